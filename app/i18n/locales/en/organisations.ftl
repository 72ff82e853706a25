### Organisations: list, page, form. Also the parts that institutions and offers share.

## List

organisations-title = Organisations
organisations-lead = Migrant organisations that are ready to talk: about which topics, with whom and in which languages.
organisations-create = Add an organisation
organisations-count = { $count ->
    [0] No organisation
    [one] One organisation
   *[other] { $count } organisations
}
organisations-empty-title = No organisation fits yet
organisations-empty-text = Remove a filter or widen the distance. Or make a request: then we also look further away and online.
organisations-empty-action = Make a request
organisations-none-title = No organisation has been added yet
organisations-none-text = Do you speak for an organisation? Then make a start. It takes about ten minutes.

## Filters (for offers, too)

organisations-filter-search = Search for
organisations-filter-languages-more = More languages
organisations-filter-near = { $place }, within { $distance }
organisations-filter-query = “{ $query }”

## Card in the list

organisations-vouched = Verified
organisations-topics-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
organisations-place-with-land = { $municipality }, { $land }

## Page

organisations-ask = Make a request
organisations-words = In their own words
organisations-talk = Topics, people and formats
organisations-topics = Topics
organisations-audiences = With whom
organisations-formats = Formats
organisations-wished = Would like to visit
organisations-facts = At a glance
organisations-fact-place = At home in
organisations-fact-meeting = Meeting place
organisations-fact-reach = Travel
organisations-fact-notice = Notice
organisations-fact-days = Weekdays
organisations-reach-radius = travels up to { $distance }
organisations-reach-own-place = meets at their own place
organisations-reach-online = also meets online
organisations-notice-days = { $count ->
    [0] also at short notice
    [one] ask one day ahead
   *[other] ask { $count } days ahead
}
organisations-offers = Offers
organisations-offers-none = There is no offer here yet. An offer shows institutions what a dialogue with you can look like.
organisations-events = Next events
organisations-events-none = No public event is planned right now. Subscribe to the calendar: then new events reach you by themselves.
organisations-vouches = Who vouches for this organisation
organisations-vouches-none = Nobody vouches for this organisation at the moment.
organisations-vouch-dates = Since { $given }, valid until { $expires }
organisations-confirmed-on = The organisation last confirmed all this on { $date }.

## Calendar

organisations-calendar-title = Calendar of this organisation
organisations-calendar-title-institution = Calendar of this institution
organisations-calendar-sentence = All public events of { $name } in your calendar. New events and changes come by themselves.
organisations-calendar-subscribe = Subscribe in your calendar
organisations-calendar-download = Download as a file
organisations-calendar-address = Address for other calendars

## Bar for members

organisations-member-title = Your profile
organisations-member-published = This is how others see this page.
organisations-member-draft = Only you see this page so far. Publish it when everything is right.
organisations-member-refused = The moderators did not confirm this profile. Their reason is in the email to your contact address. Nobody but you sees the page. Change the profile and hand it in again.
organisations-member-resubmitted = You have handed the profile in again. The moderators will look at it once more. Until then only you see the page.
organisations-member-not-yet-public = Only you and the moderators see this page so far. Once somebody vouches for you, it becomes public. You can add events and offers now; they will appear with it.
organisations-member-hidden = The page is hidden. Only you still see it, and we suggest you to nobody.
organisations-member-awaits-vouch = Nobody vouches for you at present. The moderators will look at your profile. Until then we do not suggest you to any institution.
organisations-member-confirm-question = Is everything still right? Last confirmed on { $date }.
organisations-member-edit = Edit the profile
organisations-member-new-offer = Add an offer
organisations-member-new-event = Add an event
organisations-publish = Publish
organisations-resubmit = Hand in again
organisations-hide = Hide now
organisations-hide-note = Hiding works at once. You can publish the page again at any time.
organisations-confirm = Yes, everything is still right

## Form

organisations-form-new-title = Add an organisation
organisations-form-new-lead = This takes about ten minutes. Then you see the finished page. Others see it only once you publish it.
organisations-form-edit-title = Edit the profile
organisations-form-edit-lead = Changes count as soon as you save them.
organisations-form-people-title = We do not ask about the origin or religion of people
organisations-form-people-text = There is no field for it here. Please do not write anything in the free texts that could identify individual people, either. How your organisation describes itself is up to you.
organisations-form-who = Who you are
organisations-form-kind-help = Choose what fits best.
organisations-form-description-label = In your own words
organisations-form-description-help = What do you do? What can others talk about with you? The beginning is also shown in the list.
organisations-form-email-label = Email address for requests
organisations-form-email-help = We send requests here. We show it to nobody.
organisations-form-where = Where you are
organisations-form-place-help = Town or postal code, for example Dessau or 06844. We do not need a street.
organisations-form-meeting-label = Meeting place with its street
organisations-form-meeting-help = Where you can meet others. You decide in the next part who sees it. No private homes, please.
organisations-form-visible = How visible you want to be
organisations-form-visible-help = You can change this at any time. It works at once.
organisations-form-tier-label = Visibility
organisations-form-tier-public = Name, town and meeting place are on your page and in the lists.
organisations-form-tier-locality = Name and town are on your page. Only those who have agreed on a dialogue with you are told the meeting place.
organisations-form-tier-on-acceptance = You are in no list. We suggest you by topic and rough region. We tell your name only once a dialogue is agreed.
organisations-form-tier-unlisted = You are in no list, and we do not suggest you. Only the moderators can ask you.
organisations-form-topics = What you talk about
organisations-form-topics-help = { $count } topics at most. A few that really fit bring better requests.
organisations-form-limits = What you do not want to talk about
organisations-form-limits-legend = Topics we would rather not talk about
organisations-form-limits-help = You get no requests on these topics. Others do not see this list.
organisations-form-how = With whom and how
organisations-form-wished-label = Whom you like to visit most
organisations-form-wished-help = If you tick none, everybody is welcome.
organisations-form-languages-help = Languages in which you can hold a conversation.
organisations-form-languages-more = Show more languages
organisations-form-when = When and how far
organisations-form-radius-label = How far you travel
organisations-form-radius-help = 0 means: you only meet at your own place.
organisations-form-online-label = We also meet online
organisations-form-weekdays-label = The days that suit you
organisations-form-notice-label = How many days ahead people should ask
organisations-form-notice-unit = days
organisations-form-cap-label = At most this many dialogues a month
organisations-form-cap-help = We do not send you more requests than that.
organisations-form-money = What you get for it
organisations-form-money-help = A dialogue is work. Institutions see what you ask for before they make a request.
organisations-form-fee-label = Fee
organisations-form-fee-none = No fee
organisations-form-fee-none-help = You want nothing for it, no travel expenses either.
organisations-form-fee-expenses = Travel expenses
organisations-form-fee-expenses-help = The institution pays for the journey.
organisations-form-fee-amount = A fixed amount
organisations-form-fee-amount-help = For the whole dialogue, travel included.
organisations-form-fee-euros-label = The fixed amount
organisations-form-fee-euros-help = Only if you chose “A fixed amount” above.
organisations-form-create = Add the organisation
organisations-form-save = Save changes

## Suggested places

organisations-places-list = Suggested places
organisations-places-found = Suggestions: { $number }
organisations-places-none = No place found
