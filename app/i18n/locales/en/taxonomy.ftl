### The labels of the closed vocabularies (domain::taxonomy and domain::geography). The keys end in the slug of the member.

## Topics

topic-arrival = Arrival & living together
topic-neighbourhood = Neighbourhood
topic-housing = Housing
topic-rural-arrival = Arriving in rural areas
topic-buddies = Buddy schemes
topic-daily-life-offices = Daily life & public offices
topic-education = Education & school
topic-parents = Working with parents
topic-multilingualism = Multilingualism
topic-early-years = Nursery & early years
topic-school-to-work = From school to work
topic-adult-learning = Adult learning
topic-work-economy = Work & economy
topic-skilled-workers = Skilled workers
topic-recognition = Recognition of qualifications
topic-start-ups = Starting a business
topic-workplace-diversity = Workplace diversity
topic-labour-rights = Labour rights
topic-religion-belief = Religion & belief
topic-festivals = Festivals
topic-places-of-worship = Places of worship
topic-interfaith = Interfaith dialogue
topic-pastoral-care = Pastoral care
topic-secular-views = Secular views
topic-anti-discrimination = Anti-discrimination
topic-racism = Racism
topic-antisemitism = Antisemitism
topic-anti-muslim-racism = Anti-Muslim racism
topic-antigypsyism = Antigypsyism
topic-empowerment = Empowerment
topic-democracy = Democracy & participation
topic-elections-bodies = Elections & bodies
topic-youth-voice = Youth participation
topic-media-disinformation = Media & disinformation
topic-associations = Associations & volunteering
topic-citizenship = Citizenship
topic-history-memory = History & memory
topic-migration-history = Migration history
topic-contract-labour = GDR contract labour
topic-guest-workers = Guest workers
topic-colonialism = Colonialism
topic-flight-exile = Flight & exile
topic-culture-arts = Culture & arts
topic-music = Music
topic-literature = Literature & language
topic-film-theatre = Film & theatre
topic-cuisine = Cuisine
topic-crafts = Crafts & costume
topic-health-care = Health & care
topic-culture-sensitive-care = Culture-sensitive care
topic-mental-health = Mental health
topic-prevention = Addiction & prevention
topic-ageing = Ageing
topic-disability-inclusion = Disability & inclusion
topic-family-gender = Family, gender, generations
topic-women = Women
topic-fathers = Fathers
topic-lgbtiq = LGBTIQ+
topic-youth = Youth
topic-generations = Generations
topic-safety-law = Safety, law, conflict
topic-police-trust = Police & trust
topic-asylum-residence = Asylum & residence
topic-neighbour-conflict = Neighbour conflict
topic-hate-crime = Hate crime
topic-civil-protection = Civil protection
topic-world-environment-sport = One world, environment, sport
topic-countries-today = Countries of origin today
topic-climate = Climate & environment
topic-development = Development
topic-sport = Sport & games
topic-science = Science & technology

## Formats

format-class-talk = Class talk
format-podium = Panel
format-workshop = Workshop
format-fishbowl = Fishbowl
format-world-cafe = World café
format-story-cafe = Story café
format-living-library = Human library
format-tandem-visit = Visit in pairs or threes
format-visit = Visit to the organisation
format-city-walk = City walk
format-shared-meal = Cooking and sharing a meal
format-festival-evening = Festival or culture evening
format-reading-film = Reading or film with a talk
format-exhibition = Exhibition
format-sport-play = Sport and games
format-staff-training = Staff training
format-expert-exchange = Expert exchange
format-round-table = Round table
format-mediation = Mediation
format-online = Online or hybrid

## Families of formats

format-family-conversation = Conversation
format-family-professional = Professional exchange
format-family-culture = Culture and festivities
format-family-visit = Visit
format-family-walk = Walk
format-family-sport = Sport and games
format-family-mediation = Mediation
format-family-online = Online

## Audiences

audience-kita = Nursery
audience-grade-1-4 = School years 1–4
audience-grade-5-10 = School years 5–10
audience-grade-11-13 = School years 11–13
audience-vocational = Vocational school
audience-students = Students
audience-professionals = Teachers and professionals
audience-administration = Administration
audience-police-rescue = Police and rescue services
audience-company = Company
audience-community = Faith community or neighbourhood
audience-seniors = Older people
audience-parents = Parents
audience-youth-group = Youth group
audience-refugees = Refugees
audience-public = General public

## Kinds of institutions

institution-kind-kita = Nursery
institution-kind-school = School
institution-kind-vocational-school = Vocational school
institution-kind-university = University
institution-kind-vhs = Adult education centre
institution-kind-youth-welfare = Youth welfare service
institution-kind-municipality = Municipality
institution-kind-state-authority = State or federal authority
institution-kind-jobcenter = Jobcentre
institution-kind-immigration-office = Immigration office
institution-kind-police = Police
institution-kind-justice = Justice system
institution-kind-fire-thw = Fire brigade or THW
institution-kind-hospital-care = Hospital or care service
institution-kind-museum-archive = Museum or archive
institution-kind-library = Library
institution-kind-theatre = Theatre
institution-kind-church-religious = Church or religious community
institution-kind-sports-heritage-club = Sports or local heritage club
institution-kind-company-chamber = Company or chamber
institution-kind-union = Trade union
institution-kind-media = Media
institution-kind-welfare = Welfare association
institution-kind-foundation = Foundation close to a political party

## Kinds of organisations

organisation-kind-culture = Cultural association
organisation-kind-education-parents = Education or parents’ association
organisation-kind-women = Women’s organisation
organisation-kind-youth = Youth organisation
organisation-kind-religious = Religious congregation
organisation-kind-community = Community association
organisation-kind-refugee-initiative = Refugee initiative
organisation-kind-students = Students’ association
organisation-kind-business = Business association
organisation-kind-sport = Sports club
organisation-kind-diaspora-development = Diaspora and development
organisation-kind-self-help = Self-help or advice service
organisation-kind-post-migrant-network = Post-migrant network
organisation-kind-local-alliance = Local alliance
organisation-kind-state-network = State network
organisation-kind-umbrella = Umbrella body
organisation-kind-informal = Initiative without legal form

## Weekdays

weekday-mo = Monday
weekday-tu = Tuesday
weekday-we = Wednesday
weekday-th = Thursday
weekday-fr = Friday
weekday-sa = Saturday
weekday-su = Sunday

## Weekdays, short

weekday-short-mo = Mon
weekday-short-tu = Tue
weekday-short-we = Wed
weekday-short-th = Thu
weekday-short-fr = Fri
weekday-short-sa = Sat
weekday-short-su = Sun

## Länder

land-de = Germany
land-de-sh = Schleswig-Holstein
land-de-hh = Hamburg
land-de-ni = Lower Saxony
land-de-hb = Bremen
land-de-nw = North Rhine-Westphalia
land-de-he = Hesse
land-de-rp = Rhineland-Palatinate
land-de-bw = Baden-Württemberg
land-de-by = Bavaria
land-de-sl = Saarland
land-de-be = Berlin
land-de-bb = Brandenburg
land-de-mv = Mecklenburg-Western Pomerania
land-de-sn = Saxony
land-de-st = Saxony-Anhalt
land-de-th = Thuringia
