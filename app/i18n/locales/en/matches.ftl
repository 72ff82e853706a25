### Suggestions: who fits, why, and who nearly fits. "You" is the institution here, and the organisation in matches-why and matches-own.

## Headings and list

matches-title = Who fits your request
matches-preview-title = These organisations could fit
matches-preview-lead = A first look, without an account. With a request we calculate more precisely and ask on your behalf.
matches-preview-expenses-met = Asks for travel costs.
matches-preview-fee-met = Asks for { $fee }, travel included.
matches-preview-format-offered = Offers this format, for example: { $format }.
matches-preview-format-related = Offers this format, for example: { $offered }.
matches-preview-language-all = Speaks { $languages }.
matches-lead = { $count ->
    [one] One suggestion. You decide whether we ask.
   *[other] { $count } suggestions, the best first. You decide whom we ask.
}
matches-empty-title = Nobody fits completely yet
matches-empty-text = Change one detail, for example the date, the format or the distance. We search again at once.
matches-empty-preview-text = Name another topic or a larger place near you. Or make a request, and we will search more precisely.
matches-empty-action = Change the request
matches-hidden-name = An organisation { $code ->
    [DE-SL] in
   *[other] in
} { $land }
matches-hidden-note = You are told the name when the organisation says yes.
matches-risen = Stands a little higher than by points: lately we have shown this organisation less often than it deserves.
matches-place = { $municipality }, { $land }
matches-vouched = Verified
matches-quoted = “{ $word }”
matches-excerpt = “{ $words }”

## Where the suggestions come from

matches-ring-near = { $distance } away, close to you
matches-ring-land = from { $distance } away, in your federal state
matches-ring-neighbour = from { $distance } away, from the neighbouring state { $land }
matches-ring-germany = from { $distance } away, from { $code ->
    [DE-SL] { $land }
   *[other] { $land }
}
matches-ring-online = online, distance does not matter
matches-widened-land = { $near ->
    [0] There is no suggestion close to you yet, so we also show organisations from your federal state.
    [one] There is only one suggestion close to you, so we also show organisations from your federal state.
   *[other] There are only { $near } suggestions close to you, so we also show organisations from your federal state.
}
matches-widened-neighbour = { $near ->
    [0] There is no suggestion close to you yet, so we also show organisations from the neighbouring states.
    [one] There is only one suggestion close to you, so we also show organisations from the neighbouring states.
   *[other] There are only { $near } suggestions close to you, so we also show organisations from the neighbouring states.
}
matches-widened-germany = { $near ->
    [0] There is no suggestion close to you yet, so we also show organisations from all over Germany.
    [one] There is only one suggestion close to you, so we also show organisations from all over Germany.
   *[other] There are only { $near } suggestions close to you, so we also show organisations from all over Germany.
}
matches-widened-online = { $near ->
    [0] There is no suggestion close to you yet, so we also show organisations that you can meet online.
    [one] There is only one suggestion close to you, so we also show organisations that you can meet online.
   *[other] There are only { $near } suggestions close to you, so we also show organisations that you can meet online.
}
matches-widened-by-choice = You meet online, so we search all over Germany.

## The score

matches-score = Fits with { $score } of 100 points
matches-reasons-institution = What fits for you
matches-reasons-organisation = What fits for the organisation
matches-reasons-missing = What does not fit
matches-account-open = Show the points
matches-account-reason = Reason
matches-account-earned = Points
matches-account-possible = possible
matches-account-institution = What you get out of it
matches-account-organisation = What the organisation gets out of it
matches-account-sum = Together
matches-account-formula = The score is the harmonic mean of both sides: 2 × { $institution } × { $organisation } ÷ ({ $institution } + { $organisation }) = { $score }.
matches-account-zero = The score is the harmonic mean of both sides. One side has no points, so it is zero.
matches-account-held = Of these, { $share } parts in 100 are left: { $reason }
matches-account-left = In the end there are { $score } points.
matches-account-meaning = It lies near the lower value, since both sides have to want the dialogue. In the bar each side fills one half, and each reason as much of it as it earns points.

## Choosing the order

matches-order = { $name }: in which place shall we ask?
matches-order-first = First
matches-order-second = Second
matches-order-third = Third
matches-ask-title = Whom shall we ask?
matches-ask-how = { $days ->
    [one] We ask one after the other. Each has one working day to answer. If it says no or does not answer, we ask the next.
   *[other] We ask one after the other. Each has { $days } working days to answer. If it says no or does not answer, we ask the next.
}
matches-ask-left = { $count ->
    [one] You can choose one organisation now.
   *[other] You can choose up to { $count } organisations now.
}
matches-ask-full = Enough organisations are in your order already. As soon as one says no, you can choose more here.
matches-ask = Ask the organisations I chose
matches-ask-top = Find someone for me
matches-ask-top-help = { $count ->
    [one] “Find someone for me” asks the first suggestion on the list.
   *[other] “Find someone for me” asks the first { $count } on the list in this order.
}
matches-ask-reset = Clear the choice

## Map

matches-map = Map: your place in the middle, the suggestions with their number. { $places }
matches-map-place = { $number }: { $name }
matches-map-caption = Your place is in the middle. The rings show the distance as the crow flies, dashed lines lead to meetings online. Points stand for municipalities, never for addresses.

## Why not

matches-misses-title = Why not …?
matches-misses-lead = These organisations nearly fit. One condition is in the way. This would change it.

matches-miss-not-suggested = The profile is not published, or the organisation does not wish to be suggested.
matches-miss-not-vouched = Nobody vouches for this organisation at the moment.
matches-miss-cap-reached = { $cap ->
    [one] It is fully booked this month. It holds at most one dialogue a month.
   *[other] It is fully booked this month. It holds at most { $cap } dialogues a month.
}
matches-miss-lead-time = Needs { $needed ->
    [one] one day
   *[other] { $needed } days
} of notice. Until the last date { $days ->
    [0] none is left.
    [one] one is left.
   *[other] { $days } are left.
}
matches-miss-off-limit = This organisation does not talk about “{ $topic }”.
matches-miss-format = Does not offer “{ $format }” or anything like it.
matches-miss-language = There is no shared language.
matches-miss-topic = None of your topics is among those of the organisation.
matches-miss-online = Meets in person only, not online.
matches-miss-radius = Travels up to { $radius }. You are { $distance } away.
matches-miss-own-travel = Is { $distance } away. You want to travel { $limit } at most.

matches-change-vouch = As soon as somebody vouches for it, you can ask it.
matches-change-next-month = You can ask it again next month.
matches-change-later-date = A date from { $date } on would fit.
matches-change-format = It works with one of these formats: { $formats }.
matches-change-language = One of these languages is enough: { $languages }.
matches-change-interpreter = It works with an interpreter.
matches-change-topic = The organisation talks about { $topics }.
matches-change-screen = It works online.
matches-change-at-institution = It works at your place: the organisation travels the { $distance } to you.
matches-change-travel = It works if you travel the { $distance } yourselves.

## Reasons, for the institution

matches-reason-topic-shared = Talks about exactly your topic “{ $topic }”.
matches-reason-topic-within = Talks about “{ $offered }”, a part of your topic “{ $wanted }”.
matches-reason-topic-covered = Talks about “{ $offered }”, which includes your topic “{ $wanted }”.
matches-reason-topic-related = Talks about “{ $offered }”, which is related to your topic “{ $wanted }”.
matches-reason-topic-described = Has not ticked your topic “{ $topic }”, but writes about it: { $words }.
matches-reason-topic-described-quiet = Has not ticked your topic “{ $topic }”, but writes about it.
matches-reason-topic-ticked-only = Has ticked your topic “{ $topic }”, but does not write about it.
matches-reason-topic-denied = Writes that “{ $topic }” is not one of its topics.
matches-reason-words = Both texts speak of { $words }.
matches-reason-words-quiet = Both texts speak of the same things.
matches-reason-words-differ = The two texts have no key word in common.
matches-reason-language-missed = Speaks { $languages }. But your text is about this language: { $missed }.
matches-reason-language-missed-all = Your text is about a language that nobody speaks there: { $missed }.
matches-reason-audience-described = Writes about this audience: { $audience }.
matches-reason-answers = { $days ->
    [0] Usually answers on the same day.
    [one] Is expected to answer after one day.
   *[other] Is expected to answer after { $days } days.
}
matches-reason-institution-described = Writes about institutions like yours: { $kind }.
matches-reason-topic-missing = The organisation has not named your topic “{ $wanted }”.
matches-reason-topic-open = You have not named a particular topic.
matches-reason-proximity = Is { $distance } away from you.
matches-reason-online = You meet online, so distance does not matter.
matches-reason-by-screen = It is too far to travel, but both can meet online.
matches-reason-language-all = Speaks { $languages }, as you wish.
matches-reason-language-some = Speaks { $languages }, { $count ->
    [one] one
   *[other] { $count }
} of the { $asked } languages you wish for.
matches-reason-language-open = You have not asked for a language.
matches-reason-interpreter = There is no shared language, but you have an interpreter.
matches-reason-audience-known = Wants to talk with this audience: { $audience }.
matches-reason-audience-new = The organisation has not named this audience: { $audience }.
matches-reason-audience-open = You have not named an audience.
matches-reason-profile-fresh = { $days ->
    [0] The profile is up to date, confirmed or used today.
    [one] The profile is up to date, confirmed or used yesterday.
   *[other] The profile was confirmed or used { $days } days ago.
}
matches-reason-profile-silent = The profile has not been confirmed or used for { $days } days.
matches-reason-institution-wished = Would like to be invited by institutions like yours: { $kind }.
matches-reason-institution-open = Is open to invitations from all institutions.
matches-reason-institution-not-named = Would rather be invited by other kinds of institutions than this one: { $kind }.
matches-reason-no-fee = Asks for no fee.
matches-reason-expenses-met = Asks for travel costs, which you cover.
matches-reason-fee-met = Asks for { $fee }, which fits your budget.
matches-reason-expenses-not-met = Asks for travel costs, for which you have no money set aside.
matches-reason-fee-above = Asks for { $fee }, your budget is { $budget }.
matches-reason-fee-without-budget = Asks for { $fee }, but you have no fee planned.
matches-reason-lead-time = { $needed ->
    [0] Needs no notice.
    [one] There is enough notice: one day is needed, { $days ->
        [one] one is left
       *[other] { $days } are left
    } until the last date.
   *[other] There is enough notice: { $needed } days are needed, { $days } are left until the last date.
}
matches-reason-weekday-suits = Can make it on this day of the week: { $date }.
matches-reason-weekday-differs = Usually cannot make it on the weekdays of your dates. Perhaps another day can be found.
matches-reason-date-open = The date is still open.
matches-reason-format-offered = Offers exactly this format: { $format }.
matches-reason-format-related = Offers “{ $offered }”, which is similar to your format “{ $wanted }”.

## Reasons, for the organisation: why were we asked?

matches-why-topic-shared = It is about your topic “{ $topic }”.
matches-why-topic-within = It is about “{ $wanted }”, and your topic “{ $offered }” belongs to it.
matches-why-topic-covered = It is about “{ $wanted }”, a part of your topic “{ $offered }”.
matches-why-topic-related = It is about “{ $wanted }”, which is related to your topic “{ $offered }”.
matches-why-topic-described = It is about “{ $topic }”. You write about it yourselves: { $words }.
matches-why-topic-described-quiet = It is about “{ $topic }”. You write about it yourselves.
matches-why-topic-ticked-only = It is about your topic “{ $topic }”. Your own words do not mention it yet.
matches-why-topic-denied = It is about “{ $topic }”. You write that this is not one of your topics.
matches-why-words = Your profile and the request speak of { $words }.
matches-why-words-quiet = Your profile and the request speak of the same things.
matches-why-words-differ = Your profile and the request have no key word in common.
matches-why-language-missed = You speak { $languages }. The request is about this language: { $missed }.
matches-why-language-missed-all = The request is about a language that is not in your profile: { $missed }.
matches-why-audience-described = You write about this audience: { $audience }.
matches-why-answers = { $days ->
    [0] You usually answer on the same day.
    [one] We expect your answer after one day.
   *[other] We expect your answer after { $days } days.
}
matches-why-institution-described = You write about such institutions: { $kind }.
matches-why-topic-missing = It is also about “{ $wanted }”, which is not among your topics.
matches-why-topic-open = The topic is still open.
matches-why-proximity = You are { $distance } apart.
matches-why-online = The dialogue takes place online, you need not travel.
matches-why-by-screen = It is too far to travel, but you can meet online.
matches-why-language-all = You speak { $languages }, as wished.
matches-why-language-some = You speak { $languages }, { $count ->
    [one] one
   *[other] { $count }
} of { $asked } languages wished for.
matches-why-language-open = No language is asked for.
matches-why-interpreter = An interpreter is provided.
matches-why-audience-known = You like to talk with this audience: { $audience }.
matches-why-audience-new = This audience is not in your profile yet: { $audience }.
matches-why-audience-open = The audience is still open.
matches-why-profile-fresh = { $days ->
    [0] Your profile is up to date, confirmed or used today.
    [one] Your profile is up to date, confirmed or used yesterday.
   *[other] Your profile was confirmed or used { $days } days ago.
}
matches-why-profile-silent = Your profile has not been confirmed or used for { $days } days.
matches-why-institution-wished = You would like to be invited by institutions of this kind: { $kind }.
matches-why-institution-open = You are open to invitations from all institutions.
matches-why-institution-not-named = You have not named this kind of institution: { $kind }.
matches-why-no-fee = You ask for no fee.
matches-why-expenses-met = Your travel costs are covered.
matches-why-fee-met = Your fee of { $fee } is within the budget.
matches-why-expenses-not-met = There is no money for your travel costs.
matches-why-fee-above = Your fee of { $fee } is above the budget of { $budget }.
matches-why-fee-without-budget = There is no money for your fee of { $fee }.
matches-why-lead-time = { $needed ->
    [0] You need no notice.
    [one] There is enough notice: you need one day, { $days ->
        [one] one is left
       *[other] { $days } are left
    } until the last date.
   *[other] There is enough notice: you need { $needed } days, { $days } are left until the last date.
}
matches-why-weekday-suits = You are available on this weekday: { $date }.
matches-why-weekday-differs = You are usually not available on the weekdays of these dates. You can propose another day.
matches-why-date-open = The date is still open.
matches-why-format-offered = You offer exactly this format: { $format }.
matches-why-format-related = “{ $wanted }” is asked for, and you offer the similar format “{ $offered }”.

## How a request fits one's own organisation: for its members only.
matches-own-title = Does this fit { $organisation }?
matches-own-fits = Yes. Your organisation can be suggested, with { $score } of 100 points. The institution sees the five that fit best.
matches-own-lacking = This costs points:
matches-own-stopped = Not at the moment. This stands in the way:
matches-own-not-suggested = Your profile is not published, or is not to be suggested.
matches-own-not-vouched = Nobody vouches for your organisation at the moment. The moderators check your profile.
matches-own-cap-reached = { $cap ->
    [one] You want to hold one dialogue a month at most. It is taken already.
   *[other] You want to hold { $cap } dialogues a month at most. They are taken already.
}
matches-own-lead-time = { $needed ->
    [one] You need one day of notice.
   *[other] You need { $needed } days of notice.
} { $days ->
    [0] The dates are over or today.
    [one] The last date is one day away.
   *[other] The last date is { $days } days away.
}
matches-own-off-limit = You do not want to talk about “{ $topic }”. The institution is not told.
matches-own-format = You do not offer “{ $format }” or anything like it.
matches-own-language = There is no common language, and nobody interprets.
matches-own-topic = None of the topics is one of yours.
matches-own-online = The institution wants to meet online. You meet in person only.
matches-own-radius = You come as far as { $radius }. The institution is { $distance } away.
matches-own-travel = The institution comes as far as { $limit }. To you it is { $distance }.
matches-own-note = Only you see this. It follows from your profile and from the request alone.
matches-own-edit = Change the profile
