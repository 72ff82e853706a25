### The mails of the platform, one for each notification. Short sentences; what happens next is always said.

## Frame

mail-greeting = Hello { $name },
mail-greeting-bare = Hello,
mail-link-fallback = If the button opens nothing, copy this address into your browser:
mail-quote-from = { $name } writes:
mail-footer = This email was sent automatically by { -site-name }.
mail-personal-link = The link is for you alone. Please do not pass it on.
mail-calendar-attached = The date for your calendar is attached.
mail-calendar-cancelled = The attachment calls the date off in your calendar, too.

## The lines about a dialogue

mail-fact-who = Who
mail-fact-what = What
mail-fact-where = Where
mail-fact-when = When
mail-fact-money = Money
mail-fact-contact = There for you on the day
mail-fact-people = { $count ->
    [one] { $institution } ({ $audience }, one person)
   *[other] { $institution } ({ $audience }, { $count } people)
}
mail-fact-subject = { $title } ({ $format })
mail-fact-place = { $municipality }, { $room }
mail-fact-or-online = { $municipality } or online
mail-fact-online = Online; the institution is in { $municipality }

## Account

mail-confirm-email-subject = Please confirm your email address
mail-confirm-email-lead = Somebody has registered with { -site-name } using this address. Was it you? Then please confirm that the address is yours.
mail-confirm-email-action = Confirm address
mail-confirm-email-after = { $hours ->
    [one] The link works for one hour. If it was not you, there is nothing you need to do.
   *[other] The link works for { $hours } hours. If it was not you, there is nothing you need to do.
}

mail-already-registered-subject = You already have an account
mail-already-registered-lead = Somebody tried to register with { -site-name } using this address. But you already have an account. Simply sign in with it.
mail-already-registered-action = Sign in
mail-already-registered-after = If you no longer know your password, you can set a new one there. If it was not you, there is nothing you need to do. Nothing has changed in your account.

mail-reset-password-subject = Set a new password
mail-reset-password-lead = Somebody would like to set a new password for your account with { -site-name }. Was it you? Then please open this link.
mail-reset-password-action = Set a new password
mail-reset-password-after = { $minutes ->
    [one] The link works for one minute. If it was not you, there is nothing you need to do. Your old password still works.
   *[other] The link works for { $minutes } minutes. If it was not you, there is nothing you need to do. Your old password still works.
}

## Request to an organisation

mail-invited-subject = Request from { $institution }: { $title }
mail-invited-lead = { $institution } would like to talk with you.
mail-invited-ways = Answer without signing in. There are three ways: yes, another date, no.
mail-invited-action = Answer now
mail-invited-deadline = By { $deadline }. After that we ask the next organisation.
mail-invited-no-is-fine = A no is fine. It has no disadvantage for you, and you need not give a reason.

mail-invitation-reminder-subject = Still open: request from { $institution }
mail-invitation-reminder-lead = { $institution } has asked you. Half of the time is over, and we have no answer from you yet.

mail-no-longer-needed-subject = Settled: { $title }
mail-no-longer-needed-lead = { $institution } had asked you about “{ $title }”. The request is settled. There is nothing more you need to do.
mail-no-longer-needed-after = Thank you for being approachable. We will gladly ask you again next time.
mail-no-longer-needed-action = Open { -site-name }

mail-counter-refused-subject = Your dates do not fit this time: { $title }
mail-counter-refused-lead = Thank you for your suggestions for “{ $title }”. Unfortunately { $institution } cannot make these dates. This ends the request for you.
mail-counter-refused-after = We will gladly ask you again next time.
mail-counter-refused-action = Open { -site-name }

mail-agreement-ready-subject = Thank you for your yes: { $title }
mail-agreement-ready-lead = You have said yes to { $institution }. We are glad.
mail-agreement-ready-next = Next, both sides read the agreement and confirm it. Only then is the date fixed. With this link you can read, change and confirm it without signing in.
mail-agreement-ready-action = Read the agreement

## Answer to the institution

mail-accepted-subject = { $organisation } says yes: { $title }
mail-accepted-lead = { $organisation } says yes to “{ $title }”.
mail-accepted-next = Next, both sides read the agreement and confirm it. Only then is the date fixed.
mail-accepted-action = Read the agreement

mail-countered-subject = Other dates suggested: { $title }
mail-countered-lead = { $organisation } would like to take part in “{ $title }”, but on another date.
mail-countered-lead-unnamed = An organisation would like to take part in “{ $title }”, but on another date.
mail-countered-dates = Suggested
mail-countered-next = Accept one of the dates, or decline. If you decline, we ask the next organisation.
mail-countered-action = See the dates
mail-countered-writer = The organisation

mail-paired-subject = We are asking somebody for you: { $title }
mail-paired-lead = In the round “{ $round }” we found somebody for “{ $title }”. We are now asking { $organisation } for you.
mail-paired-lead-unnamed = In the round “{ $round }” we found an organisation for “{ $title }”. It is being asked now. You will learn its name when it says yes.
mail-paired-next = It has until { $deadline }. There is nothing you need to do. If it says no, you go on choosing yourself; we will suggest partners.
mail-paired-action = See the request

mail-not-paired-subject = No partner in this round: { $title }
mail-not-paired-lead = The round “{ $round }” has ended. Nobody was asked for “{ $title }”.
mail-not-paired-next = Your request is still open. You can now choose partners yourself. We will suggest some and say who nearly fits.
mail-not-paired-action = Choose partners

mail-not-this-one-subject = Not this time: { $title }
mail-not-this-one-no = { $organisation } cannot take part in “{ $title }” this time.
mail-not-this-one-no-unnamed = The organisation we asked about “{ $title }” cannot take part this time.
mail-not-this-one-unanswered = { $organisation } has not answered about “{ $title }” in time.
mail-not-this-one-unanswered-unnamed = The organisation we asked about “{ $title }” has not answered in time.
mail-not-this-one-next-asked = We are now asking the next organisation on your list. There is nothing you need to do.
mail-not-this-one-choose-again = There is nobody left on your list. Please choose new partners. We will suggest some.
mail-not-this-one-action = See the request

## Agreement

mail-agreement-changed-subject = Agreement changed: { $title }
mail-agreement-changed-lead = { $partner } has changed the agreement about “{ $title }”. This is now version { $version }.
mail-agreement-changed-next = Please read the change and confirm it, or change something yourself. Until then, what both sides confirmed last still holds.
mail-agreement-changed-action = Read the change

mail-partner-confirmed-subject = Now it is your turn: { $title }
mail-partner-confirmed-lead = { $partner } has confirmed the agreement about “{ $title }”. Now only your confirmation is missing.
mail-partner-confirmed-next = As soon as you confirm, the date is fixed. Both sides then get it for their calendars.
mail-partner-confirmed-action = Read and confirm

## Dialogue

mail-dialogue-confirmed-subject = The date is fixed: { $title }
mail-dialogue-confirmed-lead = You and { $partner } have confirmed the agreement. “{ $title }” will take place.
mail-dialogue-confirmed-next = Has something come up? Say so as early as you can through this link.

mail-dialogue-changed-subject = Changed: { $title }
mail-dialogue-changed-lead = You and { $partner } have confirmed a change. For “{ $title }” this now holds:
mail-dialogue-reminder-subject = { $days ->
    [0] Today: { $title }
    [1] Tomorrow: { $title }
   *[other] In { $days } days: { $title }
}
mail-dialogue-reminder-lead = { $days ->
    [0] “{ $title }” with { $partner } takes place today.
    [1] “{ $title }” with { $partner } takes place tomorrow.
   *[other] “{ $title }” with { $partner } takes place in { $days } days.
}
mail-dialogue-reminder-missing-both = The room or meeting point is still open, and so is who is there on the day. Do you know? Then add it through this link.
mail-dialogue-reminder-missing-room = The room or meeting point is still open. Do you know more? Then add it through this link.
mail-dialogue-reminder-missing-contact = It is still open who is there on the day. Do you know? Then add it through this link.

mail-dialogue-action = See the dialogue

mail-dialogue-cancelled-subject = Called off: { $title }
mail-dialogue-cancelled-by-reader = You have called off “{ $title }”. The dialogue with { $partner } will not take place.
mail-dialogue-cancelled-by-partner = { $partner } has called off “{ $title }”. The dialogue will not take place.
mail-dialogue-cancelled-reason = Reason:
mail-dialogue-cancelled-you-pay = The dialogue was less than 24 hours away. That is why you still pay for one hour.
mail-dialogue-cancelled-partner-pays = The dialogue was less than 24 hours away. That is why one hour is still paid to you.

## Profile

mail-vouched-subject = Your profile is confirmed: { $name }
mail-vouched-lead = The moderators have confirmed that reliable people stand behind “{ $name }”. Your profile now says so.
mail-vouched-next = The confirmation holds for a year. After that we ask whether everything is still right.
mail-vouched-action = See the profile

mail-refused-subject = Your profile is not confirmed yet: { $name }
mail-refused-lead = The moderators could not confirm the profile “{ $name }” as it is. It is hidden for now.
mail-refused-reason = Their reason:
mail-refused-next = You can change the profile and hand it in again. The moderators will then look at it once more.
mail-refused-action = Change the profile

## Report

mail-report-received-subject = Your report has arrived
mail-report-received-lead = Thank you for your report. People from the moderation team will look at it.
mail-report-received-next = Once they have decided, we will write to you what we did and why.
mail-report-received-after = You did not report anything? Then somebody gave your address. You do not need to do anything.
mail-report-settled-subject = Your report has been decided
mail-report-settled-lead = The moderators have looked at your report and decided.
mail-report-settled-decision = Decision and reason:
mail-report-settled-next = Do you see it differently? Then report the page again and say why. You may also go to court.
mail-report-action = Open { -site-name }

## A dialogue that did not come about

mail-dialogue-lapsed-subject = Did not take place: { $title }
mail-dialogue-lapsed-lead = The date of “{ $title }” with { $partner } has passed. Until then the two sides had not both confirmed the agreement. The dialogue is therefore closed.
mail-dialogue-lapsed-next = Would you still like to talk? Then a new request with new dates will help.
