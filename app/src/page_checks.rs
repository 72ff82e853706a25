//! For the tests of pages: a reader, rendering, and what must hold for every page.

use std::collections::BTreeSet;

use i18n::Locale;

use crate::{AssetNames, Page, Theme, Ui, ViewerBadge, render};

/// Somebody signed in, on the page at `path`.
pub(crate) fn sample_ui(locale: Locale, path: &str) -> Ui {
    Ui {
        locale,
        path: path.to_owned(),
        viewer: Some(ViewerBadge { display_name: "Amal".to_owned(), open_tasks: 2, is_moderator: true, is_admin: true }),
        base_url: "https://ansprechbar.example".to_owned(),
        assets: AssetNames { css: "/main.css".to_owned(), start_js: "/start.js".to_owned() },
        theme: Theme::Auto,
        demo: false,
        flash: None,
    }
}

/// The page as HTML, checked for soundness; also written to the folder that `PREVIEW_DIR` names, if it does.
pub(crate) fn sound_html(name: &str, ui: &Ui, page: impl FnOnce() -> Page) -> String {
    let html = render(ui, page);
    if let Ok(folder) = std::env::var("PREVIEW_DIR") {
        std::fs::write(format!("{folder}/{name}-{}.html", ui.locale.tag()), &html).expect("a folder that can be written to");
    }
    let problems = problems(&html);
    assert!(problems.is_empty(), "{name}-{}: {problems:#?}", ui.locale.tag());
    html
}

/// What is wrong with the HTML of a page, as far as its text tells.
fn problems(html: &str) -> Vec<String> {
    let mut problems = Vec::new();
    for inline in [" style=\"", " onclick=", " onchange=", "{$", "<!>"] {
        if html.contains(inline) {
            problems.push(format!("contains {inline}"));
        }
    }
    let levels: Vec<u32> = html.split("<h").skip(1).filter_map(|rest| rest.chars().next()?.to_digit(10)).collect();
    if levels.iter().filter(|level| **level == 1).count() != 1 {
        problems.push("not exactly one main heading".to_owned());
    }
    let skipped = levels.windows(2).any(|pair| pair[1] > pair[0] + 1);
    if skipped {
        problems.push(format!("a heading level is left out: {levels:?}"));
    }
    let mut ids = BTreeSet::new();
    for id in attributes(html, " id=\"") {
        if !ids.insert(id) {
            problems.push(format!("the id {id} stands twice"));
        }
    }
    for name in [" for=\"", " aria-labelledby=\"", " aria-describedby=\"", " list=\"", " popovertarget=\""] {
        for target in attributes(html, name).flat_map(str::split_whitespace) {
            if !ids.contains(target) {
                problems.push(format!("{name}{target} leads nowhere"));
            }
        }
    }
    let labelled: BTreeSet<_> = attributes(html, " for=\"").collect();
    problems.extend(unlabelled_fields(html, &labelled));
    problems
}

/// The values of all attributes with this name, written as ` name="`.
fn attributes<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(name).skip(1).filter_map(|rest| rest.split('"').next())
}

fn unlabelled_fields(html: &str, labelled: &BTreeSet<&str>) -> Vec<String> {
    let tags = ["<input ", "<select ", "<textarea "].into_iter().flat_map(|tag| html.split(tag).skip(1));
    let tags = tags.filter_map(|rest| rest.split('>').next());
    let shown = tags.filter(|tag| !tag.contains("type=\"hidden\"") && !tag.ends_with(" hidden"));
    shown
        .filter(|tag| {
            let id = attributes(tag, "id=\"").next();
            !id.is_some_and(|id| labelled.contains(id)) && !tag.contains("aria-label=")
        })
        .map(|tag| format!("a field without a label: {tag}"))
        .collect()
}
