//! Small parts of profile pages: places and topics in words, own words as paragraphs, the calendar to subscribe to, the bar for members.

use api_types::filters::query_string;
use api_types::organisations::ProfileMemberView;
use domain::geography::Land;
use domain::organisations::{ProfileStatus, SafetyTier};
use domain::taxonomy::Topic;
use i18n::{Locale, labels, numbers, statuses, t};
use islands::{CopyButton, CopyWords};
use leptos::prelude::*;

use crate::Ui;
use crate::components::*;

/// A municipality with its Land: "Halle (Saale), Sachsen-Anhalt"; once only where both have the same name.
pub(crate) fn place_words(locale: Locale, municipality: &str, land: Land) -> String {
    let land = labels::land(locale, land);
    if municipality == land { land } else { t!(locale, ORGANISATIONS_PLACE_WITH_LAND, municipality = municipality, land = land) }
}

/// The labels of several members of a vocabulary in one line: "Erzählcafé, Podium".
pub(crate) fn words_of<T: Copy>(locale: Locale, members: &[T], label: impl Fn(Locale, T) -> String) -> String {
    members.iter().map(|member| label(locale, *member)).collect::<Vec<_>>().join(", ")
}

/// How an organisation meets others: "kommt bis 80 km weit, trifft sich auch online".
pub(crate) fn reach_words(locale: Locale, travel_radius_km: u32, online: bool) -> String {
    let way = match travel_radius_km {
        0 => t!(locale, ORGANISATIONS_REACH_OWN_PLACE),
        km => t!(locale, ORGANISATIONS_REACH_RADIUS, distance = numbers::kilometres(locale, f64::from(km))),
    };
    if online { format!("{way}, {}", t!(locale, ORGANISATIONS_REACH_ONLINE)) } else { way }
}

/// Topics as chips that lead to the same list filtered by them; at most `most` of them, and how many more there are.
pub(crate) fn topic_chips(ui: &Ui, list_path: &str, topics: &[Topic], most: usize) -> AnyView {
    let chip = |topic: &Topic| {
        let query = query_string([("topic", topic.slug().to_owned())]);
        (labels::topic(ui.locale, *topic), Some(format!("{}?{query}", ui.href(list_path))))
    };
    let mut chips: Vec<_> = topics.iter().take(most).map(chip).collect();
    if topics.len() > most {
        chips.push((t!(ui.locale, ORGANISATIONS_TOPICS_MORE, count = topics.len() - most), None));
    }
    view! { <ChipList chips/> }.into_any()
}

/// A text that somebody wrote, its empty lines as paragraphs and its other line breaks kept. Each paragraph runs in its own direction.
pub(crate) fn paragraphs(text: &str) -> AnyView {
    let paragraph = |block: &str| {
        let lines = block.lines().enumerate().map(|(position, line)| {
            let break_before = (position > 0).then(|| view! { <br/> });
            view! { {break_before}{line.to_owned()} }
        });
        view! { <p dir="auto">{lines.collect_view()}</p> }
    };
    let blocks = text.split("\n\n").filter(|block| !block.trim().is_empty()).map(paragraph).collect_view();
    view! { <div class="prose">{blocks}</div> }.into_any()
}

/// A link to a website outside, named by its address, which learns nothing of where the reader comes from.
pub(crate) fn outside_link(locale: Locale, url: &str) -> AnyView {
    let words = url.trim_start_matches("https://").trim_start_matches("http://").trim_end_matches('/').to_owned();
    view! {
        <a href=url.to_owned() rel="nofollow noopener noreferrer external">
            {words}
            <span class="visually-hidden">", "{t!(locale, COMMON_EXTERNAL_LINK)}</span>
        </a>
    }
    .into_any()
}

/// The calendar of one host: what one gets, and three ways to it. `path` is that of the profile: `/organisations/lotosweg-gera`.
pub(crate) fn calendar_box(ui: &Ui, path: &str, title: String, name: &str) -> AnyView {
    let locale = ui.locale;
    let feed = format!("{path}/calendar.ics?{}", query_string([("lang", locale.tag().to_owned())]));
    let address = format!("{}{feed}", ui.base_url);
    let host_and_path = address.split_once("://").map_or(address.as_str(), |(_, rest)| rest);
    let subscribe = format!("webcal://{host_and_path}");
    let words = CopyWords { copy: t!(locale, COMMON_COPY), copied: t!(locale, COMMON_COPIED) };
    view! {
        <section class="subscribe" aria-labelledby="calendar-title">
            <h2 class="subscribe__title" id="calendar-title">{title}</h2>
            <p class="subscribe__sentence">{t!(locale, ORGANISATIONS_CALENDAR_SENTENCE, name = name)}</p>
            <div class="subscribe__buttons">
                <ButtonLink
                    href=subscribe
                    label=t!(locale, ORGANISATIONS_CALENDAR_SUBSCRIBE)
                    kind=ButtonKind::Secondary
                    icon=Glyph::Calendar
                />
                <ButtonLink
                    href=feed
                    label=t!(locale, ORGANISATIONS_CALENDAR_DOWNLOAD)
                    kind=ButtonKind::Quiet
                    icon=Glyph::Download
                    download="calendar.ics"
                />
            </div>
            <p class="subscribe__address">
                <label for="calendar-address">{t!(locale, ORGANISATIONS_CALENDAR_ADDRESS)}</label>
                <input class="subscribe__link" id="calendar-address" type="text" readonly=true value=address.clone()/>
                <CopyButton text=address words/>
            </p>
        </section>
    }
    .into_any()
}

/// What members see above their profile; see [`member_bar`].
pub(crate) struct MemberBar {
    /// Path of the profile: `/organisations/lotosweg-gera`. Forms are posted there, the edit page lies below it.
    pub path: String,
    /// Status, safety tier, vouch.
    pub member: ProfileMemberView,
    /// Said when nobody has given their word yet.
    pub awaits_vouch: String,
    /// The yearly question, with its answer as a button; `None` where it is not asked.
    pub confirm: Option<String>,
    /// Further ways: address and words.
    pub links: Vec<(String, String)>,
}

/// The bar for members: what others see, and everything that can be done about it. "Jetzt verbergen" stands in it while the page is public.
pub(crate) fn member_bar(ui: &Ui, bar: MemberBar) -> AnyView {
    let locale = ui.locale;
    let action = ui.href(&bar.path);
    let status = bar.member.status;
    let (tone, sentence) = match status {
        ProfileStatus::Published if !bar.member.public && bar.member.safety_tier.is_none_or(SafetyTier::is_listed) => {
            (Tone::Waiting, t!(locale, ORGANISATIONS_MEMBER_NOT_YET_PUBLIC))
        }
        ProfileStatus::Published => (Tone::Agreed, published_words(locale, bar.member.safety_tier)),
        ProfileStatus::Draft => (Tone::Waiting, t!(locale, ORGANISATIONS_MEMBER_DRAFT)),
        ProfileStatus::Hidden => (Tone::Danger, t!(locale, ORGANISATIONS_MEMBER_HIDDEN)),
        ProfileStatus::Refused => (Tone::Danger, t!(locale, ORGANISATIONS_MEMBER_REFUSED)),
        ProfileStatus::Resubmitted => (Tone::Waiting, t!(locale, ORGANISATIONS_MEMBER_RESUBMITTED)),
    };
    // How visible a page is says its tier only while it is published; until then its status does.
    let tier = bar
        .member
        .safety_tier
        .filter(|_| status == ProfileStatus::Published)
        .map(|tier| view! { <Badge label=statuses::safety_tier(locale, tier) icon=Glyph::Shield/> });
    let awaits = (bar.member.awaits_vouch && status == ProfileStatus::Published)
        .then(|| view! { <p class="member-bar__words">{bar.awaits_vouch}</p> });
    let confirm = bar.confirm.filter(|_| status == ProfileStatus::Published).map(|question| {
        view! {
            <div class="member-bar__question">
                <p>{question}</p>
                {post_button(&action, "confirm", t!(locale, ORGANISATIONS_CONFIRM), ButtonKind::Secondary, Glyph::Check)}
            </div>
        }
    });
    let visibility = match status {
        ProfileStatus::Published => Some(post_button(&action, "hide", t!(locale, ORGANISATIONS_HIDE), ButtonKind::Danger, Glyph::EyeOff)),
        ProfileStatus::Refused => {
            Some(post_button(&action, "publish", t!(locale, ORGANISATIONS_RESUBMIT), ButtonKind::Primary, Glyph::Forward))
        }
        ProfileStatus::Resubmitted => None,
        ProfileStatus::Draft | ProfileStatus::Hidden => {
            Some(post_button(&action, "publish", t!(locale, ORGANISATIONS_PUBLISH), ButtonKind::Primary, Glyph::Eye))
        }
    };
    let links = bar
        .links
        .into_iter()
        .map(|(href, label)| view! { <ButtonLink href label kind=ButtonKind::Secondary icon=Glyph::Plus/> })
        .collect_view();
    view! {
        <section class="member-bar" aria-labelledby="member-bar-title">
            <div class="member-bar__head">
                <h2 class="member-bar__title" id="member-bar-title">{t!(locale, ORGANISATIONS_MEMBER_TITLE)}</h2>
                <StatusBadge label=statuses::profile_status(locale, status) tone/>
                {tier}
            </div>
            <p class="member-bar__words">{sentence}</p>
            {awaits}
            {confirm}
            <div class="member-bar__actions">
                {visibility}
                <ButtonLink
                    href=format!("{action}/edit")
                    label=t!(locale, ORGANISATIONS_MEMBER_EDIT)
                    kind=ButtonKind::Secondary
                    icon=Glyph::Edit
                />
                {links}
            </div>
        </section>
    }
    .into_any()
}

/// What others see of a published profile: the page as it is, or only what an unlisted tier lets through.
fn published_words(locale: Locale, tier: Option<SafetyTier>) -> String {
    match tier {
        Some(tier) if !tier.is_listed() => tier_meaning(locale, tier),
        _ => t!(locale, ORGANISATIONS_MEMBER_PUBLISHED),
    }
}

/// What a tier means, in a sentence or two.
pub(super) fn tier_meaning(locale: Locale, tier: SafetyTier) -> String {
    match tier {
        SafetyTier::Public => t!(locale, ORGANISATIONS_FORM_TIER_PUBLIC),
        SafetyTier::Locality => t!(locale, ORGANISATIONS_FORM_TIER_LOCALITY),
        SafetyTier::OnAcceptance => t!(locale, ORGANISATIONS_FORM_TIER_ON_ACCEPTANCE),
        SafetyTier::Unlisted => t!(locale, ORGANISATIONS_FORM_TIER_UNLISTED),
    }
}

fn post_button(action: &str, value: &'static str, label: String, kind: ButtonKind, icon: Glyph) -> AnyView {
    view! { <PostButton action label kind icon fields=vec![("action", value.to_owned())]/> }.into_any()
}

/// "Jetzt verbergen" beside a form, while others see the page.
pub(crate) fn hide_card(ui: &Ui, path: &str) -> AnyView {
    let locale = ui.locale;
    view! {
        <p>{t!(locale, ORGANISATIONS_HIDE_NOTE)}</p>
        {post_button(&ui.href(path), "hide", t!(locale, ORGANISATIONS_HIDE), ButtonKind::Danger, Glyph::EyeOff)}
    }
    .into_any()
}
