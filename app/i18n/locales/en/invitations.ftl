### The answer of an organisation, without signing in, mostly on a phone.

## The request in five lines

invitations-answer-title = { $institution } is asking you
invitations-who = Who
invitations-what = What
invitations-where = Where
invitations-when = When
invitations-money = Money
invitations-who-words = { $kind }, { $audience }, { $people }
invitations-what-words = { $title } ({ $format })
invitations-where-there = { $municipality }, { $land }
invitations-where-there-far = { $municipality }, { $land }, { $distance } away
invitations-where-or-online = { $place }. Online works too.
invitations-where-here = At your place. The group comes from { $municipality }.
invitations-where-online = Online. The group is in { $municipality }.
invitations-deadline = By { $deadline }. After that we ask the next organisation.

## The three answers

invitations-yes = Yes, count us in
invitations-other = Another date
invitations-no = No
invitations-about = What it is about
invitations-about-topics = Topics
invitations-why = Why we are asking you
invitations-why-lead = This is what we compared. Nothing in it concerns anybody’s origin or religion.

## Yes: which date

invitations-yes-title = Which date suits you?
invitations-yes-lead = One tap is enough. Then you read the agreement. The date is fixed only when both sides have confirmed it.

## Another date

invitations-other-title = When would suit you better?
invitations-other-lead = They ask for { $minutes } minutes. { $institution } decides and replies through us.
invitations-other-asked = They asked for
invitations-other-day = Day
invitations-other-time = Start
invitations-other-first = Your suggestion
invitations-other-more = Suggest more dates
invitations-other-second = Second suggestion
invitations-other-third = Third suggestion
invitations-other-send = Suggest dates

## No

invitations-no-title = Why does it not suit you?
invitations-no-lead = A no is fine and has no disadvantage for you. { $institution } reads the reason.
invitations-no-without-reason = Without a reason

## Message

invitations-message = Add a message
invitations-message-label = Your message
invitations-message-help = { $institution } reads it. Please do not include private addresses or numbers.

## Nothing left to answer

invitations-unknown-title = This link is not right
invitations-unknown-words = Perhaps it was cut off when it was copied. Please open it once more from the email.
invitations-expired-title = The time for this answer is over
invitations-expired-words = It ran until { $at }. After that we asked the next organisation. There is nothing you need to do, and it has no disadvantage for you.
invitations-accepted-title = You have already said yes
invitations-accepted-words = Next, both sides read and confirm the agreement.
invitations-declined-title = You have already said no
invitations-declined-words = Thank you for answering. There is nothing more you need to do.
invitations-countered-title = You have suggested other dates
invitations-countered-words = Now the institution decides. You will get an email as soon as it has.
invitations-settled-title = This request has been answered
invitations-settled-words = There is nothing more you need to do.
invitations-answered-at = Answered on { $at }.
invitations-no-longer-needed-title = The request is settled
invitations-no-longer-needed-words = The dialogue has found a partner, or the institution has taken its request back. There is nothing you need to do. Thank you for being approachable.

## Thanks

invitations-thanks-yes-title = Thank you for your yes
invitations-thanks-yes-words = The institution knows. Next, please read the agreement and confirm it. The date is fixed as soon as both sides have confirmed.
invitations-thanks-yes-later = You can also do so later. We are sending you the link by email.
invitations-thanks-other-title = Thank you for your suggestions
invitations-thanks-other-words = Now the institution decides. You will get an email as soon as it has. Until then there is nothing you need to do.
invitations-thanks-no-title = Thank you for your answer
invitations-thanks-no-words = A no is fine. It lets us ask the next organisation at once. We will gladly ask you again next time.
invitations-read-agreement = Read the agreement
invitations-to-start = To the start page
