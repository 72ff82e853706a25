//! The one icon family: 24 by 24, drawn with a 1.75 px stroke, round ends. An icon never stands alone; a word stands beside it.

use leptos::prelude::*;

/// What an icon shows. The names say the meaning, not the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Glyph {
    Access,
    Agreed,
    Alert,
    Archive,
    Back,
    Bell,
    Book,
    Building,
    Calendar,
    Check,
    Child,
    Clock,
    Close,
    Copy,
    Danger,
    Download,
    Down,
    Edit,
    Euro,
    External,
    Eye,
    EyeOff,
    Feed,
    Filter,
    Flag,
    Forward,
    Hearing,
    Home,
    Info,
    Interpreter,
    Language,
    List,
    Mail,
    Map,
    Menu,
    Minus,
    Moon,
    Music,
    Offer,
    Online,
    Organisation,
    Pause,
    People,
    Person,
    Phone,
    Place,
    Plus,
    Print,
    Route,
    Search,
    Series,
    Settings,
    Shield,
    SignIn,
    SignOut,
    Speech,
    Sun,
    Theme,
    Topic,
    Trash,
    Up,
    Waiting,
}

impl Glyph {
    /// Every icon, in the order of the style page.
    pub const ALL: &'static [Glyph] = &[
        Glyph::Access,
        Glyph::Agreed,
        Glyph::Alert,
        Glyph::Archive,
        Glyph::Back,
        Glyph::Bell,
        Glyph::Book,
        Glyph::Building,
        Glyph::Calendar,
        Glyph::Check,
        Glyph::Child,
        Glyph::Clock,
        Glyph::Close,
        Glyph::Copy,
        Glyph::Danger,
        Glyph::Download,
        Glyph::Down,
        Glyph::Edit,
        Glyph::Euro,
        Glyph::External,
        Glyph::Eye,
        Glyph::EyeOff,
        Glyph::Feed,
        Glyph::Filter,
        Glyph::Flag,
        Glyph::Forward,
        Glyph::Hearing,
        Glyph::Home,
        Glyph::Info,
        Glyph::Interpreter,
        Glyph::Language,
        Glyph::List,
        Glyph::Mail,
        Glyph::Map,
        Glyph::Menu,
        Glyph::Minus,
        Glyph::Moon,
        Glyph::Music,
        Glyph::Offer,
        Glyph::Online,
        Glyph::Organisation,
        Glyph::Pause,
        Glyph::People,
        Glyph::Person,
        Glyph::Phone,
        Glyph::Place,
        Glyph::Plus,
        Glyph::Print,
        Glyph::Route,
        Glyph::Search,
        Glyph::Series,
        Glyph::Settings,
        Glyph::Shield,
        Glyph::SignIn,
        Glyph::SignOut,
        Glyph::Speech,
        Glyph::Sun,
        Glyph::Theme,
        Glyph::Topic,
        Glyph::Trash,
        Glyph::Up,
        Glyph::Waiting,
    ];

    /// Whether the drawing points along the line of reading, and so must be mirrored on right-to-left pages.
    fn follows_reading_direction(self) -> bool {
        matches!(self, Glyph::Back | Glyph::Forward | Glyph::External | Glyph::SignIn | Glyph::SignOut | Glyph::List | Glyph::Route)
    }

    /// The drawing: SVG shapes on the 24 by 24 grid, without a stroke of their own.
    fn shapes(self) -> &'static str {
        match self {
            Glyph::Access => {
                r#"<circle cx="11" cy="4.5" r="1.75"/><path d="M11 8.5v6h5l2.5 5M11 11h4.5"/><path d="M8 11.6a5 5 0 1 0 6.6 6.6"/>"#
            }
            Glyph::Agreed => r#"<path d="M4 20v-8a8 8 0 1 1 8 8Z"/><path d="m8.5 12 2.5 2.5 4.5-5"/>"#,
            Glyph::Alert => r#"<path d="M12 4 21 19.5H3Z"/><path d="M12 10v4M12 16.9v.1"/>"#,
            Glyph::Archive => r#"<path d="M3.5 4.5h17v4h-17ZM5 8.5v11h14v-11M10 12.5h4"/>"#,
            Glyph::Back => r#"<path d="M19 12H5M11 6l-6 6 6 6"/>"#,
            Glyph::Bell => r#"<path d="M6 16.5V11a6 6 0 1 1 12 0v5.5l1.5 1.5h-15ZM10 20.5h4"/>"#,
            Glyph::Book => r#"<path d="M12 7c-2-1.6-4.7-2-8-2v13c3.3 0 6 .4 8 2 2-1.6 4.7-2 8-2V5c-3.3 0-6 .4-8 2ZM12 7v13"/>"#,
            Glyph::Building => r#"<path d="M4 9.5 12 4l8 5.5M5.5 10v9M18.5 10v9M10 11.5V19M14 11.5V19M3.5 19.5h17"/>"#,
            Glyph::Calendar => r#"<path d="M4 6h16v14H4ZM4 10.5h16M8.5 3.5V8M15.5 3.5V8"/><path d="M8.5 15h3"/>"#,
            Glyph::Check => r#"<path d="m5 12.5 4.5 4.5L19 7"/>"#,
            Glyph::Child => r#"<circle cx="12" cy="6" r="2.5"/><path d="M6 10.5c2 1.4 4 2 6 2s4-.6 6-2M9 12.2V20M15 12.2V20M12 16v4"/>"#,
            Glyph::Clock => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 7v5l3.5 2"/>"#,
            Glyph::Close => r#"<path d="m6 6 12 12M18 6 6 18"/>"#,
            Glyph::Copy => r#"<path d="M8.5 8.5h11v11h-11Z"/><path d="M15.5 5.5v-1h-11v11h1"/>"#,
            Glyph::Danger => r#"<path d="M8 3.5h8l4.5 4.5v8L16 20.5H8L3.5 16V8Z"/><path d="M12 8v5M12 15.9v.1"/>"#,
            Glyph::Download => r#"<path d="M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15"/>"#,
            Glyph::Down => r#"<path d="m6 9.5 6 6 6-6"/>"#,
            Glyph::Edit => r#"<path d="M4 20v-4L15.5 4.5l4 4L8 20ZM13 7l4 4"/>"#,
            Glyph::Euro => r#"<path d="M18 6.7A7 7 0 1 0 18 17.3M4 10.5h9.5M4 13.5h8"/>"#,
            Glyph::External => r#"<path d="M13.5 4.5h6v6M19.5 4.5 11 13M10 6H5v13h13v-5"/>"#,
            Glyph::Eye => {
                r#"<path d="M2.5 12C5 7.5 8.3 5.5 12 5.5s7 2 9.5 6.5c-2.5 4.5-5.8 6.5-9.5 6.5S5 16.5 2.5 12Z"/><circle cx="12" cy="12" r="3"/>"#
            }
            Glyph::EyeOff => {
                r#"<path d="M4.6 9A18 18 0 0 0 2.5 12C5 16.5 8.3 18.5 12 18.5c1.3 0 2.5-.2 3.7-.7M9 6c1-.3 2-.5 3-.5 3.7 0 7 2 9.5 6.5-.7 1.2-1.4 2.2-2.2 3M4 4l16 16"/>"#
            }
            Glyph::Feed => r#"<path d="M5 5a14 14 0 0 1 14 14M5 11a8 8 0 0 1 8 8"/><circle cx="6" cy="18" r="1"/>"#,
            Glyph::Filter => r#"<path d="M4 6.5h16M7 12h10M10 17.5h4"/>"#,
            Glyph::Flag => r#"<path d="M6 21V4.5c4-2 8 2 12.5 0v9c-4.5 2-8.5-2-12.5 0"/>"#,
            Glyph::Forward => r#"<path d="M5 12h14M13 6l6 6-6 6"/>"#,
            Glyph::Hearing => r#"<path d="M7 10a5.5 5.5 0 1 1 11 0c0 4-4 4.3-4 7.5A3 3 0 0 1 8.5 19M10 10a2.5 2.5 0 0 1 5 0"/>"#,
            Glyph::Home => r#"<path d="M4 11.5 12 4.5l8 7V20h-5.5v-5.5h-5V20H4Z"/>"#,
            Glyph::Info => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 11.5v5M12 7.9V8"/>"#,
            Glyph::Interpreter => {
                r#"<path d="M3 12V8.5a4.5 4.5 0 1 1 4.5 4.5H3ZM21 19.5V16a4.5 4.5 0 1 0-4.5 4.5H21ZM14.5 5.5H18v3M9.5 18.5H6v-3"/>"#
            }
            Glyph::Language => r#"<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5 5 12 0 17-5-5-5-12 0-17Z"/>"#,
            Glyph::List => r#"<path d="M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5h.1M4.5 12h.1M4.5 17.5h.1"/>"#,
            Glyph::Mail => r#"<path d="M3.5 6h17v12.5h-17ZM4 6.5l8 7 8-7"/>"#,
            Glyph::Map => r#"<path d="m3.5 6.5 5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2ZM9 4.5v13M15 6.5v13"/>"#,
            Glyph::Menu => r#"<path d="M4 7h16M4 12h16M4 17h16"/>"#,
            Glyph::Minus => r#"<path d="M5 12h14"/>"#,
            Glyph::Moon => r#"<path d="M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z"/>"#,
            Glyph::Music => r#"<path d="M9 18V6l10-2v12"/><circle cx="6.5" cy="18" r="2.5"/><circle cx="16.5" cy="16" r="2.5"/>"#,
            Glyph::Offer => r#"<path d="M4 12.5v-2a6.5 6.5 0 1 1 6.5 6.5H4Z"/><path d="M10.5 7.5v6M7.5 10.5h6M20 12v8h-8"/>"#,
            Glyph::Online => r#"<path d="M3.5 5h17v11h-17ZM8 20h8M12 16v4"/>"#,
            Glyph::Organisation => {
                r#"<path d="M3 13.5V9a5 5 0 0 1 9-3 5 5 0 0 1 9 3v4.5M3 13.5h4.5A5 5 0 0 0 12 11a5 5 0 0 0 4.5 2.5H21"/><path d="M6 17.5h12M9 20.5h6"/>"#
            }
            Glyph::Pause => r#"<path d="M8.5 5v14M15.5 5v14"/>"#,
            Glyph::People => {
                r#"<circle cx="9" cy="8" r="3.5"/><path d="M2.5 20c.3-4 3-6 6.5-6s6.2 2 6.5 6M15.5 4.8a3.5 3.5 0 0 1 0 6.4M18 14.5c2.2.8 3.4 2.7 3.5 5.5"/>"#
            }
            Glyph::Person => r#"<circle cx="12" cy="8" r="3.75"/><path d="M4.5 20.5c.4-4.3 3.4-6.5 7.5-6.5s7.1 2.2 7.5 6.5"/>"#,
            Glyph::Phone => r#"<path d="M7 3.5h10v17H7ZM11 17.5h2"/>"#,
            Glyph::Place => r#"<path d="M12 21c4.6-4.7 7-8 7-11a7 7 0 1 0-14 0c0 3 2.4 6.3 7 11Z"/><circle cx="12" cy="10" r="2.5"/>"#,
            Glyph::Plus => r#"<path d="M12 5v14M5 12h14"/>"#,
            Glyph::Print => r#"<path d="M7 8.5V4h10v4.5M7 17H4V8.5h16V17h-3M7 14h10v6H7Z"/>"#,
            Glyph::Route => {
                r#"<circle cx="5.5" cy="18.5" r="2"/><circle cx="18.5" cy="5.5" r="2"/><path d="M7.5 18.5h7a3.25 3.25 0 0 0 0-6.5h-5a3.25 3.25 0 0 1 0-6.5h7"/>"#
            }
            Glyph::Search => r#"<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>"#,
            Glyph::Series => r#"<path d="M4.5 11a7.5 7.5 0 0 1 13-4L20 9.5M20 4.5v5h-5M19.5 13a7.5 7.5 0 0 1-13 4L4 14.5M4 19.5v-5h5"/>"#,
            Glyph::Settings => r#"<path d="M4 7h9M17 7h3M4 17h3M11 17h9"/><circle cx="15" cy="7" r="2"/><circle cx="9" cy="17" r="2"/>"#,
            Glyph::Shield => r#"<path d="M12 3.5 19.5 6v6c0 4.5-3 7.3-7.5 9-4.5-1.7-7.5-4.5-7.5-9V6Z"/><path d="m9 12 2.2 2.2L15 10"/>"#,
            Glyph::SignIn => r#"<path d="M13 4.5h6.5v15H13M4 12h10.5M10.5 7.5 15 12l-4.5 4.5"/>"#,
            Glyph::SignOut => r#"<path d="M11 4.5H4.5v15H11M9.5 12H20M15.5 7.5 20 12l-4.5 4.5"/>"#,
            Glyph::Speech => r#"<path d="M4 20v-8a8 8 0 1 1 8 8Z"/>"#,
            Glyph::Sun => {
                r#"<circle cx="12" cy="12" r="4"/><path d="M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4"/>"#
            }
            Glyph::Theme => r#"<circle cx="12" cy="12" r="8.5"/><path d="M12 3.5v17M12 7l6.5-1M12 11l8.4-1M12 15l8-1M12 19l5.5-.7"/>"#,
            Glyph::Topic => r#"<path d="M4 4.5h7.5l8.5 8.5-7 7-9-8.5Z"/><circle cx="8" cy="8.5" r="1.25"/>"#,
            Glyph::Trash => r#"<path d="M4.5 6.5h15M9.5 6.5v-3h5v3M6.5 6.5 7.5 20.5h9l1-14M10.5 10.5v6M13.5 10.5v6"/>"#,
            Glyph::Up => r#"<path d="m6 14.5 6-6 6 6"/>"#,
            Glyph::Waiting => {
                r#"<path d="M6.5 3.5h11M6.5 20.5h11M7.5 3.5c0 5 4.5 5.5 4.5 8.5s-4.5 3.5-4.5 8.5M16.5 3.5c0 5-4.5 5.5-4.5 8.5s4.5 3.5 4.5 8.5"/>"#
            }
        }
    }
}

/// One icon, hidden from assistive technology, as large as 1.25 times the text beside it.
#[component]
pub fn Icon(
    /// What it shows.
    glyph: Glyph,
) -> impl IntoView {
    let class = if glyph.follows_reading_direction() { "icon icon--directed" } else { "icon" };
    view! {
        <svg
            class=class
            viewBox="0 0 24 24"
            width="24"
            height="24"
            fill="none"
            stroke="currentColor"
            stroke-width="1.75"
            stroke-linecap="round"
            stroke-linejoin="round"
            aria-hidden="true"
            focusable="false"
            inner_html=glyph.shapes()
        ></svg>
    }
}
