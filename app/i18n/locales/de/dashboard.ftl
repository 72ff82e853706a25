### Die eigene Übersicht: was wartet, was kommt, was gelungen ist.

dashboard-title = Guten Tag, { $name }
dashboard-lead = { $count ->
    [0] Gerade wartet nichts auf Sie.
    [one] Eine Sache wartet auf Sie.
   *[other] { $count } Sachen warten auf Sie.
}
dashboard-account = Konto
dashboard-subscribe = Termine abonnieren

## Was auf Sie wartet

dashboard-tasks = Was auf Sie wartet
dashboard-tasks-empty = Alles beantwortet
dashboard-tasks-empty-words = Sobald jemand auf Sie wartet, steht es hier und kommt als Mail.
dashboard-clock = bis { $deadline }
dashboard-clock-left = noch { $percent } der Zeit

dashboard-answer-words = { $institution } fragt Sie an. Antworten Sie nicht, fragen wir danach die nächste Organisation.
dashboard-answer-action = Antworten
dashboard-counter-words = Eine Organisation schlägt andere Termine vor. Nehmen Sie einen, oder lehnen Sie ab.
dashboard-counter-state = Sie entscheiden
dashboard-counter-action = Termine ansehen
dashboard-confirm-words = Die Vereinbarung mit { $partner } braucht Ihre Bestätigung. Erst dann steht der Termin.
dashboard-confirm-state = Bestätigung fehlt
dashboard-confirm-action = Lesen und bestätigen
dashboard-choose-words = Gerade wird niemand gefragt. Wählen Sie Partner aus unseren Vorschlägen.
dashboard-choose-state = Niemand gefragt
dashboard-choose-action = Partner wählen
dashboard-draft-words = Diese Anfrage ist noch ein Entwurf. Solange sehen nur Sie sie.
dashboard-draft-state = Entwurf
dashboard-draft-action = Weiterschreiben
dashboard-profile-organisation-words = Das Profil ist nicht veröffentlicht. Solange findet Sie keine Institution.
dashboard-profile-institution-words = Das Profil ist nicht veröffentlicht. Solange können Sie niemanden anfragen.
dashboard-profile-action = Profil ansehen

## Was als Nächstes kommt

dashboard-next = Was als Nächstes kommt
dashboard-dialogue-with = mit { $partner }
dashboard-next-empty = Noch steht kein Termin
dashboard-next-empty-organisation = Laden Sie selbst zu etwas ein. Wer Ihre Themen abonniert hat, sieht es sofort.
dashboard-next-empty-institution = Beschreiben Sie, worüber Sie sprechen möchten. Wir schlagen Ihnen Partner vor.
dashboard-new-event = Termin anlegen
dashboard-new-request = Anfrage stellen

dashboard-requests = Ihre Anfragen
dashboard-requests-asked = { $organisation } ist gefragt.
dashboard-requests-asked-unnamed = Eine Organisation ist gefragt.
dashboard-requests-round = In der Runde „{ $round }“
dashboard-requests-round-words = Die Moderation sucht einen Partner. Sie brauchen nichts zu tun.

## Was Sie möglich gemacht haben

dashboard-impact = Was Sie möglich gemacht haben
dashboard-impact-held = { $count ->
    [one] Ein Dialog geführt
   *[other] { $count } Dialoge geführt
}
dashboard-impact-partners = { $count ->
    [one] Partner
   *[other] verschiedene Partner
}
dashboard-impact-dialogues = { $count ->
    [one] Dialog
   *[other] Dialoge
}
dashboard-impact-empty = Hier wächst eine Linie
dashboard-impact-empty-words = Für jeden Dialog, den Sie geführt haben, kommt eine Sprechblase dazu.
dashboard-past = Vergangene Dialoge

## Für wen Sie handeln

dashboard-memberships = Für wen Sie handeln
dashboard-membership-published = Veröffentlicht
dashboard-membership-unpublished = Nicht veröffentlicht
dashboard-membership-edit = { $name } bearbeiten

## Neu hier

dashboard-start = Womit möchten Sie anfangen?
dashboard-start-words = Ein Profil brauchen Sie nur einmal. Es dauert etwa fünf Minuten.
dashboard-start-institution = Wir sind eine Institution
dashboard-start-institution-words = Eine Schule, eine Klinik, ein Betrieb, ein Amt: Sie möchten mit einer Migrantenorganisation ins Gespräch kommen.
dashboard-start-institution-action = Institution anlegen
dashboard-start-organisation = Wir sind eine Organisation
dashboard-start-organisation-words = Ein Verein, eine Initiative, eine Gemeinde: Sie möchten gefragt werden und einladen. Sie entscheiden, wie sichtbar Sie sind.
dashboard-start-organisation-action = Organisation anlegen
