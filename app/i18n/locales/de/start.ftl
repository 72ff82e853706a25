### Startseite: ein Satz zum Ergänzen, die Antwort darauf, und die Wege für alle anderen.

start-page-title = Partner für Dialoge finden

## Der Satz. Die Teile stehen in dieser Reihenfolge um vier Felder: Wir sind … in … und möchten über … sprechen, mit … .

start-sentence-title = Mit wem möchten Sie sprechen?
start-sentence-institution = Wir sind
start-sentence-place = in
start-sentence-topic = und möchten über
start-sentence-audience = sprechen, mit
start-sentence-end = .

start-field-institution = Art der Institution
start-field-place = Ort oder PLZ
start-field-topic = Thema
start-field-audience = Zielgruppe
start-blank-institution = eine Institution
start-blank-topic = ein Thema
start-blank-audience = einer Gruppe
start-error = { $field }: { $error }

start-submit = Partner finden
start-submit-again = Neu suchen
start-note = Ohne Konto. Sie sehen sofort, wer passt und warum.
start-examples = Zum Beispiel
start-example = { $institution } in { $place }: { $topic }

start-places-suggestions = Vorgeschlagene Orte
start-places-found = Vorschläge: #
start-places-none = Kein Ort gefunden

start-institution-kita = eine Kita
start-institution-school = eine Schule
start-institution-vocational-school = eine Berufsschule
start-institution-university = eine Hochschule
start-institution-vhs = eine Volkshochschule
start-institution-youth-welfare = ein Träger der Jugendhilfe
start-institution-municipality = eine Kommune
start-institution-state-authority = eine Landes- oder Bundesbehörde
start-institution-jobcenter = ein Jobcenter
start-institution-immigration-office = eine Ausländerbehörde
start-institution-police = eine Polizeidienststelle
start-institution-justice = eine Stelle der Justiz
start-institution-fire-thw = eine Feuerwehr oder das THW
start-institution-hospital-care = ein Krankenhaus oder Pflegedienst
start-institution-museum-archive = ein Museum oder Archiv
start-institution-library = eine Bibliothek
start-institution-theatre = ein Theater
start-institution-church-religious = eine Kirche oder Religionsgemeinschaft
start-institution-sports-heritage-club = ein Sport- oder Heimatverein
start-institution-company-chamber = ein Betrieb oder eine Kammer
start-institution-union = eine Gewerkschaft
start-institution-media = eine Redaktion
start-institution-welfare = ein Wohlfahrtsverband
start-institution-foundation = eine parteinahe Stiftung

start-audience-kita = Kindern einer Kita
start-audience-grade-1-4 = den Klassen 1–4
start-audience-grade-5-10 = den Klassen 5–10
start-audience-grade-11-13 = den Klassen 11–13
start-audience-vocational = einer Berufsschulklasse
start-audience-students = Studierenden
start-audience-professionals = Lehrkräften und Fachpersonal
start-audience-administration = der Verwaltung
start-audience-police-rescue = Polizei und Rettungsdiensten
start-audience-company = dem ganzen Betrieb
start-audience-community = Gemeinde und Nachbarschaft
start-audience-seniors = älteren Menschen
start-audience-parents = Eltern
start-audience-youth-group = einer Jugendgruppe
start-audience-refugees = Geflüchteten
start-audience-public = allen, die kommen mögen

## Die Antwort

start-next-count = { $count ->
    [one] Eine Organisation passt.
   *[other] { $count } Organisationen passen.
}
start-next-words = Jede hat { $days } Werktage für ihre Antwort. Danach fragen wir die nächste.
start-next-ask = Diese Organisationen anfragen
start-next-empty = Stellen Sie Ihre Anfrage trotzdem. Dann suchen wir genauer und in ganz Deutschland.
start-next-empty-ask = Anfrage stellen

## Die anderen Wege

start-doors-title = Oder andersherum
start-door-organisation = Wir sind eine Organisation und laden ein …
start-door-organisation-words = Sagen Sie, worüber Sie sprechen, wie weit Sie fahren und was Sie dafür brauchen. Sie bestimmen, wer Ihren Namen sieht. Nein zu sagen kostet Sie nichts.
start-door-organisation-action = Organisation eintragen
start-door-visitor = Ich möchte einfach dabei sein …
start-door-visitor-words = Feste, Lesungen, Rundgänge, Gespräche: Suchen Sie sich Termine aus und holen Sie sich alle zu einem Thema in den eigenen Kalender.
start-door-visitor-action = Termine ansehen

## So geht es

start-steps-title = So entsteht ein Dialog
start-step-ask = Sie fragen
start-step-ask-words = Sie nennen Thema, Ort und Gruppe und sehen, wer passt und warum. Sie wählen bis zu drei Organisationen.
start-step-answer = Die Organisation antwortet
start-step-answer-words = Ein Link in der Mail genügt: Ja, anderer Termin oder Nein. Ohne Konto, in unter einer Minute, innerhalb von { $days } Werktagen.
start-step-agree = Beide vereinbaren
start-step-agree-words = Ziel, Ort, Honorar und Regeln stehen auf einer Seite. Haben beide bestätigt, steht der Termin in beiden Kalendern.

## Termine und Karte

start-events-title = Nächste Termine
start-events-title-near = Nächste Termine in Ihrer Nähe
start-events-all = Alle Termine
start-events-subscribe = Termine abonnieren
start-events-empty = Noch ist kein Termin angekündigt
start-events-empty-near = In Ihrer Nähe ist noch kein Termin angekündigt
start-events-empty-words = Abonnieren Sie Thema und Region. Neue Termine stehen dann von selbst in Ihrem Kalender.
start-map-title = Wer wo ansprechbar ist
start-map-words = Wo nur wenige Organisationen sind, suchen wir weiter: im ganzen Bundesland, bei den Nachbarn, online. Damit ihre Stimme überall zu hören ist.
start-map-open = Karte öffnen
start-map-impact = Zahlen ansehen
start-figure-organisations = { $count ->
    [one] Organisation ist ansprechbar
   *[other] Organisationen sind ansprechbar
}
start-figure-dialogues = { $count ->
    [one] Dialog ist vereinbart
   *[other] Dialoge sind vereinbart
}
