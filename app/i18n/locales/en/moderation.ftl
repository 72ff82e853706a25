### The moderators' desk and the page for running the site.

moderation-title = Moderation
moderation-lead = You decide for { $regions }. The oldest comes first.
moderation-queues = What waits
moderation-queue-organisations = Organisations
moderation-queue-institutions = Institutions
moderation-queue-reports = Reports
moderation-waiting = Waits for you
moderation-since = since { $date }
moderation-empty-title = Nobody waits here
moderation-empty-text = Everything is decided. What is new appears here by itself.

## Case: profile

moderation-fact-place = Town
moderation-fact-created = Added
moderation-fact-website = Website
moderation-fact-imprint = Imprint
moderation-fact-website-none = none given
moderation-fact-description = In their own words
moderation-open-profile = See the profile

## Case: report

moderation-report-url = Reported page
moderation-report-created = Came in
moderation-report-text = Report

## Deciding

moderation-decide = Decide
moderation-vouch-organisation-help = With your confirmation the profile says who vouches for the organisation and on what grounds. It holds for a year.
moderation-basis-label = What does it rest on?
moderation-voucher-label = Who vouches
moderation-voucher-help = Public, for example “Integration commissioner of the city of Halle”. Please no private name without consent.
moderation-vouch-organisation = Confirm the organisation
moderation-vouch-institution-help = Does this institution exist? The imprint helps. With your confirmation its page says “Verified”.
moderation-vouch-institution = Confirm the institution
moderation-refuse = Do not confirm
moderation-refuse-help = The profile is hidden. Your reason goes by mail to the contact address and stands in the log. Say what is missing: then the profile can be changed and handed in again.
moderation-refuse-reason-label = Reason
moderation-refuse-action = Refuse with this reason
moderation-settle-label = Decision with its reason
moderation-settle-help = What did you do, and why? Your decision stands in the log. Whoever reported it and gave an address gets it by mail.
moderation-settle = Close the report
moderation-keys = Key: Alt + { $key } (on a Mac Ctrl + Option + { $key })

## Running the site

moderation-admin-title = Operation
moderation-admin-lead = Does everything run? You see it here at a glance.
moderation-admin-version = Version
moderation-admin-database = Database
moderation-admin-mail = Sending mail
moderation-admin-mail-smtp = by SMTP
moderation-admin-mail-folder = as files in a folder
moderation-admin-mail-folder-title = No mail goes out
moderation-admin-mail-folder-text = Mails are only stored as files, since no SMTP server is set. Requests reach nobody this way.
moderation-admin-pending = Mails that wait
moderation-admin-audit = Last entries of the log
moderation-admin-audit-none = Nothing is in the log yet.
moderation-admin-audit-when = When
moderation-admin-audit-action = What
moderation-admin-audit-subject = On what
moderation-admin-audit-program = The program
moderation-admin-audit-words = “{ $words }”
moderation-admin-audit-vouch-organisation = { $who } confirmed the organisation.
moderation-admin-audit-vouch-institution = { $who } confirmed the institution.
moderation-admin-audit-refuse-organisation = { $who } refused the profile of the organisation.
moderation-admin-audit-refuse-institution = { $who } refused the profile of the institution.
moderation-admin-audit-settle-report = { $who } decided on a report.
moderation-admin-audit-appoint = { $who } gave an account a role.
moderation-admin-audit-other = { $who } changed something.
