### Vorschläge: wer passt, warum, und wer nur fast passt. „Sie“ ist hier die Institution, in matches-why und matches-own die Organisation.

## Überschriften und Liste

matches-title = Wer zu Ihrer Anfrage passt
matches-preview-title = Diese Organisationen könnten passen
matches-preview-lead = Ein erster Blick, noch ohne Konto. Mit einer Anfrage rechnen wir genauer und fragen in Ihrem Namen.
matches-preview-expenses-met = Bittet um Fahrtkosten.
matches-preview-fee-met = Bittet um { $fee }, Fahrt inbegriffen.
matches-preview-format-offered = Bietet zum Beispiel dieses Format an: { $format }.
matches-preview-format-related = Bietet zum Beispiel dieses Format an: { $offered }.
matches-preview-language-all = Spricht { $languages }.
matches-lead = { $count ->
    [one] Ein Vorschlag. Sie entscheiden, ob wir fragen.
   *[other] { $count } Vorschläge, die besten zuerst. Sie entscheiden, wen wir fragen.
}
matches-empty-title = Noch passt niemand ganz
matches-empty-text = Ändern Sie eine Angabe, zum Beispiel Termin, Format oder Umkreis. Wir suchen dann sofort neu.
matches-empty-preview-text = Nennen Sie ein anderes Thema oder einen größeren Ort in Ihrer Nähe. Oder stellen Sie eine Anfrage, dann suchen wir genauer.
matches-empty-action = Anfrage ändern
matches-hidden-name = Eine Organisation { $code ->
    [DE-SL] im
   *[other] in
} { $land }
matches-hidden-note = Den Namen erfahren Sie, wenn die Organisation zusagt.
matches-risen = Steht etwas weiter oben als nach Punkten: Wir haben diese Organisation zuletzt seltener gezeigt, als sie es verdient.
matches-place = { $municipality }, { $land }
matches-vouched = Geprüft
matches-quoted = „{ $word }“
matches-excerpt = „{ $words }“

## Woher die Vorschläge kommen

matches-ring-near = { $distance } entfernt, in Ihrer Nähe
matches-ring-land = aus { $distance } Entfernung, in Ihrem Bundesland
matches-ring-neighbour = aus { $distance } Entfernung, aus dem benachbarten { $land }
matches-ring-germany = aus { $distance } Entfernung, aus { $code ->
    [DE-SL] dem Saarland
   *[other] { $land }
}
matches-ring-online = online, der Weg spielt keine Rolle
matches-widened-land = { $near ->
    [0] In Ihrer Nähe gibt es noch keinen Vorschlag, darum zeigen wir auch Organisationen aus Ihrem Bundesland.
    [one] In Ihrer Nähe gibt es nur einen Vorschlag, darum zeigen wir auch Organisationen aus Ihrem Bundesland.
   *[other] In Ihrer Nähe gibt es nur { $near } Vorschläge, darum zeigen wir auch Organisationen aus Ihrem Bundesland.
}
matches-widened-neighbour = { $near ->
    [0] In Ihrer Nähe gibt es noch keinen Vorschlag, darum zeigen wir auch Organisationen aus den Nachbarländern.
    [one] In Ihrer Nähe gibt es nur einen Vorschlag, darum zeigen wir auch Organisationen aus den Nachbarländern.
   *[other] In Ihrer Nähe gibt es nur { $near } Vorschläge, darum zeigen wir auch Organisationen aus den Nachbarländern.
}
matches-widened-germany = { $near ->
    [0] In Ihrer Nähe gibt es noch keinen Vorschlag, darum zeigen wir auch Organisationen aus ganz Deutschland.
    [one] In Ihrer Nähe gibt es nur einen Vorschlag, darum zeigen wir auch Organisationen aus ganz Deutschland.
   *[other] In Ihrer Nähe gibt es nur { $near } Vorschläge, darum zeigen wir auch Organisationen aus ganz Deutschland.
}
matches-widened-online = { $near ->
    [0] In Ihrer Nähe gibt es noch keinen Vorschlag, darum zeigen wir auch Organisationen, die Sie online treffen können.
    [one] In Ihrer Nähe gibt es nur einen Vorschlag, darum zeigen wir auch Organisationen, die Sie online treffen können.
   *[other] In Ihrer Nähe gibt es nur { $near } Vorschläge, darum zeigen wir auch Organisationen, die Sie online treffen können.
}
matches-widened-by-choice = Sie treffen sich online, darum suchen wir in ganz Deutschland.

## Wertung

matches-score = Passt zu { $score } von 100 Punkten
matches-reasons-institution = Was für Sie passt
matches-reasons-organisation = Was für die Organisation passt
matches-reasons-missing = Was nicht passt
matches-account-open = Punkte zeigen
matches-account-reason = Grund
matches-account-earned = Punkte
matches-account-possible = möglich
matches-account-institution = Was Sie davon haben
matches-account-organisation = Was die Organisation davon hat
matches-account-sum = Zusammen
matches-account-formula = Die Wertung ist der harmonische Mittelwert beider Seiten: 2 × { $institution } × { $organisation } ÷ ({ $institution } + { $organisation }) = { $score }.
matches-account-zero = Die Wertung ist der harmonische Mittelwert beider Seiten. Eine Seite hat keine Punkte, darum ist er null.
matches-account-held = Davon bleiben { $share } von 100 Teilen: { $reason }
matches-account-left = Am Ende sind es { $score } Punkte.
matches-account-meaning = Sie liegt nahe am kleineren Wert, denn beide Seiten sollen den Dialog wollen. Im Balken füllt jede Seite die Hälfte, und jeder Grund so viel davon, wie er Punkte bringt.

## Reihenfolge wählen

matches-order = { $name }: an welcher Stelle fragen?
matches-order-first = Zuerst
matches-order-second = Als Zweite
matches-order-third = Als Dritte
matches-ask-title = Wen sollen wir fragen?
matches-ask-how = { $days ->
    [one] Wir fragen eine nach der anderen. Jede hat einen Werktag Zeit. Sagt sie ab oder antwortet nicht, fragen wir die nächste.
   *[other] Wir fragen eine nach der anderen. Jede hat { $days } Werktage Zeit. Sagt sie ab oder antwortet nicht, fragen wir die nächste.
}
matches-ask-left = { $count ->
    [one] Sie können jetzt eine Organisation wählen.
   *[other] Sie können jetzt bis zu { $count } Organisationen wählen.
}
matches-ask-full = In Ihrer Reihe stehen schon genug Organisationen. Sobald eine absagt, können Sie hier weitere wählen.
matches-ask = Gewählte fragen
matches-ask-top = Finden Sie für mich
matches-ask-top-help = { $count ->
    [one] „Finden Sie für mich“ fragt den ersten Vorschlag der Liste.
   *[other] „Finden Sie für mich“ fragt die ersten { $count } der Liste in dieser Reihenfolge.
}
matches-ask-reset = Auswahl leeren

## Karte

matches-map = Karte: Ihr Ort in der Mitte, die Vorschläge mit ihrer Nummer. { $places }
matches-map-place = { $number }: { $name }
matches-map-caption = In der Mitte ist Ihr Ort. Die Ringe zeigen die Luftlinie, gestrichelte Linien führen zu Treffen online. Punkte stehen für Gemeinden, nie für Adressen.

## Warum nicht

matches-misses-title = Warum nicht …?
matches-misses-lead = Diese Organisationen passen fast. Eine Bedingung steht dazwischen, und das würde sie ändern.

matches-miss-not-suggested = Das Profil ist nicht veröffentlicht oder wird auf eigenen Wunsch nicht vorgeschlagen.
matches-miss-not-vouched = Für diese Organisation bürgt zurzeit niemand.
matches-miss-cap-reached = { $cap ->
    [one] Diesen Monat ist sie ausgebucht. Sie führt höchstens einen Dialog im Monat.
   *[other] Diesen Monat ist sie ausgebucht. Sie führt höchstens { $cap } Dialoge im Monat.
}
matches-miss-lead-time = Braucht { $needed ->
    [one] einen Tag
   *[other] { $needed } Tage
} Vorlauf. Bis zum letzten Termin { $days ->
    [0] bleibt keiner.
    [one] bleibt einer.
   *[other] bleiben { $days }.
}
matches-miss-off-limit = Über „{ $topic }“ spricht diese Organisation nicht.
matches-miss-format = Bietet „{ $format }“ und Ähnliches nicht an.
matches-miss-language = Es gibt keine gemeinsame Sprache.
matches-miss-topic = Keines Ihrer Themen gehört zu denen der Organisation.
matches-miss-online = Trifft sich nur vor Ort, nicht online.
matches-miss-radius = Kommt bis { $radius }. Sie sind { $distance } entfernt.
matches-miss-own-travel = Ist { $distance } entfernt. Sie möchten höchstens { $limit } fahren.

matches-change-vouch = Sobald jemand für sie bürgt, können Sie sie fragen.
matches-change-next-month = Im nächsten Monat können Sie sie wieder fragen.
matches-change-later-date = Ein Termin ab dem { $date } würde passen.
matches-change-format = Mit einem dieser Formate geht es: { $formats }.
matches-change-language = Eine dieser Sprachen reicht: { $languages }.
matches-change-interpreter = Mit Sprachmittlung geht es.
matches-change-topic = Die Organisation spricht über { $topics }.
matches-change-screen = Online geht es.
matches-change-at-institution = Bei Ihnen geht es: Die Organisation kommt { $distance } weit zu Ihnen.
matches-change-travel = Wenn Sie selbst { $distance } hinfahren, geht es.

## Gründe, für die Institution

matches-reason-topic-shared = Spricht über genau Ihr Thema „{ $topic }“.
matches-reason-topic-within = Spricht über „{ $offered }“, einen Teil Ihres Themas „{ $wanted }“.
matches-reason-topic-covered = Spricht über „{ $offered }“, Ihr Thema „{ $wanted }“ gehört dazu.
matches-reason-topic-related = Spricht über „{ $offered }“, das mit Ihrem Thema „{ $wanted }“ verwandt ist.
matches-reason-topic-described = Hat Ihr Thema „{ $topic }“ nicht angekreuzt, schreibt aber davon: { $words }.
matches-reason-topic-described-quiet = Hat Ihr Thema „{ $topic }“ nicht angekreuzt, schreibt aber davon.
matches-reason-topic-ticked-only = Hat Ihr Thema „{ $topic }“ angekreuzt, schreibt selbst aber nichts davon.
matches-reason-topic-denied = Schreibt, dass „{ $topic }“ nicht das eigene Thema ist.
matches-reason-words = Beide Texte sprechen von: { $words }.
matches-reason-words-quiet = Beide Texte sprechen von denselben Dingen.
matches-reason-words-differ = Die beiden Texte haben kein Stichwort gemeinsam.
matches-reason-language-missed = Spricht { $languages }. In Ihrem Text geht es aber um diese Sprache: { $missed }.
matches-reason-language-missed-all = In Ihrem Text geht es um diese Sprache, die niemand dort spricht: { $missed }.
matches-reason-audience-described = Schreibt von dieser Zielgruppe: { $audience }.
matches-reason-answers = { $days ->
    [0] Antwortet meist noch am selben Tag.
    [one] Antwortet voraussichtlich nach einem Tag.
   *[other] Antwortet voraussichtlich nach { $days } Tagen.
}
matches-reason-institution-described = Schreibt von Institutionen wie Ihrer: { $kind }.
matches-reason-topic-missing = Ihr Thema „{ $wanted }“ hat die Organisation nicht genannt.
matches-reason-topic-open = Sie haben kein bestimmtes Thema genannt.
matches-reason-proximity = Liegt { $distance } von Ihnen entfernt.
matches-reason-online = Sie treffen sich online, die Entfernung spielt keine Rolle.
matches-reason-by-screen = Für die Anreise ist es zu weit, aber beide können sich online treffen.
matches-reason-language-all = Spricht { $languages }, wie gewünscht.
matches-reason-language-some = Spricht { $languages }, das { $count ->
    [one] ist eine
   *[other] sind { $count }
} von { $asked } gewünschten Sprachen.
matches-reason-language-open = Sie haben keine Sprache vorgegeben.
matches-reason-interpreter = Es gibt keine gemeinsame Sprache, aber bei Ihnen ist Sprachmittlung da.
matches-reason-audience-known = Möchte mit dieser Zielgruppe sprechen: { $audience }.
matches-reason-audience-new = Diese Zielgruppe hat die Organisation nicht genannt: { $audience }.
matches-reason-audience-open = Sie haben keine Zielgruppe festgelegt.
matches-reason-profile-fresh = { $days ->
    [0] Das Profil ist aktuell, heute bestätigt oder genutzt.
    [one] Das Profil ist aktuell, gestern bestätigt oder genutzt.
   *[other] Das Profil wurde vor { $days } Tagen bestätigt oder genutzt.
}
matches-reason-profile-silent = Das Profil wurde seit { $days } Tagen nicht bestätigt und nicht genutzt.
matches-reason-institution-wished = Möchte gern von Institutionen wie Ihrer eingeladen werden: { $kind }.
matches-reason-institution-open = Ist offen für Einladungen aller Institutionen.
matches-reason-institution-not-named = Wünscht sich vor allem andere Institutionen. Nicht genannt: { $kind }.
matches-reason-no-fee = Bittet um kein Honorar.
matches-reason-expenses-met = Bittet um Fahrtkosten, die Sie übernehmen.
matches-reason-fee-met = Bittet um { $fee }, das passt zu Ihrem Budget.
matches-reason-expenses-not-met = Bittet um Fahrtkosten, dafür ist bei Ihnen kein Geld vorgesehen.
matches-reason-fee-above = Bittet um { $fee }, Ihr Budget sind { $budget }.
matches-reason-fee-without-budget = Bittet um { $fee }, dafür ist bei Ihnen kein Honorar vorgesehen.
matches-reason-lead-time = { $needed ->
    [0] Braucht keinen Vorlauf.
    [one] Der Vorlauf reicht: Nötig ist ein Tag, bis zum letzten Termin { $days ->
        [one] ist es einer
       *[other] sind es { $days }
    }.
   *[other] Der Vorlauf reicht: Nötig sind { $needed } Tage, bis zum letzten Termin sind es { $days }.
}
matches-reason-weekday-suits = Kann an diesem Wochentag: { $date }.
matches-reason-weekday-differs = Kann an den Wochentagen Ihrer Termine sonst nicht. Vielleicht findet sich ein anderer Tag.
matches-reason-date-open = Der Termin ist noch offen.
matches-reason-format-offered = Bietet genau dieses Format an: { $format }.
matches-reason-format-related = Bietet „{ $offered }“ an, das ist Ihrem Format „{ $wanted }“ ähnlich.

## Gründe, für die Organisation: warum wurden wir gefragt?

matches-why-topic-shared = Es geht um Ihr Thema „{ $topic }“.
matches-why-topic-within = Gefragt ist „{ $wanted }“, Ihr Thema „{ $offered }“ gehört dazu.
matches-why-topic-covered = Es geht um „{ $wanted }“, einen Teil Ihres Themas „{ $offered }“.
matches-why-topic-related = Es geht um „{ $wanted }“, das mit Ihrem Thema „{ $offered }“ verwandt ist.
matches-why-topic-described = Es geht um „{ $topic }“. Davon schreiben Sie selbst: { $words }.
matches-why-topic-described-quiet = Es geht um „{ $topic }“. Davon schreiben Sie selbst.
matches-why-topic-ticked-only = Es geht um Ihr Thema „{ $topic }“. In Ihren eigenen Worten kommt es noch nicht vor.
matches-why-topic-denied = Es geht um „{ $topic }“. Sie schreiben, dass das nicht Ihr Thema ist.
matches-why-words = Ihr Profil und die Anfrage sprechen von: { $words }.
matches-why-words-quiet = Ihr Profil und die Anfrage sprechen von denselben Dingen.
matches-why-words-differ = Ihr Profil und die Anfrage haben kein Stichwort gemeinsam.
matches-why-language-missed = Sie sprechen { $languages }. In der Anfrage geht es um diese Sprache: { $missed }.
matches-why-language-missed-all = In der Anfrage geht es um diese Sprache, die in Ihrem Profil nicht steht: { $missed }.
matches-why-audience-described = Von dieser Zielgruppe schreiben Sie: { $audience }.
matches-why-answers = { $days ->
    [0] Sie antworten meist noch am selben Tag.
    [one] Wir rechnen mit Ihrer Antwort nach einem Tag.
   *[other] Wir rechnen mit Ihrer Antwort nach { $days } Tagen.
}
matches-why-institution-described = Von solchen Institutionen schreiben Sie: { $kind }.
matches-why-topic-missing = Es geht auch um „{ $wanted }“, das nicht zu Ihren Themen gehört.
matches-why-topic-open = Das Thema ist noch offen.
matches-why-proximity = Sie sind { $distance } voneinander entfernt.
matches-why-online = Der Dialog findet online statt, Sie müssen nicht reisen.
matches-why-by-screen = Der Weg ist zu weit, aber ein Treffen online ist möglich.
matches-why-language-all = Sie sprechen { $languages }, wie gewünscht.
matches-why-language-some = Sie sprechen { $languages }, das { $count ->
    [one] ist eine
   *[other] sind { $count }
} von { $asked } gewünschten Sprachen.
matches-why-language-open = Keine Sprache ist vorgegeben.
matches-why-interpreter = Für Sprachmittlung ist gesorgt.
matches-why-audience-known = Sie sprechen gern mit dieser Zielgruppe: { $audience }.
matches-why-audience-new = Diese Zielgruppe steht noch nicht in Ihrem Profil: { $audience }.
matches-why-audience-open = Die Zielgruppe ist noch offen.
matches-why-profile-fresh = { $days ->
    [0] Ihr Profil ist aktuell, heute bestätigt oder genutzt.
    [one] Ihr Profil ist aktuell, gestern bestätigt oder genutzt.
   *[other] Ihr Profil wurde vor { $days } Tagen bestätigt oder genutzt.
}
matches-why-profile-silent = Ihr Profil wurde seit { $days } Tagen nicht bestätigt und nicht genutzt.
matches-why-institution-wished = Von solchen Institutionen möchten Sie eingeladen werden: { $kind }.
matches-why-institution-open = Sie sind offen für Einladungen aller Institutionen.
matches-why-institution-not-named = Diese Art von Institution haben Sie nicht genannt: { $kind }.
matches-why-no-fee = Sie bitten um kein Honorar.
matches-why-expenses-met = Ihre Fahrtkosten werden übernommen.
matches-why-fee-met = Ihr Honorar von { $fee } ist im Budget.
matches-why-expenses-not-met = Für Ihre Fahrtkosten ist kein Geld vorgesehen.
matches-why-fee-above = Ihr Honorar von { $fee } liegt über dem Budget von { $budget }.
matches-why-fee-without-budget = Für Ihr Honorar von { $fee } ist kein Geld vorgesehen.
matches-why-lead-time = { $needed ->
    [0] Sie brauchen keinen Vorlauf.
    [one] Der Vorlauf reicht: Sie brauchen einen Tag, bis zum letzten Termin { $days ->
        [one] ist es einer
       *[other] sind es { $days }
    }.
   *[other] Der Vorlauf reicht: Sie brauchen { $needed } Tage, bis zum letzten Termin sind es { $days }.
}
matches-why-weekday-suits = An diesem Wochentag können Sie: { $date }.
matches-why-weekday-differs = An den Wochentagen der Termine können Sie sonst nicht. Sie können einen anderen Tag vorschlagen.
matches-why-date-open = Der Termin ist noch offen.
matches-why-format-offered = Sie bieten genau dieses Format an: { $format }.
matches-why-format-related = Gefragt ist „{ $wanted }“, Sie bieten das ähnliche Format „{ $offered }“ an.

## Wie eine Anfrage zur eigenen Organisation passt: nur für deren Mitglieder.
matches-own-title = Passt das zu { $organisation }?
matches-own-fits = Ja. Ihre Organisation kann vorgeschlagen werden, mit { $score } von 100 Punkten. Die Einrichtung sieht die fünf, die am besten passen.
matches-own-lacking = Das kostet Punkte:
matches-own-stopped = Zurzeit nicht. Das steht im Weg:
matches-own-not-suggested = Ihr Profil ist nicht veröffentlicht oder soll nicht vorgeschlagen werden.
matches-own-not-vouched = Für Ihre Organisation bürgt zurzeit niemand. Die Moderation prüft Ihr Profil.
matches-own-cap-reached = { $cap ->
    [one] Sie möchten im Monat höchstens einen Dialog führen. Der ist schon vergeben.
   *[other] Sie möchten im Monat höchstens { $cap } Dialoge führen. Die sind schon vergeben.
}
matches-own-lead-time = { $needed ->
    [one] Sie brauchen einen Tag Vorlauf.
   *[other] Sie brauchen { $needed } Tage Vorlauf.
} { $days ->
    [0] Die Termine sind vorbei oder heute.
    [one] Bis zum letzten Termin ist es noch ein Tag.
   *[other] Bis zum letzten Termin sind es noch { $days } Tage.
}
matches-own-off-limit = Über „{ $topic }“ möchten Sie nicht sprechen. Die Einrichtung erfährt das nicht.
matches-own-format = „{ $format }“ und Ähnliches bieten Sie nicht an.
matches-own-language = Es gibt keine gemeinsame Sprache, und niemand dolmetscht.
matches-own-topic = Keines der Themen gehört zu Ihren.
matches-own-online = Die Einrichtung möchte sich online treffen. Sie treffen sich nur vor Ort.
matches-own-radius = Sie kommen bis { $radius }. Die Einrichtung ist { $distance } entfernt.
matches-own-travel = Die Einrichtung kommt bis { $limit }. Zu Ihnen sind es { $distance }.
matches-own-note = Das sehen nur Sie. Es folgt allein aus Ihrem Profil und aus der Anfrage.
matches-own-edit = Profil ändern
