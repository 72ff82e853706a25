### Events: list, page of an event, form.

## In every list

events-private = Only for those involved
events-from-dialogue = From a dialogue
events-online = Also online
events-access-described = Access described
events-children-welcome = Children welcome
events-in-series = Part of a series
events-place = { $municipality }, { $land }
events-hosts = { $count ->
    [one] Host:
   *[other] Hosts:
}

## The list

events-title = Calendar
events-lead = Events by migrant organisations and institutions. Everybody is invited.
events-new = Announce an event
events-subscribe = Subscribe to these events
events-count = { $count ->
    [one] One event, cancelled ones included
   *[other] { $count } events, cancelled ones included
}
events-show-all = Show all events
events-bad-title = We cannot search like this
events-bad-text = One filter cannot be read. See above which one. Change it, or start again.
events-none-yet = No events yet
events-none-yet-text = As soon as somebody invites, you will see it here. Subscribe to the calendar and you will know without looking.
events-none-found = No event fits all filters
events-none-found-text = Take one filter away. Or subscribe to exactly this choice: when a fitting event is announced, it appears in your calendar.
events-past-last-page = The list is not that long
events-past-last-page-text = Some events have gone in the meantime. Go on from the first page.
events-first-page = To the first page
events-subscribe-title = Subscribe to events
events-subscribe-text = This is what you get in your calendar. New events appear by themselves. When one is cancelled, you see it there.
events-subscribe-choose = Choose your calendar app

## Filters

events-filter-bad = “{ $value }”: { $problem }
events-filter-near = Place or postal code
events-filter-topic-all = All topics
events-filter-topic-add = Add another topic
events-filter-radius-usual = { $distance }
events-filter-word = Search word
events-filter-from = From this day
events-filter-to = Until this day
events-chip-word = “{ $word }”
events-chip-near = { $place }, within { $distance }
events-places-suggested = Suggested places
events-places-found = Suggestions: #
events-places-none = No place found
events-languages-more = More languages
events-languages-others = Other languages

## What one gets, in a sentence. Parts that are missing are empty.

events-sentence = All events { $format } { $topics } { $audience } { $language } { $place } { $days } { $word }
events-sentence-topics = about { $topics }
events-sentence-format = in the format “{ $format }”
events-sentence-audience = for “{ $audience }”
events-sentence-language = in { $language }
events-sentence-everywhere = in all of Germany
events-sentence-region = { $first_word ->
    [Region] in the { $region }
   *[other] in { $region }
}
events-sentence-near = within { $distance } of { $place }
events-sentence-between = from { $from } to { $to }
events-sentence-word = with the search word “{ $word }”

## One event

events-to-event = To the event
events-edit = Edit
events-to-dialogue = To the dialogue
events-about = What it is about
events-facts = Good to know
events-where = Place
events-for-whom = For whom
events-price = Cost
events-children = Children
events-children-welcome-short = Are welcome
events-capacity = { $count ->
    [one] For one person
   *[other] For { $count } people
}
events-address-not-public = Only the town is public. The hosts will tell you where exactly.
events-address-hosts-only = Only the hosts see this address.
events-cancelled-title = This event is cancelled
events-cancelled-text = It will not take place. Whoever has subscribed to it sees this in their own calendar at the next update.
events-not-public-title = Only you can see this event
events-not-public-text = It appears in the public calendar as soon as the profiles of all hosts are public.
events-created-title = What happens next
events-created-text = { $count ->
    [0] From now on your event is in the public calendar. Whoever has subscribed to your topic or region sees it at the next update. You can share the address of this page.
    [one] From now on your event is in the public calendar. Whoever has subscribed to your topic or region sees it at the next update. You can share the address of this page.
   *[other] From now on all { $count } dates are in the public calendar. Whoever has subscribed to your topic or region sees them at the next update. You can share the address of this page.
}
events-created-own-calendar = Put it into your own calendar
events-created-list = See all public events
events-created-another = Add another event
events-into-calendar = Into your calendar
events-ics = Save the event
events-ics-text = For Apple Calendar, Outlook on a computer, Thunderbird and others. Open the file, and the event is in your calendar.
events-google = Google Calendar
events-google-text = Google shows you the finished entry. Choose “Save” there.
events-outlook = Outlook on the web
events-outlook-text = Outlook shows you the finished entry. Choose “Save” there.
events-subscribe-similar = Subscribe to events like this
events-other-dates = Other dates of this series
events-other-dates-more = { $count ->
    [one] One more date
   *[other] { $count } more dates
}
events-cancel = Cancel the event
events-cancel-text = The event stays visible and is marked as cancelled. This way everybody who has it in their calendar learns of it. This cannot be undone.
events-cancel-confirm = Cancel it now
events-cancel-series = Cancel all remaining dates of the series
events-cancel-series-text = { $count ->
    [one] One date of this series is still ahead. It stays visible and is marked as cancelled. This cannot be undone.
   *[other] { $count } dates of this series are still ahead, this one included. All stay visible and are marked as cancelled. This cannot be undone.
}
events-cancel-series-confirm = { $count ->
    [one] Cancel the date
   *[other] Cancel all { $count } dates
}
events-report = Report something about this event

## The form

events-form-new = Announce an event
events-form-new-lead = Invite people. Once published, the event is in the calendar and in every fitting subscription at once.
events-form-edit = Change the event
events-form-edit-lead = What you change reaches everybody at the next update of their calendar.
events-form-no-host = On whose behalf do you invite?
events-form-no-host-text = Events are announced by organisations and institutions. Your account belongs to none yet. Create one from your overview.
events-form-what = What you are planning
events-form-host = Who is the host?
events-form-host-is = Host: { $name }
events-form-title-help = Short and vivid, for example: Cooking and telling stories, women from five countries
events-form-description-help = What happens? Who takes part? An empty line begins a new paragraph.
events-form-topics-help = People search for these and subscribe to them.
events-form-audiences-help = Leave all of them empty if everybody is meant.
events-form-languages-help = Which languages are spoken or interpreted?
events-form-when = When
events-form-when-help = In the local time of the place.
events-form-minutes = Duration
events-form-minutes-unit = minutes
events-form-repeat = Does the event repeat?
events-repeat-never = No, it takes place once
events-repeat-week = Every week on the same weekday
events-repeat-two-weeks = Every two weeks on the same weekday
events-repeat-month = Every month
events-repeat-month-help = On the same weekday of the same week, for example on the second Tuesday.
events-form-repeats = How many dates are there in all?
events-form-repeats-help = Only if it repeats, counting the first. At most { $max }.
events-form-where = Where
events-form-address-help = House, room, street. No private homes, please.
events-form-address-public = Everybody may see the address
events-form-address-public-help = Without a tick the public sees only the town.
events-form-online = One can also take part online
events-form-online-help = Say in the description how to get the link.
events-form-good-to-know = Good to know
events-form-price = Cost
events-form-price-help = If left empty, taking part is free. Otherwise for example: 5 euros, reduced 2 euros
events-form-access-help = For example: step-free access, wheelchair toilet, sign language, quiet room
events-form-capacity = Places
events-form-capacity-help = How many people can come at most.
events-form-publish = Publish the event
events-form-save = Save changes
events-advice = What happens next
events-advice-calendar = The event appears in the calendar, on your profile page and in every subscription that it fits.
events-advice-change = You can change or cancel it at any time. All calendars follow by themselves.
events-advice-privacy = Phone numbers and email addresses do not belong in the text. Everybody can read it.
