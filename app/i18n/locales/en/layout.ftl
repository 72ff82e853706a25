### Header, footer and error pages.

layout-description = Ansprechbar brings institutions and migrant organisations into dialogue: make a request, find partners, agree on a dialogue, subscribe to events.
layout-home = Ansprechbar, to the start page
layout-skip = Skip to content
layout-demo = Demo
layout-demo-words = All organisations, people and dates on this site are made up.

## Navigation

layout-navigation = Main navigation
layout-menu = Menu
layout-menu-close = Close
layout-events = Calendar
layout-organisations = Organisations
layout-offers = Offers
layout-requests = Requests
layout-map = Map
layout-sign-in = Sign in
layout-sign-out = Sign out
layout-dashboard = Overview
layout-open-tasks = { $count ->
    [one] One thing is waiting for you
   *[other] { $count } things are waiting for you
}
layout-account = Account
layout-moderation = Moderation
layout-admin = Operations

## Language and appearance

layout-language = Language
layout-theme = Appearance
layout-theme-auto = Same as my device
layout-theme-light = Light
layout-theme-dark = Dark

## Footer

layout-footer = About this site
layout-claim = Dialogue starts with being approachable.
layout-about = About Ansprechbar
layout-impact = Impact
layout-subscribe = Subscribe to events
layout-privacy = Privacy
layout-imprint = Imprint
layout-accessibility = Accessibility
layout-report = Report something
layout-source = Source code

## Error pages

layout-error-not-found = This page does not exist
layout-error-not-found-words = The address may be incomplete, or the page was withdrawn. The start page leads you on.
layout-error-forbidden = This page is not open to you
layout-error-forbidden-words = Sign in with the right account. If you need this page, ask your moderator.
layout-error-bad-request = We did not understand that
layout-error-bad-request-words = The address or the form contains something we cannot read. Go back and try again.
layout-error-too-many = That was a lot of attempts
layout-error-too-many-words = Please wait a few minutes. Then you can go on.
layout-error-unavailable = We will be back in a moment
layout-error-unavailable-words = The database does not answer right now. Reload the page in a minute. What you saved stays saved.
layout-error-internal = Something went wrong on our side
layout-error-internal-words = We have recorded it. Try again, or go to the start page.
layout-error-home = To the start page
