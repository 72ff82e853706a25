### Etwas melden.

reports-title = Etwas melden
reports-lead = Ein Konto brauchen Sie nicht. Die Moderation liest jede Meldung und entscheidet mit Begründung.
reports-reason-label = Worum geht es?
reports-url-label = Adresse der Seite
reports-url-help = Aus der Adresszeile Ihres Browsers kopiert.
reports-text-label = Was ist Ihnen aufgefallen?
reports-text-help = Schreiben Sie genau, welche Stelle Sie meinen und was daran nicht stimmt.
reports-email-help = Nur, wenn wir für Rückfragen schreiben dürfen. Wir löschen sie zusammen mit der Meldung.
reports-good-faith-label = Meine Angaben sind nach bestem Wissen richtig und vollständig.
reports-action = Meldung absenden
reports-danger-title = Ist jemand in Gefahr?
reports-danger-text = Rufen Sie die Polizei unter 110. Diese Meldung liest niemand sofort.
reports-after-title = Wie es weitergeht
reports-after-read = Die Moderation sieht sich die Seite an.
reports-after-decide = Sie entscheidet, ob etwas verborgen oder geändert wird.
reports-after-answer = Die Entscheidung wird mit ihrer Begründung festgehalten.
reports-sent-title = Danke für Ihre Meldung
reports-sent-text = Sie liegt jetzt bei der Moderation. Wer es war, erfahren die Gemeldeten nicht.
reports-sent-action = Zur Startseite
