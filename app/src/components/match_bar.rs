//! The match bar: two speech shapes that overlap as far as the score goes; the overlap is divided by the reasons that make it.

use leptos::prelude::*;

/// One reason and its share of the score.
#[derive(Clone, Debug, PartialEq)]
pub struct MatchPart {
    /// The reason as a sentence: "Ihr Thema ist das Thema dieser Organisation."
    pub sentence: String,
    /// Its share of the score, in points of 100. The parts add up to the score.
    pub points: f64,
    /// The points as people read them: "32 Punkte".
    pub points_label: String,
}

/// Width of the drawing in its own units.
const WIDTH: f64 = 360.0;
/// Height of the drawing.
const HEIGHT: f64 = 56.0;
/// Radius of a rounded corner of a shape.
const RADIUS: f64 = 26.0;
/// Narrowest strip that still carries its number.
const NUMBERED_WIDTH: f64 = 18.0;

/// The two shapes. Their text alternative is `label`; the reasons stand below as an ordered list whose numbers the strips carry.
#[component]
pub fn MatchBar(
    /// 0 to 100.
    score: u8,
    /// The parts of the score, in the order of the list below.
    parts: Vec<MatchPart>,
    /// What the drawing says: "Passt zu 82 von 100 Punkten".
    #[prop(into)]
    label: String,
) -> impl IntoView {
    let overlap = Overlap::of(score);
    let one = speech_path(0.0, overlap.shape, false);
    let other = speech_path(WIDTH - overlap.shape, overlap.shape, true);
    let strips = overlap.strips(&parts);
    view! {
        <svg class="match-bar" viewBox=format!("0 0 {WIDTH} {HEIGHT}") width="360" height="56" role="img" aria-label=label>
            <path class="match-bar__one" d=one/>
            <path class="match-bar__other" d=other/>
            <g class="match-bar__bridge">{strips.into_iter().map(|strip| strip.draw(overlap)).collect_view()}</g>
        </svg>
    }
}

/// The reasons as sentences, numbered as in the bar; the points open on demand.
#[component]
pub fn MatchReasons(
    /// The parts of the score, strongest first.
    parts: Vec<MatchPart>,
    /// The words that open the points: "Punkte zeigen".
    #[prop(into)]
    points_label: String,
) -> impl IntoView {
    let sentences = parts.iter().map(|part| view! { <li class="match-reasons__item">{part.sentence.clone()}</li> }).collect_view();
    let points = parts
        .into_iter()
        .map(|part| view! { <li class="match-reasons__points-item"><span>{part.sentence}</span>" "<b>{part.points_label}</b></li> })
        .collect_view();
    view! {
        <div class="match-reasons">
            <ol class="match-reasons__list">{sentences}</ol>
            <details class="match-reasons__points">
                <summary>{points_label}</summary>
                <ol class="match-reasons__points-list">{points}</ol>
            </details>
        </div>
    }
}

/// Where the shapes lie: together they always fill the drawing, and each is covered by the other to `score` per cent.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Overlap {
    /// Width of each shape.
    shape: f64,
    /// Where the overlap starts.
    start: f64,
    /// Width of the overlap.
    width: f64,
}

impl Overlap {
    fn of(score: u8) -> Self {
        let share = f64::from(score.min(100)) / 100.0;
        let shape = WIDTH / (2.0 - share);
        Self { shape, start: WIDTH - shape, width: shape * share }
    }

    fn strips(self, parts: &[MatchPart]) -> Vec<Strip> {
        let total: f64 = parts.iter().map(|part| part.points.max(0.0)).sum();
        if total <= 0.0 || self.width < 1.0 {
            return Vec::new();
        }
        let mut start = self.start;
        parts
            .iter()
            .enumerate()
            .filter(|(_, part)| part.points > 0.0)
            .map(|(position, part)| {
                let width = self.width * part.points / total;
                let strip = Strip { number: position + 1, start, width };
                start += width;
                strip
            })
            .collect()
    }
}

/// The part of the overlap that one reason makes.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Strip {
    /// The number of its sentence, from 1.
    number: usize,
    start: f64,
    width: f64,
}

impl Strip {
    fn draw(self, overlap: Overlap) -> AnyView {
        let number = (self.width >= NUMBERED_WIDTH).then(|| {
            let x = format!("{:.1}", self.start + self.width / 2.0);
            view! { <text class="match-bar__number" x=x y="33.5" text-anchor="middle">{self.number.to_string()}</text> }
        });
        let class = if self.number % 2 == 1 { "match-bar__strip" } else { "match-bar__strip match-bar__strip--even" };
        view! { <path class=class d=self.path(overlap)/>{number} }.into_any()
    }

    /// The strip, cut where the rounded ends of the overlap cut it.
    fn path(self, overlap: Overlap) -> String {
        let radius = RADIUS.min(overlap.width / 2.0);
        let (left, right) = (self.start - overlap.start, self.start + self.width - overlap.start);
        let inset = |distance: f64| {
            let to_end = distance.min(overlap.width - distance).max(0.0);
            if to_end >= radius { 0.0 } else { radius - (radius * radius - (radius - to_end).powi(2)).max(0.0).sqrt() }
        };
        let end = self.start + self.width;
        let mut path = format!("M{:.1} {:.1}", self.start, HEIGHT - inset(left));
        path.push_str(&format!("V{:.1}", inset(left)));
        if left < radius {
            path.push_str(&format!(
                "A{radius:.1} {radius:.1} 0 0 1 {:.1} {:.1}",
                self.start + right.min(radius) - left,
                inset(right.min(radius))
            ));
        }
        let curve_start = overlap.width - radius;
        if right > curve_start {
            let from = left.max(curve_start);
            path.push_str(&format!("L{:.1} {:.1}", overlap.start + from, inset(from)));
            path.push_str(&format!("A{radius:.1} {radius:.1} 0 0 1 {end:.1} {:.1}", inset(right)));
            path.push_str(&format!("V{:.1}", HEIGHT - inset(right)));
            path.push_str(&format!("A{radius:.1} {radius:.1} 0 0 1 {:.1} {:.1}", overlap.start + from, HEIGHT - inset(from)));
        } else {
            path.push_str(&format!("L{end:.1} {:.1}V{:.1}", inset(right), HEIGHT - inset(right)));
        }
        if left < radius {
            let to = right.min(radius);
            path.push_str(&format!("L{:.1} {:.1}", overlap.start + to, HEIGHT - inset(to)));
            path.push_str(&format!("A{radius:.1} {radius:.1} 0 0 1 {:.1} {:.1}", self.start, HEIGHT - inset(left)));
        }
        path.push('Z');
        path
    }
}

/// A wide speech shape: three round corners, the fourth pointed, at the outer bottom.
fn speech_path(x: f64, width: f64, mirrored: bool) -> String {
    let (radius, end) = (RADIUS.min(width / 2.0), x + width);
    let arc = |x: f64, y: f64| format!("A{radius:.1} {radius:.1} 0 0 1 {x:.1} {y:.1}");
    let top = format!("M{x:.1} {radius:.1}{}H{:.1}{}", arc(x + radius, 0.0), end - radius, arc(end, radius));
    let low = HEIGHT - radius;
    if mirrored {
        format!("{top}V{HEIGHT}H{:.1}{}Z", x + radius, arc(x, low))
    } else {
        format!("{top}V{low:.1}{}H{x:.1}Z", arc(end - radius, HEIGHT))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(points: f64) -> MatchPart {
        MatchPart { sentence: String::new(), points, points_label: String::new() }
    }

    #[test]
    fn overlap_covers_each_shape_by_the_score() {
        for score in [0, 1, 37, 50, 99, 100] {
            let overlap = Overlap::of(score);
            assert!((overlap.width / overlap.shape * 100.0 - f64::from(score)).abs() < 1e-9);
            assert!((2.0 * overlap.shape - overlap.width - WIDTH).abs() < 1e-9);
        }
    }

    #[test]
    fn strips_fill_the_overlap_when_parts_add_up() {
        let overlap = Overlap::of(80);
        let strips = overlap.strips(&[part(40.0), part(25.0), part(15.0)]);
        let last = strips[2];
        assert!((last.start + last.width - overlap.start - overlap.width).abs() < 1e-9);
        assert!((strips[0].width / overlap.width - 0.5).abs() < 1e-9);
    }

    #[test]
    fn strips_are_none_when_nothing_matches() {
        assert!(Overlap::of(0).strips(&[part(0.0)]).is_empty());
        assert!(Overlap::of(0).strips(&[]).is_empty());
    }

    #[test]
    fn strips_keep_their_number_when_one_before_them_is_empty() {
        let numbers: Vec<usize> = Overlap::of(60).strips(&[part(30.0), part(0.0), part(30.0)]).iter().map(|strip| strip.number).collect();
        assert_eq!(numbers, [1, 3]);
    }
}
