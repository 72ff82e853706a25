### One’s own overview: what waits, what comes, what came of it.

dashboard-title = Hello, { $name }
dashboard-lead = { $count ->
    [0] Nothing is waiting for you right now.
    [one] One thing is waiting for you.
   *[other] { $count } things are waiting for you.
}
dashboard-account = Account
dashboard-subscribe = Subscribe to dates

## What waits for you

dashboard-tasks = Waiting for you
dashboard-tasks-empty = Everything is answered
dashboard-tasks-empty-words = As soon as somebody is waiting for you, it appears here and we send you an email.
dashboard-clock = until { $deadline }
dashboard-clock-left = { $percent } of the time left

dashboard-answer-words = { $institution } is asking you. If you do not answer, we ask the next organisation.
dashboard-answer-action = Answer
dashboard-counter-words = An organisation suggests other dates. Accept one, or decline.
dashboard-counter-state = Your decision
dashboard-counter-action = See the dates
dashboard-confirm-words = The agreement with { $partner } needs your confirmation. Only then is the date fixed.
dashboard-confirm-state = Confirmation missing
dashboard-confirm-action = Read and confirm
dashboard-choose-words = Nobody is being asked right now. Choose partners from our suggestions.
dashboard-choose-state = Nobody asked
dashboard-choose-action = Choose partners
dashboard-draft-words = This request is still a draft. Until you publish it, only you see it.
dashboard-draft-state = Draft
dashboard-draft-action = Continue writing
dashboard-profile-organisation-words = The profile is not published. Until then no institution can find you.
dashboard-profile-institution-words = The profile is not published. Until then you cannot ask anybody.
dashboard-profile-action = See the profile

## What comes next

dashboard-next = What comes next
dashboard-dialogue-with = with { $partner }
dashboard-next-empty = No date is fixed yet
dashboard-next-empty-organisation = Invite people to something yourself. Whoever has subscribed to your topics sees it at once.
dashboard-next-empty-institution = Describe what you would like to talk about. We suggest partners.
dashboard-new-event = Create an event
dashboard-new-request = Make a request

dashboard-requests = Your requests
dashboard-requests-asked = { $organisation } is being asked.
dashboard-requests-asked-unnamed = An organisation is being asked.
dashboard-requests-round = In the round “{ $round }”
dashboard-requests-round-words = The moderators look for a partner. There is nothing you need to do.

## What you have made possible

dashboard-impact = What you have made possible
dashboard-impact-held = { $count ->
    [one] One dialogue held
   *[other] { $count } dialogues held
}
dashboard-impact-partners = { $count ->
    [one] partner
   *[other] different partners
}
dashboard-impact-dialogues = { $count ->
    [one] dialogue
   *[other] dialogues
}
dashboard-impact-empty = A line will grow here
dashboard-impact-empty-words = Each dialogue that you have held adds one speech bubble.
dashboard-past = Past dialogues

## For whom you act

dashboard-memberships = Who you act for
dashboard-membership-published = Published
dashboard-membership-unpublished = Not published
dashboard-membership-edit = Edit { $name }

## New here

dashboard-start = How would you like to begin?
dashboard-start-words = You need a profile only once. It takes about five minutes.
dashboard-start-institution = We are an institution
dashboard-start-institution-words = A school, a hospital, a company, a public office: you would like to talk with a migrant organisation.
dashboard-start-institution-action = Create an institution
dashboard-start-organisation = We are an organisation
dashboard-start-organisation-words = An association, an initiative, a congregation: you would like to be asked and to invite. You decide how visible you are.
dashboard-start-organisation-action = Create an organisation
