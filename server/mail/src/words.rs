//! One template for each notification. The words stand in the catalogues (`mail.ftl`); here they are put in order.

use chrono::NaiveDateTime;
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
        Notification::Accepted { reader_name, title, organisation_name, date, message } => {
            accepted(locale, reader_name, title, organisation_name, *date, message.as_deref())
        }
        Notification::AgreementReady { reader_name, title, institution_name, date } => {
            agreement_ready(locale, reader_name, title, institution_name, *date)
        }
        Notification::Countered { reader_name, title, organisation_name, dates, message } => {
            countered(locale, reader_name, title, organisation_name.as_deref(), dates, message.as_deref())
        }
        Notification::NotThisOne { reader_name, title, organisation_name, unanswered, next_asked } => {
            not_this_one(locale, reader_name, title, organisation_name.as_deref(), *unanswered, *next_asked)
        }
        Notification::Paired { reader_name, title, round_title, organisation_name, deadline } => {
            paired(locale, reader_name, (title, round_title), organisation_name.as_deref(), *deadline)
        }
        Notification::NotPaired { reader_name, title, round_title } => not_paired(locale, reader_name, title, round_title),
        Notification::NoLongerNeeded { reader_name, title, institution_name } => {
            no_longer_needed(locale, reader_name, title, institution_name)
        }
        Notification::CounterRefused { reader_name, title, institution_name } => {
            counter_refused(locale, reader_name, title, institution_name)
        }
        Notification::AgreementChanged { reader_name, title, partner_name, version } => {
            agreement_changed(locale, reader_name, title, partner_name, *version)
        }
        Notification::PartnerConfirmed { reader_name, title, partner_name } => partner_confirmed(locale, reader_name, title, partner_name),
        Notification::DialogueConfirmed(facts) => dialogue_confirmed(locale, facts),
        Notification::DialogueChanged(facts) => dialogue_changed(locale, facts),
        Notification::DialogueReminder { facts, days } => dialogue_reminder(locale, facts, *days),
        Notification::DialogueCancelled { facts, by, by_reader, hour_is_paid, reason } => {
            let lead = cancellation(locale, facts, *by_reader);
            let rule = hour_is_paid.then(|| hour_paid(locale, *by, *by_reader));
            dialogue_cancelled(locale, facts, lead, rule, reason.as_deref())
        }
        Notification::Vouched { name } => vouched(locale, name),
        Notification::Refused { name, reason } => refused(locale, name, reason),
        Notification::ReportReceived => report_received(locale),
        Notification::ReportSettled { decision } => report_settled(locale, decision),
        Notification::DialogueLapsed { reader_name, title, partner_name, date } => {
            dialogue_lapsed(locale, reader_name, title, partner_name, *date)
        }
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

fn accepted(locale: Locale, reader: &str, title: &str, organisation: &str, date: DateOption, message: Option<&str>) -> Template {
    let subject = t!(locale, MAIL_ACCEPTED_SUBJECT, organisation = organisation, title = title);
    Template::new(locale, subject, Some(reader), t!(locale, MAIL_ACCEPTED_ACTION))
        .say(t!(locale, MAIL_ACCEPTED_LEAD, organisation = organisation, title = title))
        .facts(vec![(t!(locale, MAIL_FACT_WHEN), date_words(locale, date))])
        .quote(t!(locale, MAIL_QUOTE_FROM, name = organisation), message)
        .say(t!(locale, MAIL_ACCEPTED_NEXT))
}

fn agreement_ready(locale: Locale, reader: &str, title: &str, institution: &str, date: DateOption) -> Template {
    Template::new(locale, t!(locale, MAIL_AGREEMENT_READY_SUBJECT, title = title), Some(reader), t!(locale, MAIL_AGREEMENT_READY_ACTION))
        .say(t!(locale, MAIL_AGREEMENT_READY_LEAD, institution = institution))
        .facts(vec![(t!(locale, MAIL_FACT_WHAT), title.to_owned()), (t!(locale, MAIL_FACT_WHEN), date_words(locale, date))])
        .say(t!(locale, MAIL_AGREEMENT_READY_NEXT))
        .then_say(t!(locale, MAIL_PERSONAL_LINK))
}

fn countered(
    locale: Locale,
    reader: &str,
    title: &str,
    organisation: Option<&str>,
    dates: &[DateOption],
    message: Option<&str>,
) -> Template {
    let lead = match organisation {
        Some(name) => t!(locale, MAIL_COUNTERED_LEAD, organisation = name, title = title),
        None => t!(locale, MAIL_COUNTERED_LEAD_UNNAMED, title = title),
    };
    let writer = organisation.map_or_else(|| t!(locale, MAIL_COUNTERED_WRITER), str::to_owned);
    let when: Vec<String> = dates.iter().map(|date| date_words(locale, *date)).collect();
    Template::new(locale, t!(locale, MAIL_COUNTERED_SUBJECT, title = title), Some(reader), t!(locale, MAIL_COUNTERED_ACTION))
        .say(lead)
        .facts(vec![(t!(locale, MAIL_COUNTERED_DATES), lists::or(locale, &when))])
        .quote(t!(locale, MAIL_QUOTE_FROM, name = writer), message)
        .say(t!(locale, MAIL_COUNTERED_NEXT))
}

fn not_this_one(locale: Locale, reader: &str, title: &str, organisation: Option<&str>, unanswered: bool, next_asked: bool) -> Template {
    let lead = match (organisation, unanswered) {
        (Some(name), false) => t!(locale, MAIL_NOT_THIS_ONE_NO, organisation = name, title = title),
        (Some(name), true) => t!(locale, MAIL_NOT_THIS_ONE_UNANSWERED, organisation = name, title = title),
        (None, false) => t!(locale, MAIL_NOT_THIS_ONE_NO_UNNAMED, title = title),
        (None, true) => t!(locale, MAIL_NOT_THIS_ONE_UNANSWERED_UNNAMED, title = title),
    };
    let next = if next_asked { t!(locale, MAIL_NOT_THIS_ONE_NEXT_ASKED) } else { t!(locale, MAIL_NOT_THIS_ONE_CHOOSE_AGAIN) };
    Template::new(locale, t!(locale, MAIL_NOT_THIS_ONE_SUBJECT, title = title), Some(reader), t!(locale, MAIL_NOT_THIS_ONE_ACTION))
        .say(lead)
        .say(next)
}

fn paired(locale: Locale, reader: &str, (title, round): (&str, &str), organisation: Option<&str>, deadline: NaiveDateTime) -> Template {
    let asked = match organisation {
        Some(name) => t!(locale, MAIL_PAIRED_LEAD, organisation = name, title = title, round = round),
        None => t!(locale, MAIL_PAIRED_LEAD_UNNAMED, title = title, round = round),
    };
    let date = dates::weekday_date(locale, deadline.date());
    let deadline = t!(locale, DATE_WITH_TIME, date = date, time = dates::time(locale, deadline.time()));
    Template::new(locale, t!(locale, MAIL_PAIRED_SUBJECT, title = title), Some(reader), t!(locale, MAIL_PAIRED_ACTION)).say(asked).say(t!(
        locale,
        MAIL_PAIRED_NEXT,
        deadline = deadline
    ))
}

fn not_paired(locale: Locale, reader: &str, title: &str, round: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_NOT_PAIRED_SUBJECT, title = title), Some(reader), t!(locale, MAIL_NOT_PAIRED_ACTION))
        .say(t!(locale, MAIL_NOT_PAIRED_LEAD, title = title, round = round))
        .say(t!(locale, MAIL_NOT_PAIRED_NEXT))
}

fn no_longer_needed(locale: Locale, reader: &str, title: &str, institution: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_NO_LONGER_NEEDED_SUBJECT, title = title), Some(reader), t!(locale, MAIL_NO_LONGER_NEEDED_ACTION))
        .say(t!(locale, MAIL_NO_LONGER_NEEDED_LEAD, institution = institution, title = title))
        .say(t!(locale, MAIL_NO_LONGER_NEEDED_AFTER))
}

fn counter_refused(locale: Locale, reader: &str, title: &str, institution: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_COUNTER_REFUSED_SUBJECT, title = title), Some(reader), t!(locale, MAIL_COUNTER_REFUSED_ACTION))
        .say(t!(locale, MAIL_COUNTER_REFUSED_LEAD, institution = institution, title = title))
        .say(t!(locale, MAIL_COUNTER_REFUSED_AFTER))
}

fn agreement_changed(locale: Locale, reader: &str, title: &str, partner: &str, version: u32) -> Template {
    let subject = t!(locale, MAIL_AGREEMENT_CHANGED_SUBJECT, title = title);
    Template::new(locale, subject, Some(reader), t!(locale, MAIL_AGREEMENT_CHANGED_ACTION))
        .say(t!(locale, MAIL_AGREEMENT_CHANGED_LEAD, partner = partner, title = title, version = version.to_string()))
        .say(t!(locale, MAIL_AGREEMENT_CHANGED_NEXT))
}

fn partner_confirmed(locale: Locale, reader: &str, title: &str, partner: &str) -> Template {
    let subject = t!(locale, MAIL_PARTNER_CONFIRMED_SUBJECT, title = title);
    Template::new(locale, subject, Some(reader), t!(locale, MAIL_PARTNER_CONFIRMED_ACTION))
        .say(t!(locale, MAIL_PARTNER_CONFIRMED_LEAD, partner = partner, title = title))
        .say(t!(locale, MAIL_PARTNER_CONFIRMED_NEXT))
}

fn dialogue_confirmed(locale: Locale, facts: &DialogueFacts) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_CONFIRMED_SUBJECT, title = &facts.title);
    Template::new(locale, subject, Some(&facts.reader_name), t!(locale, MAIL_DIALOGUE_ACTION))
        .say(t!(locale, MAIL_DIALOGUE_CONFIRMED_LEAD, partner = &facts.partner_name, title = &facts.title))
        .facts(dialogue_facts(locale, facts))
        .say(t!(locale, MAIL_DIALOGUE_CONFIRMED_NEXT))
}

fn dialogue_changed(locale: Locale, facts: &DialogueFacts) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_CHANGED_SUBJECT, title = &facts.title);
    Template::new(locale, subject, Some(&facts.reader_name), t!(locale, MAIL_DIALOGUE_ACTION))
        .say(t!(locale, MAIL_DIALOGUE_CHANGED_LEAD, partner = &facts.partner_name, title = &facts.title))
        .facts(dialogue_facts(locale, facts))
        .say(t!(locale, MAIL_DIALOGUE_CONFIRMED_NEXT))
}

fn dialogue_reminder(locale: Locale, facts: &DialogueFacts, days: u64) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_REMINDER_SUBJECT, title = &facts.title, days = days);
    let template = Template::new(locale, subject, Some(&facts.reader_name), t!(locale, MAIL_DIALOGUE_ACTION))
        .say(t!(locale, MAIL_DIALOGUE_REMINDER_LEAD, title = &facts.title, partner = &facts.partner_name, days = days))
        .facts(dialogue_facts(locale, facts));
    let missing = match (facts.room.is_none(), facts.on_site_contact.is_none()) {
        (true, true) => Some(t!(locale, MAIL_DIALOGUE_REMINDER_MISSING_BOTH)),
        (true, false) => Some(t!(locale, MAIL_DIALOGUE_REMINDER_MISSING_ROOM)),
        (false, true) => Some(t!(locale, MAIL_DIALOGUE_REMINDER_MISSING_CONTACT)),
        (false, false) => None,
    };
    let template = match missing {
        Some(missing) => template.say(missing),
        None => template,
    };
    template.say(t!(locale, MAIL_DIALOGUE_CONFIRMED_NEXT))
}

fn dialogue_cancelled(locale: Locale, facts: &DialogueFacts, lead: String, rule: Option<String>, reason: Option<&str>) -> Template {
    let subject = t!(locale, MAIL_DIALOGUE_CANCELLED_SUBJECT, title = &facts.title);
    let template = Template::new(locale, subject, Some(&facts.reader_name), t!(locale, MAIL_DIALOGUE_ACTION))
        .say(lead)
        .facts(vec![(t!(locale, MAIL_FACT_WHEN), date_words(locale, facts.date))])
        .quote(t!(locale, MAIL_DIALOGUE_CANCELLED_REASON), reason);
    match rule {
        Some(rule) => template.say(rule),
        None => template,
    }
}

/// Who called it off, as the reader would say it.
fn cancellation(locale: Locale, facts: &DialogueFacts, by_reader: bool) -> String {
    if by_reader {
        t!(locale, MAIL_DIALOGUE_CANCELLED_BY_READER, title = &facts.title, partner = &facts.partner_name)
    } else {
        t!(locale, MAIL_DIALOGUE_CANCELLED_BY_PARTNER, title = &facts.title, partner = &facts.partner_name)
    }
}

/// Who pays for the hour although nothing takes place: always the institution.
fn hour_paid(locale: Locale, by: Side, by_reader: bool) -> String {
    if (by == Side::Institution) == by_reader {
        t!(locale, MAIL_DIALOGUE_CANCELLED_YOU_PAY)
    } else {
        t!(locale, MAIL_DIALOGUE_CANCELLED_PARTNER_PAYS)
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
    Template::new(locale, t!(locale, MAIL_VOUCHED_SUBJECT, name = name), Some(name), t!(locale, MAIL_VOUCHED_ACTION))
        .say(t!(locale, MAIL_VOUCHED_LEAD, name = name))
        .say(t!(locale, MAIL_VOUCHED_NEXT))
}

fn refused(locale: Locale, name: &str, reason: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_REFUSED_SUBJECT, name = name), Some(name), t!(locale, MAIL_REFUSED_ACTION))
        .say(t!(locale, MAIL_REFUSED_LEAD, name = name))
        .quote(t!(locale, MAIL_REFUSED_REASON), Some(reason))
        .say(t!(locale, MAIL_REFUSED_NEXT))
}

fn report_received(locale: Locale) -> Template {
    Template::new(locale, t!(locale, MAIL_REPORT_RECEIVED_SUBJECT), None, t!(locale, MAIL_REPORT_ACTION))
        .say(t!(locale, MAIL_REPORT_RECEIVED_LEAD))
        .say(t!(locale, MAIL_REPORT_RECEIVED_NEXT))
        .then_say(t!(locale, MAIL_REPORT_RECEIVED_AFTER))
}

fn report_settled(locale: Locale, decision: &str) -> Template {
    Template::new(locale, t!(locale, MAIL_REPORT_SETTLED_SUBJECT), None, t!(locale, MAIL_REPORT_ACTION))
        .say(t!(locale, MAIL_REPORT_SETTLED_LEAD))
        .quote(t!(locale, MAIL_REPORT_SETTLED_DECISION), Some(decision))
        .say(t!(locale, MAIL_REPORT_SETTLED_NEXT))
}

fn dialogue_lapsed(locale: Locale, reader: &str, title: &str, partner: &str, date: DateOption) -> Template {
    Template::new(locale, t!(locale, MAIL_DIALOGUE_LAPSED_SUBJECT, title = title), Some(reader), t!(locale, MAIL_DIALOGUE_ACTION))
        .say(t!(locale, MAIL_DIALOGUE_LAPSED_LEAD, partner = partner, title = title))
        .facts(vec![(t!(locale, MAIL_FACT_WHEN), date_words(locale, date))])
        .say(t!(locale, MAIL_DIALOGUE_LAPSED_NEXT))
}
