### Dialogangebote: Liste, Seite, Formular.

offers-title = Angebote
offers-lead = Dialoge, zu denen Organisationen einladen. Suchen Sie eines aus und stellen Sie dazu eine Anfrage.
offers-create = Angebot anlegen
offers-count = { $count ->
    [0] Kein Angebot
    [one] Ein Angebot
   *[other] { $count } Angebote
}
offers-empty-title = Hier passt noch kein Angebot
offers-empty-text = Nehmen Sie einen Filter weg oder vergrößern Sie den Umkreis. Oder beschreiben Sie in einer Anfrage, was Sie suchen: Dann fragen wir passende Organisationen.
offers-empty-action = Anfrage stellen
offers-none-title = Noch gibt es kein Angebot
offers-none-text = Beschreiben Sie in einer Anfrage, worüber Sie sprechen möchten. Wir suchen passende Organisationen und sagen, warum sie passen.
offers-by = { $name } lädt ein

## Seite

offers-ask = Anfrage dazu stellen
offers-ask-note = In der Regel bekommen Sie in { $count } Werktagen eine Antwort. Danach fragen wir auf Wunsch die nächste Organisation.
offers-words = Worum es geht
offers-about = Themen und Formate
offers-facts = Auf einen Blick
offers-fact-organisation = Organisation
offers-fact-place = Zu Hause in
offers-fact-duration = Dauer
offers-withdrawn-title = Dieses Angebot ist zurückgezogen
offers-withdrawn-text = Schauen Sie auf die Seite der Organisation, ob es andere gibt.
offers-member-title = Ihr Angebot
offers-member-open = Andere sehen dieses Angebot und können dazu anfragen.
offers-member-withdrawn = Nur Sie sehen dieses Angebot noch.
offers-edit = Angebot bearbeiten
offers-withdraw = Angebot zurückziehen
offers-reopen = Wieder anbieten

## Formular

offers-form-new-title = Angebot anlegen
offers-form-new-lead = Zeigen Sie, wie ein Dialog mit Ihnen aussehen kann. Sobald Sie speichern, ist es öffentlich, wenn Ihr Profil es ist.
offers-form-edit-title = Angebot bearbeiten
offers-form-edit-lead = Änderungen gelten, sobald Sie speichern.
offers-form-what = Was Sie anbieten
offers-form-organisation-label = Für welche Organisation
offers-form-title-help = Zum Beispiel „Mein Weg in den Dreischichtbetrieb“.
offers-form-description-label = Worum es geht
offers-form-description-help = Was passiert in dieser Zeit, und was nehmen andere mit? Bitte nichts über Herkunft oder Religion einzelner Menschen.
offers-form-minutes-label = Dauer
offers-form-minutes-unit = Minuten
offers-form-how = Worüber, mit wem, wie
offers-form-topics-help = Höchstens { $count } Themen.
offers-form-create = Angebot anlegen
offers-form-save = Änderungen speichern
offers-form-no-organisation-title = Erst die Organisation, dann das Angebot
offers-form-no-organisation-text = Angebote gehören zu einer Organisation. Tragen Sie Ihre zuerst ein.
