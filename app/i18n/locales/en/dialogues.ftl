### The dialogue and its agreement.

## What happens next

dialogues-lead-both-missing = Please read the agreement. Is everything right? Then confirm it. The date is fixed as soon as { $partner } has confirmed too.
dialogues-lead-mine-missing = { $partner } has already confirmed. Only your confirmation is missing. Then the date is fixed.
dialogues-lead-theirs-missing = You have confirmed. Now it is { $partner }’s turn. We will let you know by email.
dialogues-lead-confirmed = The date is fixed. Both sides have confirmed.
dialogues-lead-change-mine = { $partner } suggests a change (version { $version }). Please read it. Until you confirm, what both sides confirmed last still holds.
dialogues-lead-change-theirs = You have suggested a change (version { $version }). Until { $partner } confirms it, what both sides confirmed last still holds.
dialogues-lead-held = This dialogue has taken place. Thank you for being part of it.
dialogues-lead-lapsed = The date has passed. Until then the two sides had not both confirmed the agreement, so this dialogue is closed. A new request with new dates is always possible.
dialogues-lead-cancelled-by-me = You have called it off. { $partner } knows. The dialogue will not take place.
dialogues-lead-cancelled-by-them = { $partner } has called it off. The dialogue will not take place.
dialogues-cancel-reason-title = Reason
dialogues-missing-title = Something is still missing for the day
dialogues-missing-both = The room or meeting point is still open, and so is who is there on the day.
dialogues-missing-room = The room or meeting point is still open.
dialogues-missing-contact = Who is there on the day is still open.
dialogues-missing-action = Add it now

## The agreement

dialogues-when-where = When and where
dialogues-when = Date
dialogues-minutes = Length
dialogues-place = Place
dialogues-place-words = { $municipality }, { $land }
dialogues-room = Room or meeting point
dialogues-on-site-contact = There for you on the day
dialogues-accessibility = So that everybody can take part
dialogues-open = still open
dialogues-private-note = Only the two sides see the room and the contact person.

dialogues-who = Who
dialogues-institution = Institution
dialogues-organisation = Organisation
dialogues-audience = Audience
dialogues-audience-words = { $audience }, { $people }
dialogues-format = Format

dialogues-goals = What it is about
dialogues-topics = Topics
dialogues-off-limit = What we will not talk about
dialogues-off-limit-none = No topic is excluded. Even so, nobody has to answer a question.

dialogues-money = Money
dialogues-money-fee = The institution pays
dialogues-money-rule = If the institution calls the dialogue off less than 24 hours before it begins, it still pays for one hour.

dialogues-pictures = Photos and recordings
dialogues-photos-no = No photos.
dialogues-photos-yes = Photos are allowed. Everybody who can be seen in them is asked first; for children the parents too.
dialogues-recording-no = No sound or video recording.
dialogues-recording-yes = A recording is allowed. Everybody who appears in it is asked first; for children the parents too.

dialogues-minors = Children and young people
dialogues-minors-yes = Children or young people take part. A person of the institution stays in the room the whole time.
dialogues-minors-no = Only adults take part.

dialogues-listing = Calendar
dialogues-listing-yes = The date is in the public calendar, without the street and without names of people.
dialogues-listing-no = Only the two sides see the date.

dialogues-rules = What always holds
dialogues-rules-silence = Everybody may leave any question unanswered, without giving a reason.
dialogues-rules-confidence = Whatever personal things are shared stay in the room.
dialogues-rules-person = Nobody speaks for a whole country or a whole religion. Everybody speaks for themselves.

dialogues-remarks = Also agreed

## Confirmations and buttons

dialogues-confirmations = Confirmations
dialogues-version = Version { $version }
dialogues-confirmed-on = Confirmed on { $at }
dialogues-not-confirmed = Not confirmed yet
dialogues-you = { $name } (you)
dialogues-confirm = I confirm this agreement
dialogues-change = Change something
dialogues-change-note = After a change { $partner } confirms again.
dialogues-to-event = See the date in the calendar
dialogues-to-my-calendar = Add to my calendar
dialogues-next-title = What happens next
dialogues-next-day = You find the exact place and who is there on the day under “When and where”. Does it say “still open” there? Add it with “Change something”.
dialogues-next-after = Afterwards you find the dialogue in your overview, among what you have made possible.

## Calling off

dialogues-cancel = Call the dialogue off
dialogues-cancel-warning-title = This cannot be undone
dialogues-cancel-warning = { $partner } gets an email at once. If the date is already in the calendar, it is shown there as called off.
dialogues-cancel-warning-paid = If the dialogue begins in less than 24 hours, you still pay for one hour.
dialogues-cancel-reason = Why are you calling it off?
dialogues-cancel-reason-help = { $partner } reads this. One sentence is enough.
dialogues-cancel-submit = Call off the dialogue

## Changing something

dialogues-form-lead = Your change counts as confirmed by you. { $partner } gets an email and confirms again. Until then, what both sides confirmed last still holds.
dialogues-form-title = Change something: { $title }
dialogues-form-when = When
dialogues-form-date = Day
dialogues-form-time = Start
dialogues-form-minutes = Length in minutes
dialogues-form-content = What it is about
dialogues-form-goals = What the dialogue is meant to achieve
dialogues-form-off-limit = What we will not talk about
dialogues-form-off-limit-help = What you tick will not be talked about.
dialogues-form-place = On site
dialogues-form-room = Room, street or meeting point
dialogues-form-contact = Who is there on the day?
dialogues-form-private-help = Only the two sides see this.
dialogues-form-accessibility = What do people need in order to take part well?
dialogues-form-accessibility-help = For example a lift, sign language, a quiet room.
dialogues-form-money = Money
dialogues-form-fee = The institution pays
dialogues-form-fee-none = Nothing
dialogues-form-fee-expenses = Travel costs
dialogues-form-fee-amount = A fixed amount, travel included
dialogues-form-fee-euros = Amount
dialogues-form-fee-euros-help = Only for a fixed amount, in whole euros.
dialogues-form-rules = Rules
dialogues-form-photos = Photos are allowed
dialogues-form-photos-help = Everybody who can be seen in them is asked first.
dialogues-form-recording = Sound or video recordings are allowed
dialogues-form-recording-help = Everybody who appears in them is asked first.
dialogues-form-minors = Children or young people take part
dialogues-form-minors-help = Then a person of the institution stays in the room the whole time.
dialogues-form-listing = The date may appear in the public calendar
dialogues-form-listing-help = Without the street and without names of people.
dialogues-form-remarks = Also agreed
dialogues-form-submit = Suggest the change
dialogues-form-back = Change nothing
