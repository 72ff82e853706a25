### Organisationen: Liste, Seite, Formular. Auch die Teile, die Institutionen und Angebote mitbenutzen.

## Liste

organisations-title = Organisationen
organisations-lead = Migrantenorganisationen, die zum Gespräch bereit sind: über welche Themen, mit wem und in welchen Sprachen.
organisations-create = Organisation eintragen
organisations-count = { $count ->
    [0] Keine Organisation
    [one] Eine Organisation
   *[other] { $count } Organisationen
}
organisations-empty-title = Hier passt noch keine Organisation
organisations-empty-text = Nehmen Sie einen Filter weg oder vergrößern Sie den Umkreis. Oder stellen Sie eine Anfrage: Dann suchen wir auch weiter weg und online.
organisations-empty-action = Anfrage stellen
organisations-none-title = Noch ist keine Organisation eingetragen
organisations-none-text = Sprechen Sie für eine Organisation? Dann machen Sie den Anfang. Es dauert etwa zehn Minuten.

## Filter (auch für Angebote)

organisations-filter-search = Suchen nach
organisations-filter-languages-more = Weitere Sprachen
organisations-filter-near = { $place }, Umkreis { $distance }
organisations-filter-query = „{ $query }“

## Karte in der Liste

organisations-vouched = Geprüft
organisations-topics-more = { $count ->
    [one] und eines mehr
   *[other] und { $count } weitere
}
organisations-place-with-land = { $municipality }, { $land }

## Seite

organisations-ask = Anfrage stellen
organisations-words = In eigenen Worten
organisations-talk = Worüber, mit wem, wie
organisations-topics = Themen
organisations-audiences = Mit wem
organisations-formats = Formate
organisations-wished = Am liebsten bei
organisations-facts = Auf einen Blick
organisations-fact-place = Zu Hause in
organisations-fact-meeting = Treffpunkt
organisations-fact-reach = Anreise
organisations-fact-notice = Vorlauf
organisations-fact-days = Tage
organisations-reach-radius = kommt bis { $distance } weit
organisations-reach-own-place = trifft sich am eigenen Ort
organisations-reach-online = trifft sich auch online
organisations-notice-days = { $count ->
    [0] auch kurzfristig
    [one] einen Tag vorher fragen
   *[other] { $count } Tage vorher fragen
}
organisations-offers = Angebote
organisations-offers-none = Noch steht hier kein Angebot. Ein Angebot zeigt Institutionen, wie ein Dialog mit Ihnen aussehen kann.
organisations-events = Nächste Termine
organisations-events-none = Zurzeit steht kein öffentlicher Termin an. Abonnieren Sie den Kalender: Dann sehen Sie neue Termine von selbst.
organisations-vouches = Wer für diese Organisation bürgt
organisations-vouches-none = Zurzeit bürgt niemand für diese Organisation.
organisations-vouch-dates = Seit { $given }, gilt bis { $expires }
organisations-confirmed-on = Die Organisation hat diese Angaben zuletzt am { $date } bestätigt.

## Kalender

organisations-calendar-title = Kalender dieser Organisation
organisations-calendar-title-institution = Kalender dieser Institution
organisations-calendar-sentence = Alle öffentlichen Termine von { $name } in Ihrem Kalender. Neue Termine und Änderungen kommen von selbst.
organisations-calendar-subscribe = Im Kalender abonnieren
organisations-calendar-download = Als Datei laden
organisations-calendar-address = Adresse für andere Kalender

## Leiste für Mitglieder

organisations-member-title = Ihr Profil
organisations-member-published = So sehen andere diese Seite.
organisations-member-draft = Noch sehen nur Sie diese Seite. Wenn alles stimmt, veröffentlichen Sie sie.
organisations-member-refused = Die Moderation hat dieses Profil nicht bestätigt. Die Begründung steht in der Mail an Ihre Kontaktadresse. Niemand außer Ihnen sieht die Seite. Ändern Sie das Profil, und reichen Sie es noch einmal ein.
organisations-member-resubmitted = Sie haben das Profil noch einmal eingereicht. Die Moderation sieht es sich wieder an. Bis dahin sehen nur Sie die Seite.
organisations-member-not-yet-public = Noch sehen nur Sie und die Moderation diese Seite. Sobald jemand für Sie bürgt, wird sie öffentlich. Termine und Angebote können Sie schon jetzt anlegen; sie erscheinen dann mit.
organisations-member-hidden = Die Seite ist verborgen. Nur Sie sehen sie noch, und wir schlagen Sie niemandem vor.
organisations-member-awaits-vouch = Zurzeit bürgt niemand für Sie. Die Moderation sieht sich Ihr Profil an. Bis dahin schlagen wir Sie keiner Institution vor.
organisations-member-confirm-question = Stimmt noch alles? Zuletzt bestätigt am { $date }.
organisations-member-edit = Profil bearbeiten
organisations-member-new-offer = Angebot anlegen
organisations-member-new-event = Termin anlegen
organisations-publish = Veröffentlichen
organisations-resubmit = Noch einmal einreichen
organisations-hide = Jetzt verbergen
organisations-hide-note = Verbergen wirkt sofort. Sie können die Seite jederzeit wieder veröffentlichen.
organisations-confirm = Ja, alles stimmt noch

## Formular

organisations-form-new-title = Organisation eintragen
organisations-form-new-lead = Das dauert etwa zehn Minuten. Danach sehen Sie die fertige Seite. Erst wenn Sie sie veröffentlichen, sehen andere sie auch.
organisations-form-edit-title = Profil bearbeiten
organisations-form-edit-lead = Änderungen gelten, sobald Sie speichern.
organisations-form-people-title = Wir fragen nicht nach Herkunft oder Religion von Menschen
organisations-form-people-text = Dafür gibt es hier kein Feld. Bitte schreiben Sie auch in die freien Texte nichts, was einzelne Menschen verrät. Womit sich Ihre Organisation beschreibt, entscheiden Sie.
organisations-form-who = Wer Sie sind
organisations-form-kind-help = Wählen Sie, was am besten passt.
organisations-form-description-label = In Ihren eigenen Worten
organisations-form-description-help = Was machen Sie? Worüber kommen andere mit Ihnen ins Gespräch? Der Anfang steht auch in der Liste.
organisations-form-email-label = E-Mail-Adresse für Anfragen
organisations-form-email-help = Hierhin schicken wir Anfragen. Wir zeigen sie niemandem.
organisations-form-where = Wo Sie sind
organisations-form-place-help = Ort oder Postleitzahl, zum Beispiel Dessau oder 06844. Eine Straße brauchen wir nicht.
organisations-form-meeting-label = Treffpunkt mit Straße
organisations-form-meeting-help = Wo Sie sich mit anderen treffen können. Wer ihn sieht, bestimmen Sie im nächsten Abschnitt. Bitte keine private Wohnung.
organisations-form-visible = Wie sichtbar Sie sein möchten
organisations-form-visible-help = Sie können das jederzeit ändern. Es wirkt sofort.
organisations-form-tier-label = Sichtbarkeit
organisations-form-tier-public = Name, Ort und Treffpunkt stehen auf Ihrer Seite und in den Listen.
organisations-form-tier-locality = Name und Ort stehen auf Ihrer Seite. Den Treffpunkt erfährt nur, wer einen Dialog mit Ihnen vereinbart hat.
organisations-form-tier-on-acceptance = Sie stehen in keiner Liste. Wir schlagen Sie nach Thema und ungefährer Region vor. Ihren Namen nennen wir erst, wenn ein Dialog vereinbart ist.
organisations-form-tier-unlisted = Sie stehen in keiner Liste, und wir schlagen Sie nicht vor. Nur die Moderation kann Sie fragen.
organisations-form-topics = Worüber Sie sprechen
organisations-form-topics-help = Höchstens { $count } Themen. Wenige, die wirklich passen, bringen bessere Anfragen.
organisations-form-limits = Worüber Sie nicht sprechen möchten
organisations-form-limits-legend = Zu diesen Themen bitte nicht
organisations-form-limits-help = Anfragen zu diesen Themen bekommen Sie nicht. Andere sehen diese Liste nicht.
organisations-form-how = Mit wem und wie
organisations-form-wished-label = Zu wem Sie am liebsten kommen
organisations-form-wished-help = Ohne Haken heißt: zu allen.
organisations-form-languages-help = Sprachen, in denen Sie ein Gespräch führen können.
organisations-form-languages-more = Weitere Sprachen zeigen
organisations-form-when = Wann und wie weit
organisations-form-radius-label = So weit kommen Sie
organisations-form-radius-help = 0 heißt: Sie treffen sich nur an Ihrem Ort.
organisations-form-online-label = Wir treffen uns auch online
organisations-form-weekdays-label = An diesen Tagen können Sie
organisations-form-notice-label = So viele Tage vorher soll man fragen
organisations-form-notice-unit = Tage
organisations-form-cap-label = Höchstens so viele Dialoge im Monat
organisations-form-cap-help = Mehr Anfragen schicken wir Ihnen nicht.
organisations-form-money = Was Sie dafür bekommen
organisations-form-money-help = Ein Dialog ist Arbeit. Institutionen sehen Ihren Wunsch, bevor sie anfragen.
organisations-form-fee-label = Honorar
organisations-form-fee-none = Ohne Honorar
organisations-form-fee-none-help = Sie möchten nichts dafür, auch keine Fahrtkosten.
organisations-form-fee-expenses = Fahrtkosten
organisations-form-fee-expenses-help = Die Institution erstattet die Fahrt.
organisations-form-fee-amount = Ein fester Betrag
organisations-form-fee-amount-help = Für den ganzen Dialog, die Fahrt ist enthalten.
organisations-form-fee-euros-label = Höhe des festen Betrags
organisations-form-fee-euros-help = Nur, wenn Sie oben „Ein fester Betrag“ gewählt haben.
organisations-form-create = Organisation anlegen
organisations-form-save = Änderungen speichern

## Vorschläge für Orte

organisations-places-list = Vorgeschlagene Orte
organisations-places-found = Vorschläge: { $number }
organisations-places-none = Kein Ort gefunden
