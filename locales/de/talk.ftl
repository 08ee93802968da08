# Ein langes Gespräch: Reihenfolge, Seiten, Neues.

talk-new-badge = Neu
talk-new-since = { $count ->
    [one] { $shown } neuer Kommentar seit { $date }
   *[other] { $shown } neue Kommentare seit { $date }
}
talk-summary = Kurz gesagt
talk-summary-renew = Erneuern
talk-sum-up = Das Gespräch zusammenfassen
talk-company = Was { $name } sagt
talk-read = dort lesen
talk-all = ← Alle Kommentare
talk-order = Reihenfolge
talk-earlier-replies = Frühere Antworten
talk-from-start = Von Anfang an
talk-next = Weitere Kommentare
talk-more-replies = { $count ->
    [one] Noch { $shown } Antwort
   *[other] Noch { $shown } Antworten
}
talk-more-new = { $count ->
    [one] { $shown } neu
   *[other] { $shown } neu
}
order-oldest = Wie sie kamen
order-newest = Neueste zuerst
order-helpful = Hilfreichste zuerst
conflict-comment-gone = Dieser Kommentar ist verborgen oder nicht mehr da.
conflict-own-comment = Was die Menschen hinter einer Idee über sie sagen, ist schon die Idee.
flash-comment-edited = Dein Kommentar sagt es jetzt mit den neuen Worten.
flash-comment-removed = Dein Kommentar ist weg. Antworten darauf bleiben.
flash-shaped = Danke. Wer ihn schrieb, erfährt davon.
flash-unshaped = Die Markierung ist weg.
chapter-comment_versions = Was deine Kommentare vorher sagten
chapter-opinions = Was du hilfreich fandest
chapter-mentions = Wo andere dich nennen
chapter-shaped = Was nach deinen Worten eine Idee geprägt hat
chapter-summaries = Gespräche, die du zusammengefasst hast
chapter-visits = Wann du bei welcher Idee warst
fact-is_helpful = Hilfreich
fact-typed = Name, wie er dasteht
fact-before_at = Ende des Besuchs davor
