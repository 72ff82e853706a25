### The labels of the closed vocabularies (domain::taxonomy and domain::geography). The keys end in the slug of the member.

## Themen

topic-arrival = Ankommen & Zusammenleben
topic-neighbourhood = Nachbarschaft
topic-housing = Wohnen
topic-rural-arrival = Ankommen auf dem Land
topic-buddies = Patenschaften
topic-daily-life-offices = Alltag & Behörden
topic-education = Bildung & Schule
topic-parents = Elternarbeit
topic-multilingualism = Mehrsprachigkeit
topic-early-years = Kita & frühe Bildung
topic-school-to-work = Übergang Schule–Beruf
topic-adult-learning = Erwachsenenbildung
topic-work-economy = Arbeit & Wirtschaft
topic-skilled-workers = Fachkräfte
topic-recognition = Anerkennung von Abschlüssen
topic-start-ups = Gründung
topic-workplace-diversity = Vielfalt im Betrieb
topic-labour-rights = Arbeitsrecht
topic-religion-belief = Religion & Weltanschauung
topic-festivals = Feste
topic-places-of-worship = Gotteshäuser
topic-interfaith = Interreligiöser Dialog
topic-pastoral-care = Seelsorge
topic-secular-views = Säkulare Perspektiven
topic-anti-discrimination = Antidiskriminierung
topic-racism = Rassismus
topic-antisemitism = Antisemitismus
topic-anti-muslim-racism = Antimuslimischer Rassismus
topic-antigypsyism = Antiziganismus
topic-empowerment = Empowerment
topic-democracy = Demokratie & Beteiligung
topic-elections-bodies = Wahlen & Gremien
topic-youth-voice = Jugendbeteiligung
topic-media-disinformation = Medien & Desinformation
topic-associations = Vereine & Ehrenamt
topic-citizenship = Einbürgerung
topic-history-memory = Geschichte & Erinnerung
topic-migration-history = Migrationsgeschichte
topic-contract-labour = DDR-Vertragsarbeit
topic-guest-workers = Gastarbeit
topic-colonialism = Kolonialismus
topic-flight-exile = Flucht & Exil
topic-culture-arts = Kultur & Künste
topic-music = Musik
topic-literature = Literatur & Sprache
topic-film-theatre = Film & Theater
topic-cuisine = Küche
topic-crafts = Handwerk & Tracht
topic-health-care = Gesundheit & Pflege
topic-culture-sensitive-care = Kultursensible Pflege
topic-mental-health = Psychische Gesundheit
topic-prevention = Sucht & Prävention
topic-ageing = Alter
topic-disability-inclusion = Behinderung & Inklusion
topic-family-gender = Familie, Geschlecht, Generationen
topic-women = Frauen
topic-fathers = Väter
topic-lgbtiq = LSBTIQ*
topic-youth = Jugend
topic-generations = Generationen
topic-safety-law = Sicherheit, Recht, Konflikt
topic-police-trust = Polizei & Vertrauen
topic-asylum-residence = Asyl & Aufenthalt
topic-neighbour-conflict = Nachbarschaftskonflikt
topic-hate-crime = Hasskriminalität
topic-civil-protection = Katastrophenschutz
topic-world-environment-sport = Eine Welt, Umwelt, Sport
topic-countries-today = Herkunftsländer heute
topic-climate = Klima & Umwelt
topic-development = Entwicklung
topic-sport = Sport & Spiel
topic-science = Wissenschaft & Technik

## Formate

format-class-talk = Gespräch im Unterricht
format-podium = Podium
format-workshop = Workshop
format-fishbowl = Fishbowl
format-world-cafe = World Café
format-story-cafe = Erzählcafé
format-living-library = Lebendige Bibliothek
format-tandem-visit = Besuch zu zweit oder zu dritt
format-visit = Besuch bei der Organisation
format-city-walk = Stadtrundgang
format-shared-meal = Kochen und gemeinsam essen
format-festival-evening = Fest oder Kulturabend
format-reading-film = Lesung oder Film mit Gespräch
format-exhibition = Ausstellung
format-sport-play = Sport und Spiel
format-staff-training = Fortbildung
format-expert-exchange = Fachaustausch
format-round-table = Runder Tisch
format-mediation = Mediation
format-online = Online oder hybrid

## Gruppen von Formaten

format-family-conversation = Gespräch
format-family-professional = Fachlicher Austausch
format-family-culture = Kultur und Fest
format-family-visit = Besuch
format-family-walk = Rundgang
format-family-sport = Sport und Spiel
format-family-mediation = Mediation
format-family-online = Online

## Zielgruppen

audience-kita = Kita
audience-grade-1-4 = Klasse 1–4
audience-grade-5-10 = Klasse 5–10
audience-grade-11-13 = Klasse 11–13
audience-vocational = Berufsschule
audience-students = Studierende
audience-professionals = Lehrkräfte und Fachpersonal
audience-administration = Verwaltung
audience-police-rescue = Polizei und Rettungsdienste
audience-company = Betrieb
audience-community = Gemeinde und Nachbarschaft
audience-seniors = Ältere Menschen
audience-parents = Eltern
audience-youth-group = Jugendgruppe
audience-refugees = Geflüchtete
audience-public = Offene Öffentlichkeit

## Arten von Institutionen

institution-kind-kita = Kita
institution-kind-school = Schule
institution-kind-vocational-school = Berufsschule
institution-kind-university = Hochschule
institution-kind-vhs = Volkshochschule
institution-kind-youth-welfare = Jugendhilfe
institution-kind-municipality = Kommune
institution-kind-state-authority = Landes- oder Bundesbehörde
institution-kind-jobcenter = Jobcenter
institution-kind-immigration-office = Ausländerbehörde
institution-kind-police = Polizei
institution-kind-justice = Justiz
institution-kind-fire-thw = Feuerwehr oder THW
institution-kind-hospital-care = Krankenhaus oder Pflege
institution-kind-museum-archive = Museum oder Archiv
institution-kind-library = Bibliothek
institution-kind-theatre = Theater
institution-kind-church-religious = Kirche oder Religionsgemeinschaft
institution-kind-sports-heritage-club = Sport- oder Heimatverein
institution-kind-company-chamber = Betrieb oder Kammer
institution-kind-union = Gewerkschaft
institution-kind-media = Medien
institution-kind-welfare = Wohlfahrtsverband
institution-kind-foundation = Parteinahe Stiftung

## Arten von Organisationen

organisation-kind-culture = Kulturverein
organisation-kind-education-parents = Bildungs- oder Elternverein
organisation-kind-women = Frauenorganisation
organisation-kind-youth = Jugendorganisation
organisation-kind-religious = Religionsgemeinde
organisation-kind-community = Landsmannschaft oder Community
organisation-kind-refugee-initiative = Geflüchteteninitiative
organisation-kind-students = Studierendenverein
organisation-kind-business = Verein für Selbstständige und Unternehmen
organisation-kind-sport = Sportverein
organisation-kind-diaspora-development = Diaspora und Entwicklung
organisation-kind-self-help = Selbsthilfe oder Beratung
organisation-kind-post-migrant-network = Postmigrantisches Netzwerk
organisation-kind-local-alliance = Lokaler Verbund
organisation-kind-state-network = Landesnetzwerk
organisation-kind-umbrella = Dachverband
organisation-kind-informal = Initiative ohne Rechtsform

## Wochentage

weekday-mo = Montag
weekday-tu = Dienstag
weekday-we = Mittwoch
weekday-th = Donnerstag
weekday-fr = Freitag
weekday-sa = Samstag
weekday-su = Sonntag

## Wochentage, kurz

weekday-short-mo = Mo
weekday-short-tu = Di
weekday-short-we = Mi
weekday-short-th = Do
weekday-short-fr = Fr
weekday-short-sa = Sa
weekday-short-su = So

## Länder

land-de = Deutschland
land-de-sh = Schleswig-Holstein
land-de-hh = Hamburg
land-de-ni = Niedersachsen
land-de-hb = Bremen
land-de-nw = Nordrhein-Westfalen
land-de-he = Hessen
land-de-rp = Rheinland-Pfalz
land-de-bw = Baden-Württemberg
land-de-by = Bayern
land-de-sl = Saarland
land-de-be = Berlin
land-de-bb = Brandenburg
land-de-mv = Mecklenburg-Vorpommern
land-de-sn = Sachsen
land-de-st = Sachsen-Anhalt
land-de-th = Thüringen
