//! One template for each notification. The words stand in the catalogues (`mail.ftl`); here they are put in order.

use domain::agreements::Side;
use domain::calendar_time::DateOption;
use domain::limits::{CONFIRM_EMAIL_HOURS, RESET_PASSWORD_MINUTES};
use i18n::{Locale, dates, labels, lists, statuses, t};

use crate::notification::{DialogueFacts, InvitedFacts, Notification};
use crate::template::Template;

/// The words of a notification.
pub(crate) fn template(locale: Locale, notification: &Notification) -> Template {
    match notification {
        Notification::ConfirmEmail { display_name } => confirm_email(locale, display_name),
        Notification::AlreadyRegistered { display_name } => already_registered(locale, display_name),
        Notification::ResetPassword { display_name } => reset_password(locale, display_name),
        Notification::Invited(facts) => invited(locale, facts),
        Notification::InvitationReminder(facts) => invitation_reminder(locale, facts),
        Notification::Accepted { title, organisation_name, date, message } => {
            accepted(locale, title, organisation_name, *date, message.as_deref())
        }
        Notification::AgreementReady { title, institution_name, date } => agreement_ready(locale, title, institution_name, *date),
        Notification::Countered { title, organisation_name, dates, message } => {
            countered(locale, title, organisation_name.as_deref(), dates, message.as_deref())
        }
        Notification::NotThisOne { title, organisation_name, unanswered, next_asked } => {
            not_this_one(locale, title, organisation_name.as_deref(), *unanswered, *next_asked)
        }
        Notification::NoLongerNeeded { title, institution_name } => no_longer_needed(locale, title, institution_name),
        Notification::CounterRefused { title, institution_name } => counter_refused(locale, title, institution_name),
        Notification::AgreementChanged { title, partner_name, version } => agreement_changed(locale, title, partner_name, *version),
        Notification::PartnerConfirmed { title, partner_name } => partner_confirmed(locale, title, partner_name),
        Notification::DialogueConfirmed(facts) => dialogue_confirmed(locale, facts),
        Notification::DialogueChanged(facts) => dialogue_changed(locale, facts),
        Notification::DialogueCancelled { facts, by, reason } => dialogue_cancelled(locale, facts, *by, reason.as_deref()),
        Notification::Vouched { name } => vouched(locale, name),
    }
}

/// Whether the calendar file of this mail takes a date away rather than bringing one.
pub(crate) fn is_cancellation(notification: &Notification) -> bool {
    matches!(notification, Notification::DialogueCancelled { .. })
}

fn confirm_email(locale: Locale, name: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_CONFIRM_EMAIL_SUBJECT), Some(name), t!(locale, MAIL_CONFIRM_EMAIL_ACTION))
        .say(t!(locale, MAIL_CONFIRM_EMAIL_LEAD))
        .then_say(t!(locale, MAIL_CONFIRM_EMAIL_AFTER, hours = CONFIRM_EMAIL_HOURS))
}

fn already_registered(locale: Locale, name: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_ALREADY_REGISTERED_SUBJECT), Some(name), t!(locale, MAIL_ALREADY_REGISTERED_ACTION))
        .say(t!(locale, MAIL_ALREADY_REGISTERED_LEAD))
        .then_say(t!(locale, MAIL_ALREADY_REGISTERED_AFTER))
}

fn reset_password(locale: Locale, name: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_RESET_PASSWORD_SUBJECT), Some(name), t!(locale, MAIL_RESET_PASSWORD_ACTION))
        .say(t!(locale, MAIL_RESET_PASSWORD_LEAD))
        .then_say(t!(locale, MAIL_RESET_PASSWORD_AFTER, minutes = RESET_PASSWORD_MINUTES))
}

fn invited(locale: Locale, facts: &InvitedFacts) -> Template {
    let subject = t!(locale, MAIL_INVITED_SUBJECT, institution = &facts.institution_name, title = &facts.title);
    Template::new(locale, subject, Some(&facts.organisation_name), t!(locale, MAIL_INVITED_ACTION))
        .say(t!(locale, MAIL_INVITED_LEAD, institution = &facts.institution_name))
        .facts(invited_facts(locale, facts))
        .say(t!(locale, MAIL_INVITED_WAYS))
        .then_say(deadline(locale, facts))
        .then_say(t!(locale, MAIL_INVITED_NO_IS_FINE))
        .then_quote(t!(locale, MAIL_QUOTE_FROM, name = &facts.institution_name), Some(&facts.text))
        .then_say(t!(locale, MAIL_PERSONAL_LINK))
}

fn invitation_reminder(locale: Locale, facts: &InvitedFacts) -> Template {
    let subject = t!(locale, MAIL_INVITATION_REMINDER_SUBJECT, institution = &facts.institution_name);
    Template::new(locale, subject, Some(&facts.organisation_name), t!(locale, MAIL_INVITED_ACTION))
        .say(t!(locale, MAIL_INVITATION_REMINDER_LEAD, institution = &facts.institution_name))
        .facts(invited_facts(locale, facts))
        .say(t!(locale, MAIL_INVITED_WAYS))
        .then_say(deadline(locale, facts))
        .then_say(t!(locale, MAIL_INVITED_NO_IS_FINE))
        .then_say(t!(locale, MAIL_PERSONAL_LINK))
}

/// "Bis Donnerstag, 3. Dezember, 18:00 Uhr. Danach …"; the year goes without saying.
fn deadline(locale: Locale, facts: &InvitedFacts) -> String {
    let at = facts.deadline;
    let words = t!(locale, DATE_WITH_TIME, date = dates::weekday_date(locale, at.date()), time = dates::time(locale, at.time()));
    t!(locale, MAIL_INVITED_DEADLINE, deadline = words)
}

/// Who, what, where, when, money: five lines that decide.
fn invited_facts(locale: Locale, facts: &InvitedFacts) -> Vec<(String, String)> {
    let who = t!(
        locale,
        MAIL_FACT_PEOPLE,
        institution = &facts.institution_name,
        audience = labels::audience(locale, facts.audience),
        count = facts.group_size
    );
    let place = match (facts.online, facts.online_ok) {
        (true, _) => t!(locale, MAIL_FACT_ONLINE, municipality = &facts.municipality),
        (false, true) => t!(locale, MAIL_FACT_OR_ONLINE, municipality = &facts.municipality),
        (false, false) => facts.municipality.clone(),
    };
    let when: Vec<String> = facts.dates.iter().map(|date| date_words(locale, *date)).collect();
    vec![
        (t!(locale, MAIL_FACT_WHO), who),
        (t!(locale, MAIL_FACT_WHAT), t!(locale, MAIL_FACT_SUBJECT, title = &facts.title, format = labels::format(locale, facts.format))),
        (t!(locale, MAIL_FACT_WHERE), place),
        (t!(locale, MAIL_FACT_WHEN), lists::or(locale, &when)),
        (t!(locale, MAIL_FACT_MONEY), statuses::budget(locale, facts.budget)),
    ]
}

fn date_words(locale: Locale, date: DateOption) -> String {
    dates::date_time_range(locale, date.starts_at, date.ends_at())
}

fn accepted(locale: Locale, title: &str, organisation: &str, date: DateOption, message: Option<&str>) -> Template {
    let subject = t!(locale, MAIL_ACCEPTED_SUBJECT, organisation = organisation, title = title);
    Template::new(locale, subject, None, t!(locale, MAIL_ACCEPTED_ACTION))
        .say(t!(locale, MAIL_ACCEPTED_LEAD, organisation = organisation, title = title))
        .facts(vec![(t!(locale, MAIL_FACT_WHEN), date_words(locale, date))])
        .quote(t!(locale, MAIL_QUOTE_FROM, name = organisation), message)
        .say(t!(locale, MAIL_ACCEPTED_NEXT))
}

fn agreement_ready(locale: Locale, title: &str, institution: &str, date: DateOption) -> Template {
    Template::new(locale, t!(locale, MAIL_AGREEMENT_READY_SUBJECT, title = title), None, t!(locale, MAIL_AGREEMENT_READY_ACTION))
        .say(t!(locale, MAIL_AGREEMENT_READY_LEAD, institution = institution))
        .facts(vec![(t!(locale, MAIL_FACT_WHAT), title.to_owned()), (t!(locale, MAIL_FACT_WHEN), date_words(locale, date))])
        .say(t!(locale, MAIL_AGREEMENT_READY_NEXT))
        .then_say(t!(locale, MAIL_PERSONAL_LINK))
}

fn countered(locale: Locale, title: &str, organisation: Option<&str>, dates: &[DateOption], message: Option<&str>) -> Template {
    let lead = match organisation {
        Some(name) => t!(locale, MAIL_COUNTERED_LEAD, organisation = name, title = title),
        None => t!(locale, MAIL_COUNTERED_LEAD_UNNAMED, title = title),
    };
    let writer = organisation.map_or_else(|| t!(locale, MAIL_COUNTERED_WRITER), str::to_owned);
    let when: Vec<String> = dates.iter().map(|date| date_words(locale, *date)).collect();
    Template::new(locale, t!(locale, MAIL_COUNTERED_SUBJECT, title = title), None, t!(locale, MAIL_COUNTERED_ACTION))
        .say(lead)
        .facts(vec![(t!(locale, MAIL_COUNTERED_DATES), lists::or(locale, &when))])
        .quote(t!(locale, MAIL_QUOTE_FROM, name = writer), message)
        .say(t!(locale, MAIL_COUNTERED_NEXT))
}

fn not_this_one(locale: Locale, title: &str, organisation: Option<&str>, unanswered: bool, next_asked: bool) -> Template {
    let lead = match (organisation, unanswered) {
        (Some(name), false) => t!(locale, MAIL_NOT_THIS_ONE_NO, organisation = name, title = title),
        (Some(name), true) => t!(locale, MAIL_NOT_THIS_ONE_UNANSWERED, organisation = name, title = title),
        (None, false) => t!(locale, MAIL_NOT_THIS_ONE_NO_UNNAMED, title = title),
        (None, true) => t!(locale, MAIL_NOT_THIS_ONE_UNANSWERED_UNNAMED, title = title),
    };
    let next = if next_asked { t!(locale, MAIL_NOT_THIS_ONE_NEXT_ASKED) } else { t!(locale, MAIL_NOT_THIS_ONE_CHOOSE_AGAIN) };
    Template::new(locale, t!(locale, MAIL_NOT_THIS_ONE_SUBJECT, title = title), None, t!(locale, MAIL_NOT_THIS_ONE_ACTION))
        .say(lead)
        .say(next)
}

fn no_longer_needed(locale: Locale, title: &str, institution: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_NO_LONGER_NEEDED_SUBJECT, title = title), None, t!(locale, MAIL_NO_LONGER_NEEDED_ACTION))
        .say(t!(locale, MAIL_NO_LONGER_NEEDED_LEAD, institution = institution, title = title))
        .say(t!(locale, MAIL_NO_LONGER_NEEDED_AFTER))
}

fn counter_refused(locale: Locale, title: &str, institution: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_COUNTER_REFUSED_SUBJECT, title = title), None, t!(locale, MAIL_COUNTER_REFUSED_ACTION))
        .say(t!(locale, MAIL_COUNTER_REFUSED_LEAD, institution = institution, title = title))
        .say(t!(locale, MAIL_COUNTER_REFUSED_AFTER))
}

fn agreement_changed(locale: Locale, title: &str, partner: &str, version: u32) -> Template {
    let subject = t!(locale, MAIL_AGREEMENT_CHANGED_SUBJECT, title = title);
    Template::new(locale, subject, None, t!(locale, MAIL_AGREEMENT_CHANGED_ACTION))
        .say(t!(locale, MAIL_AGREEMENT_CHANGED_LEAD, partner = partner, title = title, version = version.to_string()))
        .say(t!(locale, MAIL_AGREEMENT_CHANGED_NEXT))
}

fn partner_confirmed(locale: Locale, title: &str, partner: &str) -> Template {
    let subject = t!(locale, MAIL_PARTNER_CONFIRMED_SUBJECT, title = title);
    Template::new(locale, subject, None, t!(locale, MAIL_PARTNER_CONFIRMED_ACTION))
        .say(t!(locale, MAIL_PARTNER_CONFIRMED_LEAD, partner = partner, title = title))
        .say(t!(locale, MAIL_PARTNER_CONFIRMED_NEXT))
}

fn dialogue_confirmed(locale: Locale, facts: &DialogueFacts) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_CONFIRMED_SUBJECT, title = &facts.title);
    Template::new(locale, subject, None, t!(locale, MAIL_DIALOGUE_ACTION))
        .say(t!(locale, MAIL_DIALOGUE_CONFIRMED_LEAD, partner = &facts.partner_name, title = &facts.title))
        .facts(dialogue_facts(locale, facts))
        .say(t!(locale, MAIL_DIALOGUE_CONFIRMED_NEXT))
}

fn dialogue_changed(locale: Locale, facts: &DialogueFacts) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_CHANGED_SUBJECT, title = &facts.title);
    Template::new(locale, subject, None, t!(locale, MAIL_DIALOGUE_ACTION))
        .say(t!(locale, MAIL_DIALOGUE_CHANGED_LEAD, partner = &facts.partner_name, title = &facts.title))
        .facts(dialogue_facts(locale, facts))
        .say(t!(locale, MAIL_DIALOGUE_CONFIRMED_NEXT))
}

fn dialogue_cancelled(locale: Locale, facts: &DialogueFacts, by: Side, reason: Option<&str>) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_CANCELLED_SUBJECT, title = &facts.title);
    let lead = match by {
        Side::Institution => t!(locale, MAIL_DIALOGUE_CANCELLED_BY_INSTITUTION, title = &facts.title),
        Side::Organisation => t!(locale, MAIL_DIALOGUE_CANCELLED_BY_ORGANISATION, title = &facts.title),
    };
    let template = Template::new(locale, subject, None, t!(locale, MAIL_DIALOGUE_ACTION))
        .say(lead)
        .facts(vec![(t!(locale, MAIL_FACT_WHEN), date_words(locale, facts.date))])
        .quote(t!(locale, MAIL_DIALOGUE_CANCELLED_REASON), reason);
    match by {
        Side::Institution => template.say(t!(locale, MAIL_DIALOGUE_CANCELLED_RULE)),
        Side::Organisation => template,
    }
}

fn dialogue_facts(locale: Locale, facts: &DialogueFacts) -> Vec<(String, String)> {
    let place = match &facts.room {
        Some(room) => t!(locale, MAIL_FACT_PLACE, municipality = &facts.municipality, room = room),
        None => facts.municipality.clone(),
    };
    vec![
        (t!(locale, MAIL_FACT_WHEN), date_words(locale, facts.date)),
        (t!(locale, MAIL_FACT_WHERE), place),
        (t!(locale, MAIL_FACT_CONTACT), facts.on_site_contact.clone().unwrap_or_default()),
    ]
}

fn vouched(locale: Locale, name: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_VOUCHED_SUBJECT, name = name), None, t!(locale, MAIL_VOUCHED_ACTION))
        .say(t!(locale, MAIL_VOUCHED_LEAD, name = name))
        .say(t!(locale, MAIL_VOUCHED_NEXT))
}
