### Runden: Viele Anfragen werden gemeinsam vergeben.

## Liste

rounds-title = Runden
rounds-lead = Für eine Interkulturelle Woche oder eine Projektwoche vergeben Sie viele Anfragen auf einmal: gerecht, nachprüfbar, und niemand bekommt mehr, als passt.
rounds-desk-link = Zu den Runden
rounds-empty-title = Noch keine Runde
rounds-empty-text = Eröffnen Sie die erste. Institutionen Ihrer Region sehen sie dann an ihren offenen Anfragen und können mitmachen.
rounds-list = Alle Runden
rounds-line-status = Stand
rounds-line-requests = Anfragen
rounds-line-served = Mit Partner
rounds-line-updated = Zuletzt geändert
rounds-line-title = Runde
rounds-line-served-none = noch kein Vorschlag
rounds-open-title = Runde eröffnen
rounds-open-name = Name der Runde
rounds-open-name-help = So sehen ihn die Institutionen, zum Beispiel „Interkulturelle Woche 2027“.
rounds-open-region = Region
rounds-open-region-help = Anfragen aus dieser Region können mitmachen.
rounds-open-action = Runde eröffnen

rounds-status-open = Offen
rounds-status-searching = Wird berechnet
rounds-status-publishing = Wird veröffentlicht
rounds-status-releasing = Wird beendet
rounds-status-proposed = Vorschlag fertig
rounds-status-published = Veröffentlicht
rounds-status-closed = Beendet

## Seite einer Runde

rounds-page-lead = { $region } · { $requests ->
    [0] noch keine Anfrage
    [one] eine Anfrage
   *[other] { $requests } Anfragen
}

rounds-state-empty-title = Noch macht niemand mit
rounds-state-empty-text = Institutionen geben ihre offene Anfrage selbst frei: auf der Seite der Anfrage, mit „An der Runde teilnehmen“. Weisen Sie sie darauf hin. Sobald die erste Anfrage da ist, können Sie einen Vorschlag berechnen.
rounds-state-open-title = Bereit für einen Vorschlag
rounds-state-open-text = Berechnen Sie, wer mit wem spricht. Gefragt wird dabei noch niemand.
rounds-state-changed-title = Der Vorschlag passt nicht mehr
rounds-state-changed-text = Seit der Berechnung hat sich etwas geändert. Berechnen Sie neu. Was niemand berührt hat, bleibt, soweit es das Beste bleibt.
rounds-state-proposed-title = Der Vorschlag steht
rounds-state-proposed-text = Sehen Sie ihn durch. Halten Sie Paare fest oder schließen Sie sie aus. Gefragt wird erst, wenn Sie veröffentlichen.
rounds-state-searching-title = Der Vorschlag wird berechnet
rounds-state-searching-now = Die Berechnung läuft.
rounds-state-searching-text = Bei vielen Anfragen dauert das einige Sekunden, manchmal Minuten. Sie müssen nicht warten. Ändert sich inzwischen etwas, wird von selbst neu gerechnet.
rounds-state-publishing-title = Die Organisationen werden gefragt
rounds-state-settled = { $settled } von { $requests } Anfragen sind erledigt.
rounds-state-publishing-text = Sie müssen nicht warten: Es geht von selbst weiter, auch nach einer Störung. Niemand wird zweimal gefragt.
rounds-state-releasing-title = Die Runde wird beendet
rounds-state-releasing-text = Die Anfragen werden wieder frei, und die Institutionen bekommen eine Mail. Sie müssen nicht warten: Es geht von selbst weiter.
rounds-follow = Jetzt nachsehen
rounds-follow-done = Fertig.
rounds-follow-result = Ergebnis ansehen
rounds-state-published-title = Veröffentlicht
rounds-state-published-text = Die Organisationen sind gefragt, die Institutionen haben eine Mail. Antworten und Fristen laufen jetzt bei den Anfragen selbst.
rounds-state-closed-title = Beendet, ohne jemanden zu fragen
rounds-state-closed-text = Die Anfragen sind wieder frei. Die Institutionen haben eine Mail.

rounds-failure-title = Es gibt keinen neuen Vorschlag
rounds-failure-nobody = Gerade gibt es keine Anfrage, die vergeben werden kann. Anfragen, die zurückgezogen wurden oder für die eine Institution selbst jemanden gefragt hat, zählen nicht mehr.
rounds-failure-changing = Während der Berechnung hat sich immer wieder etwas geändert. Schließen Sie die Einreichung und berechnen Sie dann noch einmal.
rounds-failure-broken = Die Berechnung ist gescheitert. Versuchen Sie es noch einmal. Scheitert sie wieder, melden Sie es bitte der Administration.

rounds-hand-in = Einreichung
rounds-hand-in-open = Institutionen können Anfragen einreichen und zurücknehmen. Schließen Sie die Einreichung, wenn Sie in Ruhe entscheiden möchten. Veröffentlichen schließt sie auch.
rounds-hand-in-closed = Geschlossen am { $at }. Institutionen können nichts mehr einreichen und nichts zurücknehmen.
rounds-hand-in-close = Einreichung schließen
rounds-hand-in-reopen = Einreichung wieder öffnen

rounds-search = Vorschlag berechnen
rounds-search-again = Neu berechnen
rounds-publish = Veröffentlichen
rounds-publish-title = Jetzt alle fragen?
rounds-publish-text = { $count ->
    [one] Eine Organisation bekommt sofort eine Anfrage mit Frist.
   *[other] { $count } Anfragen gehen sofort an Organisationen, jede mit Frist.
} Jede Institution bekommt eine Mail. Das lässt sich nicht zurücknehmen. Anfragen, die sich inzwischen geändert haben, werden ausgelassen und hier genannt.
rounds-publish-confirm = Ja, veröffentlichen
rounds-close = Runde beenden
rounds-close-title = Runde ohne Ergebnis beenden?
rounds-close-text = Niemand wird gefragt. Die Anfragen sind wieder frei, und die Institutionen bekommen eine Mail.
rounds-close-confirm = Ja, beenden
rounds-dialog-close = Zurück

rounds-figures = Der Vorschlag in Zahlen
rounds-figure-served = Anfragen mit Partner
rounds-figure-of = { $served } von { $requests }
rounds-figure-busy = beteiligte Organisationen
rounds-figure-most = Dialoge höchstens je Organisation
rounds-figure-mean = Punkte im Mittel
rounds-proof-title = Besser geht es nicht
rounds-proof-text = Erst so viele Anfragen wie möglich, dann niemand abgehängt – keine Organisation, kein Land –, dann die meisten Punkte. Eine Prüfung, die den Rechenweg nicht kennt, hat bestätigt: Kein anderer Vorschlag ist besser, und keine Organisation bekommt mehr, als sie im Monat schafft.
rounds-proof-made = Berechnet am { $at }, in { $seconds } Sekunden.
rounds-proof-kept = { $count ->
    [one] Ein Paar des vorigen Vorschlags ist geblieben.
   *[other] { $count } Paare des vorigen Vorschlags sind geblieben.
}

rounds-pairs = Wer mit wem spricht
rounds-pairs-none = Keine einzige Anfrage hat einen Partner. Warum, steht unten.
rounds-pair-request = Anfrage
rounds-pair-organisation = Organisation
rounds-pair-score = Wie gut es passt
rounds-pair-steps = Ihre Entscheidung
rounds-pair-outcome = Ergebnis
rounds-pair-where = { $institution }, { $municipality }
rounds-pair-why = Warum?
rounds-pair-why-view = Aus Sicht der Institution:
rounds-pair-unnamed = Eine Organisation in { $land }
rounds-pair-pinned = Festgehalten
rounds-pair-forbidden = Ausgeschlossen
rounds-pair-not-followed = Festgehalten, nicht im Vorschlag
rounds-pin = Festhalten
rounds-forbid = Ausschließen
rounds-free = Aufheben
rounds-step-for = : { $request } mit { $organisation }

rounds-outcome-asked = Gefragt
rounds-outcome-skipped = Ausgelassen
rounds-outcome-unserved = Ohne Partner
rounds-outcome-released = Frei
rounds-outcome-waiting = Noch nicht gefragt

rounds-wishes = Ihre Vorgaben
rounds-wishes-text = Diese Paare sind ausgeschlossen, oder sie sind festgehalten und nicht im Vorschlag: Dann warten sie auf den nächsten, oder die Organisation hat keinen Platz mehr.
rounds-unserved = Ohne Partner
rounds-unserved-text = Jede Anfrage hat einen Grund. Daran lässt sich oft etwas ändern: Werben Sie um Organisationen, oder heben Sie eine Vorgabe auf.
rounds-unserved-request = Anfrage
rounds-unserved-reason = Grund
rounds-reason-no-candidate = Keine Organisation passt zu dieser Anfrage. Auf ihrer Seite steht, wer fast passt und woran es liegt.
rounds-reason-all-forbidden = Es gibt passende Organisationen, aber Sie haben jedes dieser Paare ausgeschlossen.
rounds-reason-full = { $organisations ->
    [one] Nur eine Organisation kommt infrage, und ihre Plätze sind vergeben:
   *[other] Alle { $organisations } Organisationen, die infrage kommen, sind voll:
} { $places ->
    [0] kein freier Platz
    [one] ein Platz
   *[other] { $places } Plätze
} für { $requests ->
    [one] eine Anfrage
   *[other] { $requests } Anfragen
}, die sonst nirgends hin können.
rounds-reason-full-names = Dazu gehören { $names }.

rounds-handed-in = Eingereicht
rounds-handed-in-text = Diese Anfragen nehmen teil.
rounds-new = Neu dabei
rounds-new-text = Diese Anfragen sind seit dem letzten Vorschlag dazugekommen.
rounds-gone = Nicht mehr dabei
rounds-gone-running = Für diese Anfragen hat die Institution inzwischen selbst jemanden gefragt, oder sie wurden zurückgezogen. Der nächste Vorschlag lässt sie aus.
rounds-gone-published = Der Vorschlag hatte für diese Anfragen einen Partner. Gefragt wurde trotzdem niemand, weil sich etwas geändert hatte.
rounds-gone-reason = Grund
rounds-skip-request-changed = Die Institution hat die Anfrage nach dem Vorschlag geändert.
rounds-skip-request-gone = Die Anfrage ist nicht mehr offen, oder es wurde schon jemand gefragt.
rounds-skip-partner-full = Die Organisation hat in diesem Monat keinen Platz mehr.
rounds-skip-partner-gone = Die Organisation passt nicht mehr, oder ihr Profil ist nicht mehr da.
rounds-skip-broken = Beim Fragen ist zweimal ein Fehler aufgetreten. Bitte melden Sie es der Administration.
rounds-skip-unknown = Nach dem Vorschlag hatte sich etwas geändert.
rounds-more = { $count ->
    [one] und eine weitere
   *[other] und { $count } weitere
}

## Auf der Seite einer Anfrage

rounds-join-title = Runde „{ $round }“
rounds-join-text = In dieser Runde werden viele Anfragen gemeinsam vergeben: Die Moderation sucht für alle die beste Lösung und fragt dann für Sie. Wenn Sie inzwischen selbst jemanden fragen, scheidet Ihre Anfrage aus der Runde aus.
rounds-join = An der Runde „{ $round }“ teilnehmen
rounds-joined-title = Ihre Anfrage nimmt an der Runde „{ $round }“ teil
rounds-joined-text = Die Moderation sucht für alle Anfragen gemeinsam. Wird jemand gefragt, bekommen Sie eine Mail. Bis dahin brauchen Sie nichts zu tun. Fragen Sie inzwischen selbst jemanden, scheidet Ihre Anfrage aus der Runde aus.
rounds-joined-closed-text = Die Einreichung ist geschlossen: Aus der Runde nehmen können Sie die Anfrage nicht mehr. Die Moderation sucht für alle Anfragen gemeinsam. Sobald das entschieden ist, bekommen Sie eine Mail.
rounds-leave = Nicht mehr teilnehmen

## Einmal gesagt

rounds-flash-opened = Die Runde ist eröffnet. Institutionen Ihrer Region können jetzt mitmachen.
rounds-flash-pinned = Festgehalten. Berechnen Sie den Vorschlag neu, wenn Sie fertig sind.
rounds-flash-forbidden = Ausgeschlossen. Berechnen Sie den Vorschlag neu, wenn Sie fertig sind.
rounds-flash-freed = Die Vorgabe ist aufgehoben. Berechnen Sie den Vorschlag neu, wenn Sie fertig sind.
rounds-flash-closed = Die Runde ist beendet.
rounds-flash-hand-in-closed = Die Einreichung ist geschlossen.
rounds-flash-hand-in-reopened = Die Einreichung ist wieder offen.
rounds-flash-joined = Ihre Anfrage nimmt an der Runde teil.
rounds-flash-left = Ihre Anfrage nimmt nicht mehr an der Runde teil.

## Protokoll

rounds-audit-open = { $who } hat eine Runde eröffnet.
rounds-audit-search = { $who } hat einen Vorschlag für eine Runde berechnen lassen.
rounds-audit-pair = { $who } hat eine Vorgabe für eine Runde geändert.
rounds-audit-close-hand-in = { $who } hat die Einreichung zu einer Runde geschlossen.
rounds-audit-reopen-hand-in = { $who } hat die Einreichung zu einer Runde wieder geöffnet.
rounds-audit-publish = { $who } hat eine Runde veröffentlicht.
rounds-audit-close = { $who } hat eine Runde beendet.
