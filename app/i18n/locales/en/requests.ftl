### Dialogue requests: the list, the form, the page of a request with what has happened.

## List

requests-title = Dialogue requests
requests-lead = These institutions are looking for people to talk with.
requests-new = Make a request
requests-count = { $count ->
    [0] No request
    [one] One request
   *[other] { $count } requests
}
requests-search = Search
requests-near = Near
requests-radius = Within
requests-unit-km = km
requests-filter-query = “{ $query }”
requests-filter-near = { $place }, { $distance }
requests-filter-bad-title = We do not understand one filter
requests-filter-bad = “{ $value }” for { $field }: { $error }
requests-empty-title = No request is open here at the moment
requests-empty-text = Do you act for an institution? Then make the first one. We suggest partners and ask them for you.
requests-empty-filtered-title = No request matches these filters
requests-empty-filtered-text = Take away a filter, or choose a larger distance.
requests-empty-filtered-action = Show all requests
requests-card-eyebrow = { $kind } · { $institution }
requests-more-dates = { $count ->
    [one] and one more date
   *[other] and { $count } more dates
}
requests-place = { $municipality }, { $land }
requests-place-away = { $municipality }, { $land }, { $distance } away

## Form: frame

requests-form-new-title = New dialogue request
requests-form-edit-title = Change the request
requests-form-lead = Tell us what you would like to talk about. Then we show you who fits, and why.
requests-form-edit-lead = Organisations you have already asked will see the changed version.
requests-no-institution-title = First, your institution
requests-no-institution-text = Partners want to know who invites them. Create the profile of your institution, it takes two minutes. Then you can go on here.
requests-no-institution-action = Create the profile
requests-form-institution = For which institution are you asking?
requests-form-next-title = What happens next
requests-form-next-suggest = At once: you see up to five suggestions, each with its reasons.
requests-form-next-choose = You choose up to three organisations, or let us choose.
requests-form-next-clock = We ask one after the other. Each has a deadline, and then the next one takes its turn by itself.
requests-form-next-agree = After a yes, both sides make a short agreement. Only then are room and names exchanged.
requests-form-publish = Find partners
requests-form-draft = Save as a draft
requests-form-publish-edit = Save and find partners
requests-form-draft-edit = Save only
requests-form-draft-note = Only you see a draft. You can go on writing at any time.

## Form: what it is about

requests-what = What is it about?
requests-what-help = Write as you would say it on the phone.
requests-field-title = Title
requests-field-title-help = For example: contract labour in the GDR, a talk with grade 10
requests-field-text = What do you wish for?
requests-field-text-help = What should be different afterwards? Ask for experience and knowledge. Nobody has to speak for a country or a group.
requests-field-topics = Topics
requests-field-topics-help = One is enough. Open a field to see the topics in it.
requests-length-limit = At most { $count } characters
requests-length-left = # characters left
requests-length-over = # characters too many

## Form: suggestions from the text

requests-suggestions-ask = Suggest topics
requests-suggestions-lead = We read the title and the text. You decide what to take from it.
requests-suggestions-title = From your text
requests-suggestions-word = “{ $word }”
requests-suggestions-topic = Topic: { $name }
requests-suggestions-format = Form: { $name }
requests-suggestions-audience = Taking part: { $name }
requests-suggestions-take = Take it
requests-suggestions-taken = Taken
requests-suggestions-found = Suggestions from your text: #
requests-suggestions-none = We found nothing more. Choose for yourself, or write a little more.
requests-suggestions-failed = That did not work just now. Please choose for yourself.
requests-suggestions-hint = A thought on “{ $words }”
requests-suggestions-represent = Nobody can speak for a whole country or religion, but everybody can speak for themselves. Better to ask for experience, for example: “What was arriving here like for you?”
requests-suggestions-cliche = Costume, dance and food show only a small part of a life. Better to ask what your guests themselves would like to show or tell.

## Form: with whom

requests-whom = With whom?
requests-field-format = In which form?
requests-field-audience = Who takes part?
requests-field-group-size = About how many people?
requests-unit-people = people

## Form: when

requests-when = When?
requests-when-help = Two or three dates make a yes much more likely. Organisations need at least { $days } working days of notice.
requests-field-minutes = How long?
requests-unit-minutes = minutes
requests-field-date = { $number ->
    [1] First date
    [2] Second date
   *[other] Third date
}
requests-field-time = { $number ->
    [1] Start on the first date
    [2] Start on the second date
   *[other] Start on the third date
}
requests-field-urgency = Is it urgent?
requests-field-urgency-help = Only if a date is less than { $days } working days away: say briefly why.
requests-field-response = Time to answer
requests-field-response-help = We wait this long for each organisation. Then we ask the next.
requests-unit-working-days = working days

## Form: where

requests-where = Where?
requests-field-meeting = Where would you like to meet?
requests-meeting-institution = At our place
requests-meeting-institution-help = The organisation comes to you.
requests-meeting-organisation = At the organisation
requests-meeting-organisation-help = You travel there.
requests-meeting-online = Online
requests-meeting-online-help = Everybody sits at a screen.
requests-field-travel = How far would you travel at most?
requests-field-place = Your place
requests-field-place-help = Postal code or municipality. That is enough to find partners nearby.
requests-field-room = Room and meeting point
requests-field-room-help = Street, building, entrance. Only the partner you make an agreement with is told this.
requests-field-contact = Contact person on the day
requests-field-contact-help = Name and how to reach them. Only your partner is told this, too, after the agreement.
requests-field-online-ok = If it is too far to travel, online is fine too
requests-field-radius = How far should we search at first?
requests-field-radius-help = If we find too few there, we search further and say so.
requests-places-suggestions = Suggested places
requests-places-found = Suggestions: #
requests-places-none = No place found

## Form: languages and access

requests-access = Languages and access
requests-field-languages = In which languages can the conversation take place?
requests-field-languages-help = One shared language is enough.
requests-field-languages-more = More languages
requests-field-interpreter = We provide an interpreter if one is needed
requests-field-accessibility = What helps everybody to take part?
requests-field-accessibility-help = For example a lift, sign language, a quiet room, childcare

## Form: money

requests-money = What can you pay?
requests-money-help = Most of the people who come are volunteers. Their time and knowledge are worth something all the same, and travelling costs money.
requests-field-budget = Your offer to the organisation
requests-budget-amount = A fee
requests-budget-amount-help = Travel costs are included.
requests-budget-expenses = Travel costs
requests-budget-none = Unfortunately, nothing
requests-budget-none-help = Many organisations come all the same. Some cannot afford it.
requests-field-euros = Up to which amount?
requests-unit-euros = €

## Form: what others see

requests-public = What others see
requests-field-listing = May the agreed date appear in the public calendar?
requests-field-listing-help = Everybody then sees the title, topic, day and municipality. Never the street, never the room, never names of people.
requests-listing-yes = Yes, others may see that people talk here
requests-listing-no = No, the date stays between us
requests-field-public = The request may appear in the public list
requests-field-public-help = Then somebody we do not know may find you. Room, contact person and the reason why it is urgent stay hidden.
requests-field-recording = We would like to record the conversation
requests-field-recording-help = Only if everybody agrees. Without this tick nothing is recorded.

## Page of a request

requests-page-lead = { $institution } is looking for people for a dialogue in { $municipality }.
requests-page-aim = What it is about
requests-page-facts = At a glance
requests-page-when = When and where
requests-fact-format = Format
requests-fact-audience = With whom
requests-fact-audience-value = { $audience }, { $count ->
    [one] one person
   *[other] { $count } people
}
requests-fact-dates = Dates to choose from
requests-fact-agreed-date = Agreed date
requests-fact-where = Meeting place
requests-fact-place = Place
requests-fact-languages = Languages
requests-fact-interpreter = An interpreter is provided.
requests-fact-online-ok = Online is fine too.
requests-fact-access = Access
requests-fact-money = Money
requests-fact-recording = Recording
requests-fact-recording-yes = Wished for, if everybody agrees
requests-fact-recording-no = None
requests-fact-response = Time to answer
requests-fact-response-value = { $days ->
    [one] one working day
   *[other] { $days } working days
}
requests-fact-institution = Institution
requests-page-privacy = Only those who make an agreement are told the room and the names.
requests-page-join-title = Would you like to take part?
requests-page-join-text = We ask organisations that have a profile here. Create one, and this request may find you.
requests-page-join-action = Create a profile

## What only the institution sees

requests-owner-private = Only visible to you
requests-fact-room = Room and meeting point
requests-fact-contact = Contact person on the day
requests-fact-listing = Public calendar
requests-fact-listing-yes = Yes, without street and names
requests-fact-listing-no = No
requests-fact-public = Public list
requests-fact-public-yes = Yes, as long as the request is open
requests-fact-public-no = No, only those who are asked see it
requests-not-given = not given yet
requests-edit = Change
requests-publish = Publish and find partners
requests-withdraw = Withdraw the request
requests-withdraw-title = Do you want to withdraw the request?
requests-withdraw-text = Whoever is being asked gets a short message. This cannot be undone.
requests-withdraw-confirm = Yes, withdraw
requests-withdraw-close = No, leave it open
requests-dialogue = Go to the dialogue
requests-again = Make a new request

requests-state-draft = This is a draft
requests-state-draft-next = Only you see it. When everything is right, publish it. We then show you partners who fit at once.
requests-state-choose = Now you choose
requests-state-choose-next = { $count ->
    [0] Nobody has been asked yet, and nobody fits completely. Below you see what could be changed.
    [one] Nobody has been asked yet. Choose one organisation below, or let us choose.
   *[other] Nobody has been asked yet. Choose up to { $count } organisations below, or let us choose.
}
requests-state-waiting = Waiting for an answer
requests-state-waiting-until = We wait for the answer until { $deadline }. Then we ask the next organisation.
requests-state-waiting-last = We wait for the answer until { $deadline }. After that nobody is left in the order, and you can choose more.
requests-state-countered = Now you decide
requests-state-countered-next = An organisation proposes other dates. Accept one of them, or ask the next organisation.
requests-state-exhausted = Nobody is left in the order
requests-state-exhausted-next = No organisation has said yes so far. Choose more below, or change the request, for example the dates.
requests-state-exhausted-full = No organisation has said yes so far. We cannot ask more for this request. Withdraw it and make a new one with other dates.
requests-state-agreeing = You have a partner
requests-state-agreeing-next = Both sides now read and confirm the agreement. Then the date is fixed.
requests-state-agreed-date = Your date: { $date }. { $next }
requests-state-confirmed = The date is fixed
requests-state-confirmed-next = Both sides have confirmed. Everything else is on the page of the dialogue. We remind you seven days and one day before.
requests-state-done = The dialogue was held
requests-state-done-next = Thank you for making it possible. If it went well, make another request.
requests-state-withdrawn = This request is withdrawn
requests-state-withdrawn-next = Nobody will be asked any more. You can make a new one at any time.
requests-state-expired = All dates have passed
requests-state-expired-next = No partner was found for this request. We will gladly try again with new dates.

## Who was asked

requests-asked-title = Whom we ask
requests-asked-heading = { $position }. { $name }
requests-asked-hidden = An organisation that gives its name only after saying yes
requests-asked-waiting = Will be asked if nobody before it says yes.
requests-asked-asked = Asked on { $date }.
requests-asked-countered = The organisation proposes these dates. Accept one, and this organisation becomes your partner.
requests-asked-accepted = Said yes on { $date }.
requests-asked-counter-taken = Proposed other dates. You accepted one of them on { $date }.
requests-asked-declined = Said no on { $date }.
requests-asked-expired = Did not answer by { $date }.
requests-asked-closed = Is no longer needed for this request.
requests-asked-reason = Reason: { $reason }
requests-asked-message = Message from the organisation
requests-asked-ring = { $percent } of the time left
requests-asked-deadline = Answer by { $deadline }
requests-take-date = Accept { $date }
requests-refuse-dates = None of them fits, ask the next organisation

## What has happened

requests-log-title = What has happened
requests-log-asked = { $name } was asked
requests-log-countered = { $name } proposed other dates
requests-log-accepted = { $name } said yes
requests-log-accepted-date = { $name } said yes: { $date }
requests-log-counter-taken = Date proposed by { $name } accepted: { $date }
requests-log-declined = { $name } said no
requests-log-expired = { $name } did not answer in time
requests-log-closed = { $name } is no longer needed
requests-log-hidden = Organisation { $position }
requests-log-next = Next
