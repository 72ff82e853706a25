### Start page: a sentence to complete, the answer to it, and the ways for everybody else.

start-page-title = Find partners for dialogue

## The sentence. The parts stand around four fields in this order: We are … in … and would like to talk about … with … .

start-sentence-title = Whom would you like to talk to?
start-sentence-institution = We are
start-sentence-place = in
start-sentence-topic = and would like to talk about
start-sentence-audience = with
start-sentence-end = .

start-field-institution = Kind of institution
start-field-place = Town or postcode
start-field-topic = Topic
start-field-audience = Audience
start-blank-institution = an institution
start-blank-topic = a topic
start-blank-audience = a group
start-error = { $field }: { $error }

start-submit = Find partners
start-submit-again = Search again
start-note = No account needed. You see at once who fits, and why.
start-examples = For example
start-example = { $institution } in { $place }: { $topic }

start-places-suggestions = Suggested places
start-places-found = Suggestions: #
start-places-none = No place found

start-institution-kita = a day-care centre
start-institution-school = a school
start-institution-vocational-school = a vocational school
start-institution-university = a university
start-institution-vhs = an adult education centre
start-institution-youth-welfare = a youth welfare provider
start-institution-municipality = a municipality
start-institution-state-authority = a state or federal authority
start-institution-jobcenter = a job centre
start-institution-immigration-office = an immigration office
start-institution-police = a police station
start-institution-justice = a part of the justice system
start-institution-fire-thw = a fire brigade or the THW
start-institution-hospital-care = a hospital or care service
start-institution-museum-archive = a museum or archive
start-institution-library = a library
start-institution-theatre = a theatre
start-institution-church-religious = a church or religious community
start-institution-sports-heritage-club = a sports or heritage club
start-institution-company-chamber = a company or chamber
start-institution-union = a trade union
start-institution-media = a newsroom
start-institution-welfare = a welfare association
start-institution-foundation = a political foundation

start-audience-kita = children in day care
start-audience-grade-1-4 = years 1–4
start-audience-grade-5-10 = years 5–10
start-audience-grade-11-13 = years 11–13
start-audience-vocational = a vocational school class
start-audience-students = students
start-audience-professionals = teachers and professionals
start-audience-administration = the administration
start-audience-police-rescue = police and rescue services
start-audience-company = the whole company
start-audience-community = the local community
start-audience-seniors = older people
start-audience-parents = parents
start-audience-youth-group = a youth group
start-audience-refugees = refugees
start-audience-public = everyone who would like to come

## The answer

start-next-count = { $count ->
    [one] One organisation fits.
   *[other] { $count } organisations fit.
}
start-next-words = Each has { $days } working days to answer. After that we ask the next one.
start-next-ask = Ask these organisations
start-next-empty = Make your request all the same. We then search more closely, and all over Germany.
start-next-empty-ask = Make a request

## The other ways

start-doors-title = Or the other way round
start-door-organisation = We are an organisation and invite …
start-door-organisation-words = Say what you talk about, how far you travel and what you need for it. You decide who sees your name. Saying no costs you nothing.
start-door-organisation-action = Add your organisation
start-door-visitor = I would simply like to come along …
start-door-visitor-words = Festivals, readings, walks, conversations: pick events, or get all events on one topic into your own calendar.
start-door-visitor-action = See the events

## How it works

start-steps-title = How a dialogue comes about
start-step-ask = You ask
start-step-ask-words = You name topic, place and group and see who fits, and why. You choose up to three organisations.
start-step-answer = The organisation answers
start-step-answer-words = A link in the email is enough: yes, another date, or no. Without an account, in under a minute, within { $days } working days.
start-step-agree = Both agree
start-step-agree-words = Aim, place, fee and rules are on one page. Once both have confirmed, the date is in both calendars.

## Events and map

start-events-title = Next events
start-events-title-near = Next events near you
start-events-all = All events
start-events-subscribe = Subscribe to events
start-events-empty = No event has been announced yet
start-events-empty-near = No event near you has been announced yet
start-events-empty-words = Subscribe to a topic and a region. New events then appear in your calendar by themselves.
start-map-title = Who you can approach, and where
start-map-words = Where there are only a few organisations we look further: in the whole federal state, in its neighbours, and online, so that their voices are heard everywhere.
start-map-open = Open the map
start-map-impact = See the figures
start-figure-organisations = { $count ->
    [one] organisation ready to talk
   *[other] organisations ready to talk
}
start-figure-dialogues = { $count ->
    [one] dialogue agreed
   *[other] dialogues agreed
}
