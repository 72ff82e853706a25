### Words that occur everywhere, and the patterns of dates, numbers and page titles.

-site-name = Ansprechbar

## Brand and page titles

common-site-name = { -site-name }
common-page-title = { $page } – { -site-name }
common-topic-with-main = { $main }: { $topic }

## Actions

common-save = Save
common-save-draft = Save draft
common-send = Send
common-cancel = Cancel
common-edit = Edit
common-change = Change
common-delete = Delete
common-remove = Remove
common-add = Add
common-create = Create
common-back = Back
common-continue = Continue
common-next-page = Next page
common-previous-page = Previous page
common-search = Search
common-filter = Filter
common-show = Show
common-hide = Hide
common-open = Open
common-close = Close
common-more = More
common-less = Less
common-show-more = Show more
common-show-less = Show less
common-details = Details
common-copy = Copy
common-copied = Copied
common-download = Download
common-print = Print
common-share = Share
common-subscribe = Subscribe
common-confirm = Confirm
common-accept = Accept
common-decline = Decline
common-withdraw = Withdraw
common-publish = Publish
common-report = Report
common-try-again = Try again
common-sign-in = Sign in
common-sign-out = Sign out
common-register = Register

## Small words

common-yes = Yes
common-no = No
common-all = All
common-none = None
common-and = and
common-or = or
common-from = from
common-to = to
common-with = with
common-new = New
common-today = Today
common-tomorrow = Tomorrow
common-optional = optional
common-required = required
common-required-note = We need every field that is not marked “optional”.
common-unknown = unknown
common-not-given = not given
common-please-choose = Please choose

## Places, money, access

common-online = Online
common-hybrid = On site and online
common-on-site = On site
common-free = Free of charge
common-fee = Fee
common-accessible = Accessible
common-kilometres-away = { $distance } away
common-within = within { $distance }
common-in-place = in { $place }
common-region-all = Germany

## Languages

common-language = Language
common-languages = Languages
common-language-switch = Choose the language of the site
common-language-current = Language of the site: { $language }
common-languages-list = Languages: { $languages }

## Quantities

common-results-count = { $count ->
    [0] No results
    [one] One result
   *[other] { $count } results
}
common-places-left = { $count ->
    [0] No places left
    [one] One place left
   *[other] { $count } places left
}
common-people-count = { $count ->
    [one] One person
   *[other] { $count } people
}
common-days-count = { $count ->
    [one] one day
   *[other] { $count } days
}
common-working-days-count = { $count ->
    [one] one working day
   *[other] { $count } working days
}
common-hours-count = { $count ->
    [one] one hour
   *[other] { $count } hours
}
common-minutes-count = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
common-characters-left = { $count ->
    [one] One character left
   *[other] { $count } characters left
}

## Aids for using the site

common-loading = Loading
common-saved = Saved
common-opens-mail = opens your email program
common-external-link = leads to another website

## Dates and times

date-time-of-day = { $time }
date-time-range = { $from }–{ $until }
date-with-year = { $date } { $year }
date-with-time = { $date }, { $time }
date-range-within-month = { $day }–{ $last }
date-range = { $first } to { $last }
date-from = from { $date }
date-until = until { $date }
date-created = Created on { $date }
date-updated = Last changed on { $date }

## Numbers with units: a no-break space stands between number and unit.

number-kilometres = { $distance }{ "\u00A0" }km
number-under-one-kilometre = less than 1{ "\u00A0" }km
number-euros = €{ $amount }
number-percent = { $percent }%
