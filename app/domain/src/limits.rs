//! How much of everything is allowed. Every text has a length (in characters), every list a size, every token an expiry.

/// Longest title of a request, offer or event, in characters.
pub const TITLE_LENGTH_MAX: usize = 140;
/// Longest name of an organisation, institution or person, in characters.
pub const NAME_LENGTH_MAX: usize = 120;
/// Longest free text, in characters.
pub const TEXT_LENGTH_MAX: usize = 4_000;
/// Longest short free text (a remark, a meeting point), in characters.
pub const REMARK_LENGTH_MAX: usize = 600;
/// Longest e-mail address, in characters (RFC 5321).
pub const EMAIL_LENGTH_MAX: usize = 254;
/// Longest link, in characters.
pub const LINK_LENGTH_MAX: usize = 400;
/// Longest search text, in characters.
pub const QUERY_LENGTH_MAX: usize = 100;
/// Shortest password, in characters.
pub const PASSWORD_LENGTH_MIN: usize = 10;
/// Longest password, in characters; used whole.
pub const PASSWORD_LENGTH_MAX: usize = 200;

/// Most topics one profile, offer, request or event may carry.
pub const TOPICS_MAX: usize = 12;
/// Most languages one profile, offer, request or event may carry.
pub const LANGUAGES_MAX: usize = 12;
/// Most date options of a request.
pub const DATE_OPTIONS_MAX: usize = 3;
/// Most organisations one request can be put to.
pub const INVITATIONS_MAX: usize = 3;
/// Most open requests of one institution.
pub const OPEN_REQUESTS_MAX: usize = 20;
/// Most drafts of requests that one institution keeps.
pub const DRAFT_REQUESTS_MAX: usize = 40;
/// Most profiles, of organisations and institutions together, that one account acts for.
pub const PROFILES_MAX: usize = 10;
/// Most open offers of one organisation.
pub const OPEN_OFFERS_MAX: usize = 40;
/// Most dates ahead of one host.
pub const EVENTS_AHEAD_MAX: usize = 400;

/// Smallest and largest group a dialogue is planned for, in people.
pub const GROUP_SIZE_MIN: u32 = 1;
/// Largest group a dialogue is planned for, in people.
pub const GROUP_SIZE_MAX: u32 = 2_000;
/// Shortest dialogue, in minutes.
pub const DURATION_MINUTES_MIN: u32 = 15;
/// Longest dialogue, in minutes (a day with breaks).
pub const DURATION_MINUTES_MAX: u32 = 600;
/// Widest travel radius, in kilometres.
pub const RADIUS_KM_MAX: u32 = 900;
/// Days before a dialogue on which both sides are reminded of it.
pub const REMINDER_DAYS: [i64; 2] = [7, 1];
/// Less notice than this, in hours, and the institution that calls off pays one hour all the same.
pub const SHORT_NOTICE_HOURS: i64 = 24;
/// Most dialogues a month an organisation can promise.
pub const MONTHLY_CAP_MAX: u32 = 60;
/// Highest fee or budget, in euros.
pub const FEE_EUROS_MAX: u32 = 10_000;
/// Longest lead time an organisation can ask for, in days.
pub const LEAD_DAYS_MAX: u32 = 180;
/// How far ahead a date may lie, in days.
pub const DATE_AHEAD_DAYS_MAX: i64 = 730;

/// Working days an organisation has to answer, unless the request says otherwise.
pub const RESPONSE_DAYS_DEFAULT: u32 = 5;
/// Fewest working days to answer that a request can set.
pub const RESPONSE_DAYS_MIN: u32 = 2;
/// Most working days to answer that a request can set.
pub const RESPONSE_DAYS_MAX: u32 = 15;
/// Working days between publishing a request and its first date, unless a reason for the urgency is given.
pub const LEAD_WORKING_DAYS: u32 = 5;

/// Longest event, in days; lists rely on it to skip the past.
pub const EVENT_DAYS_MAX: i64 = 31;

/// Rows on one page of a list.
pub const PAGE_SIZE: u64 = 20;
/// Last page that a list offers.
pub const PAGE_MAX: u64 = 5_000;
/// Most entries in one calendar feed.
pub const FEED_ENTRIES_MAX: u64 = 2_000;
/// Days a cancelled event stays in the feeds, so that every calendar learns of it.
pub const CANCELLED_KEPT_DAYS: i64 = 90;
/// Days that past events stay in the feeds.
pub const PAST_KEPT_DAYS: i64 = 90;

/// Hours a link to confirm an e-mail address works.
pub const CONFIRM_EMAIL_HOURS: i64 = 72;
/// Minutes a link to set a new password works.
pub const RESET_PASSWORD_MINUTES: i64 = 60;
/// Minutes a one-time sign-in link for a first account works.
pub const SIGN_IN_LINK_MINUTES: i64 = 60 * 24;
/// Days a link to see and confirm an agreement works after it was made.
pub const AGREEMENT_LINK_DAYS: i64 = 60;

/// Hours without a request after which a session ends.
pub const SESSION_IDLE_HOURS: i64 = 8;
/// Days after which a session ends in any case.
pub const SESSION_DAYS_MAX: i64 = 7;
/// Failed sign-ins for one account or from one address before it has to wait.
pub const SIGN_IN_FAILURES_MAX: u32 = 7;
/// Minutes such a wait lasts.
pub const SIGN_IN_WINDOW_MINUTES: i64 = 15;

/// How often a mail is tried before it is set aside.
pub const MAIL_ATTEMPTS_MAX: u32 = 8;
