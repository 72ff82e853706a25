### Termine: Liste, Seite eines Termins, Formular.

## In jeder Liste

events-private = Nur für die Beteiligten
events-from-dialogue = Aus einem Dialog
events-online = Auch online
events-access-described = Angaben zur Barrierefreiheit
events-children-welcome = Kinder willkommen
events-in-series = Teil einer Reihe
events-place = { $municipality }, { $land }
events-hosts = { $count ->
    [one] Es lädt ein:
   *[other] Es laden ein:
}

## Die Liste

events-title = Kalender
events-lead = Veranstaltungen von Migrantenorganisationen und Institutionen. Alle sind eingeladen.
events-new = Termin anlegen
events-subscribe = Diese Termine abonnieren
events-count = { $count ->
    [one] Ein Termin, abgesagte mitgezählt
   *[other] { $count } Termine, abgesagte mitgezählt
}
events-show-all = Alle Termine zeigen
events-bad-title = So können wir nicht suchen
events-bad-text = Ein Filter ist nicht lesbar. Oben steht, welcher. Ändern Sie ihn, oder beginnen Sie neu.
events-none-yet = Noch keine Termine
events-none-yet-text = Sobald jemand einlädt, steht es hier. Abonnieren Sie den Kalender, dann erfahren Sie davon, ohne nachzusehen.
events-none-found = Kein Termin passt zu allen Filtern
events-none-found-text = Nehmen Sie einen Filter weg. Oder abonnieren Sie genau diese Auswahl: Kommt ein passender Termin dazu, steht er in Ihrem Kalender.
events-past-last-page = So lang ist die Liste nicht
events-past-last-page-text = Inzwischen sind Termine weggefallen. Auf der ersten Seite geht es weiter.
events-first-page = Zur ersten Seite
events-subscribe-title = Termine abonnieren
events-subscribe-text = Das bekommen Sie in Ihren Kalender. Neue Termine kommen von selbst dazu. Wird einer abgesagt, sehen Sie es dort.
events-subscribe-choose = Kalenderprogramm wählen

## Filter

events-filter-bad = „{ $value }“: { $problem }
events-filter-near = Ort oder Postleitzahl
events-filter-topic-all = Alle Themen
events-filter-topic-add = Noch ein Thema dazu
events-filter-radius-usual = { $distance }
events-filter-word = Suchwort
events-filter-from = Ab dem Tag
events-filter-to = Bis zum Tag
events-chip-word = „{ $word }“
events-chip-near = { $place }, Umkreis { $distance }
events-places-suggested = Vorgeschlagene Orte
events-places-found = Vorschläge: #
events-places-none = Kein Ort gefunden
events-languages-more = Weitere Sprachen
events-languages-others = Andere Sprachen

## Was man bekommt, in einem Satz. Teile, die fehlen, sind leer.

events-sentence = Alle Termine { $format } { $topics } { $audience } { $language } { $place } { $days } { $word }
events-sentence-topics = zu { $topics }
events-sentence-format = im Format „{ $format }“
events-sentence-audience = für „{ $audience }“
events-sentence-language = auf { $language }
events-sentence-everywhere = in ganz Deutschland
events-sentence-region = { $first_word ->
    [Saarland] im { $region }
    [Landkreis] im { $region }
    [Kreis] im { $region }
    [Regionalverband] im { $region }
    [Region] in der { $region }
   *[other] in { $region }
}
events-sentence-near = im Umkreis von { $distance } um { $place }
events-sentence-between = vom { $from } bis zum { $to }
events-sentence-word = mit dem Suchwort „{ $word }“

## Ein Termin

events-to-event = Zum Termin
events-edit = Bearbeiten
events-to-dialogue = Zum Dialog
events-about = Worum es geht
events-facts = Gut zu wissen
events-where = Ort
events-for-whom = Für wen
events-price = Kosten
events-children = Kinder
events-children-welcome-short = Sind willkommen
events-capacity = { $count ->
    [one] Für eine Person
   *[other] Für { $count } Personen
}
events-address-not-public = Öffentlich ist nur der Ort. Wo genau, sagen die Gastgebenden.
events-address-hosts-only = Diese Adresse sehen nur die Gastgebenden.
events-cancelled-title = Dieser Termin ist abgesagt
events-cancelled-text = Er findet nicht statt. Wer ihn abonniert hat, sieht die Absage beim nächsten Abgleich im eigenen Kalender.
events-not-public-title = Diesen Termin sehen nur Sie
events-not-public-text = Er erscheint im öffentlichen Kalender, sobald die Profile aller, die einladen, öffentlich sind.
events-created-title = So geht es weiter
events-created-text = { $count ->
    [0] Ihr Termin steht ab jetzt im öffentlichen Kalender. Wer Ihr Thema oder Ihre Region abonniert hat, sieht ihn beim nächsten Abgleich. Die Adresse dieser Seite können Sie weitergeben.
    [one] Ihr Termin steht ab jetzt im öffentlichen Kalender. Wer Ihr Thema oder Ihre Region abonniert hat, sieht ihn beim nächsten Abgleich. Die Adresse dieser Seite können Sie weitergeben.
   *[other] Alle { $count } Termine stehen ab jetzt im öffentlichen Kalender. Wer Ihr Thema oder Ihre Region abonniert hat, sieht sie beim nächsten Abgleich. Die Adresse dieser Seite können Sie weitergeben.
}
events-created-own-calendar = In den eigenen Kalender übernehmen
events-created-list = Alle öffentlichen Termine ansehen
events-created-another = Noch einen Termin anlegen
events-into-calendar = In Ihren Kalender
events-ics = Termin speichern
events-ics-text = Für Apple Kalender, Outlook auf dem Rechner, Thunderbird und andere. Öffnen Sie die Datei, dann steht der Termin in Ihrem Kalender.
events-google = Google Kalender
events-google-text = Google zeigt Ihnen den fertigen Eintrag. Sie wählen dort „Speichern“.
events-outlook = Outlook im Web
events-outlook-text = Outlook zeigt Ihnen den fertigen Eintrag. Sie wählen dort „Speichern“.
events-subscribe-similar = Ähnliche Termine abonnieren
events-other-dates = Weitere Termine der Reihe
events-other-dates-more = { $count ->
    [one] Noch ein Termin
   *[other] Noch { $count } Termine
}
events-cancel = Termin absagen
events-cancel-text = Der Termin bleibt sichtbar und gilt als abgesagt. So erfahren es alle, die ihn im Kalender haben. Das lässt sich nicht zurücknehmen.
events-cancel-confirm = Jetzt absagen
events-cancel-series = Alle weiteren Termine der Reihe absagen
events-cancel-series-text = { $count ->
    [one] Ein Termin dieser Reihe liegt noch vor Ihnen. Er bleibt sichtbar und gilt als abgesagt. Das lässt sich nicht zurücknehmen.
   *[other] { $count } Termine dieser Reihe liegen noch vor Ihnen, dieser eingeschlossen. Alle bleiben sichtbar und gelten als abgesagt. Das lässt sich nicht zurücknehmen.
}
events-cancel-series-confirm = { $count ->
    [one] Den Termin absagen
   *[other] Alle { $count } Termine absagen
}
events-report = Etwas an diesem Termin melden

## Das Formular

events-form-new = Termin anlegen
events-form-new-lead = Laden Sie ein. Der Termin steht nach dem Veröffentlichen sofort im Kalender und in allen passenden Abonnements.
events-form-edit = Termin ändern
events-form-edit-lead = Was Sie ändern, sehen alle beim nächsten Abgleich ihres Kalenders.
events-form-no-host = Für wen laden Sie ein?
events-form-no-host-text = Termine legen Organisationen und Institutionen an. Ihr Konto gehört noch zu keiner. Auf Ihrer Übersicht legen Sie eine an.
events-form-what = Was Sie vorhaben
events-form-host = Wer lädt ein?
events-form-host-is = Es lädt ein: { $name }
events-form-title-help = Kurz und anschaulich, zum Beispiel: Kochen und erzählen, Frauen aus fünf Ländern
events-form-description-help = Was passiert? Wer ist dabei? Eine leere Zeile beginnt einen neuen Absatz.
events-form-topics-help = Danach wird gesucht und abonniert.
events-form-audiences-help = Lassen Sie alles frei, wenn alle gemeint sind.
events-form-languages-help = In welchen Sprachen wird gesprochen oder übersetzt?
events-form-when = Wann
events-form-when-help = In der Zeit, die am Ort gilt.
events-form-minutes = Dauer
events-form-minutes-unit = Minuten
events-form-repeat = Wiederholt sich der Termin?
events-repeat-never = Nein, er findet einmal statt
events-repeat-week = Jede Woche am selben Wochentag
events-repeat-two-weeks = Alle zwei Wochen am selben Wochentag
events-repeat-month = Jeden Monat
events-repeat-month-help = Am selben Wochentag derselben Woche, zum Beispiel am zweiten Dienstag.
events-form-repeats = Wie viele Termine sind es insgesamt?
events-form-repeats-help = Nur bei Wiederholungen, den ersten mitgezählt. Höchstens { $max }.
events-form-where = Wo
events-form-address-help = Haus, Raum, Straße. Private Wohnungen bitte nicht.
events-form-address-public = Alle dürfen die Adresse sehen
events-form-address-public-help = Ohne Haken sieht die Öffentlichkeit nur den Ort.
events-form-online = Man kann auch online teilnehmen
events-form-online-help = Schreiben Sie in die Beschreibung, wie man den Link bekommt.
events-form-good-to-know = Gut zu wissen
events-form-price = Kosten
events-form-price-help = Bleibt das Feld leer, ist die Teilnahme kostenlos. Sonst zum Beispiel: 5 Euro, ermäßigt 2 Euro
events-form-access-help = Zum Beispiel: stufenloser Zugang, Rollstuhl-WC, Gebärdensprache, ruhiger Raum
events-form-capacity = Plätze
events-form-capacity-help = Wie viele Personen höchstens kommen können.
events-form-publish = Termin veröffentlichen
events-form-save = Änderungen speichern
events-advice = Was danach geschieht
events-advice-calendar = Der Termin erscheint im Kalender, auf Ihrer Profilseite und in allen Abonnements, zu denen er passt.
events-advice-change = Sie können ihn jederzeit ändern oder absagen. Alle Kalender übernehmen es von selbst.
events-advice-privacy = Telefonnummern und Mailadressen gehören nicht in den Text. Er ist für alle lesbar.
