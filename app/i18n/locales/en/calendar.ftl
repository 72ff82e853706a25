### Building a subscription of the calendar, and one's own calendar in the account.

calendar-title = Subscribe to events
calendar-lead = You choose what interests you. Your calendar fetches these events by itself and stays up to date. No account, no email address.
calendar-choose = What should be in your calendar?
calendar-result = Your subscription
calendar-you-get = You get:
calendar-count = { $count ->
    [0] There is no such event right now. When one is announced, it appears in your calendar.
    [one] There is one such event right now, cancelled ones included. New ones appear by themselves.
   *[other] There are { $count } such events right now, cancelled ones included. New ones appear by themselves.
}
calendar-bad-title = No subscription yet
calendar-bad-text = One filter cannot be read. See above which one. Change it, or start again.
calendar-start-again = Start again
calendar-programs = Which app do you use?
calendar-programs-text = You subscribe once. After that there is nothing left to do.

## The programs: name, a sentence, a button

calendar-apple = iPhone, iPad and Mac
calendar-apple-text = Your device asks you. Choose “Subscribe”, and that is all.
calendar-apple-button = Subscribe in Apple Calendar
calendar-google = Google Calendar
calendar-google-text = Google asks you. Choose “Add”. On your phone the events appear after some hours.
calendar-google-button = Subscribe in Google Calendar
calendar-outlook-web = Outlook on the web
calendar-outlook-web-text = Outlook opens. Give the calendar a name and choose “Import”.
calendar-outlook-web-button = Subscribe in Outlook
calendar-outlook-desktop = Outlook on a computer
calendar-outlook-desktop-text = Choose “Add calendar”, then “From internet”, and paste the address.
calendar-thunderbird = Thunderbird
calendar-thunderbird-text = Choose “New calendar”, then “On the network”, and paste the address.
calendar-nextcloud = Nextcloud
calendar-nextcloud-text = Choose “New calendar”, then “New subscription from link”, and paste the address.
calendar-android = Android without Google
calendar-android-text = Install the free app ICSx⁵. Then tap the button here, or scan the code below.
calendar-android-button = Subscribe in ICSx⁵

## Address, code and other ways

calendar-address-title = For every other app
calendar-address = Address of the subscription
calendar-address-help = Copy the address and paste it into your app.
calendar-copy = Copy the address
calendar-copied = Copied
calendar-qr-alt = QR code with the address of the subscription
calendar-qr-text = Reading this on a computer? Point the camera of your phone at the code and subscribe there.
calendar-preview = The next events
calendar-preview-empty = Nothing to see yet
calendar-preview-empty-text = There is no event for this choice right now. You can subscribe all the same, or take a filter away.
calendar-all-events = See all of these events
calendar-stop = Had enough? Delete the calendar in your app. We do not know who subscribes.

## One's own calendar in the account

calendar-private-title = Your own calendar
calendar-private-text = All your dialogues and events in your calendar app, also those still open. When something changes, your calendar follows.
calendar-private-secret = The address is secret. Whoever knows it can read your dates. Give it only to your own calendar app.
calendar-private-address = Your secret address
calendar-private-open = Open in your calendar app
calendar-private-on = Switch on your own calendar
calendar-private-on-text = It is not switched on yet. You will then get a secret address, which you give to your calendar app.
calendar-private-renew = Get a new address
calendar-private-off = Switch off
calendar-private-change-text = Does somebody know the address who should not? Get a new one. The old one stops working at once, and you subscribe again.
