### Public figures.

impact-title = What Ansprechbar makes possible
impact-lead = Figures for everybody. We keep small ones back, so that nobody can be recognised.
impact-figures-title = At a glance
impact-few = fewer than 5
impact-organisations = published organisations
impact-institutions = published institutions
impact-dialogues-agreed = dialogues agreed
impact-dialogues-held = dialogues held
impact-events = public events from today
impact-line = { $count ->
    [one] One dialogue was held
   *[other] { $count } dialogues were held
}
impact-line-title = One sign for each dialogue held

impact-lands-title = The sixteen Länder
impact-lands-lead = Where are voices to be heard already, and where are they still missing?
impact-lands-caption = Organisations, requests and dialogues by Land
impact-land = Land
impact-land-organisations = Organisations
impact-land-requests = Requests
impact-land-dialogues = Dialogues
impact-land-share = People with a migration background
impact-land-wider = Search reaches further
impact-percent = { $percent }{ "\u00A0" }%

impact-method-title = Where these figures come from
impact-method-few = “Fewer than 5” means one to four. A 0 is a 0.
impact-method-count = We count published organisations and institutions, published requests, and agreements that both sides have confirmed. They count where they take place or are at home.
impact-method-source = The share of people with a migration background comes from the Mikrozensus 2023 of the Federal Statistical Office of Germany, first results, 2 April 2024. The percentages are our own calculation.
impact-method-why = We show it to see where voices are few. It scores nobody: no person, no organisation, no request.
impact-method-wider = In Länder with less than 15{ "\u00A0" }% we search the whole Land and its neighbours from the start. Every suggestion says so.
impact-method-more = How suggestions are made
impact-empty-title = There is nothing to count yet
impact-empty-text = Make the first request. Then this page begins to tell its story.
impact-empty-action = Make a request
