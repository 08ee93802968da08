# Finden: Reihenfolgen, Filter, Teilen.

sort-trending = Gerade lebendig
sort-shuffled = Gemischt
sort-how = Wie diese Reihenfolge entsteht
sort-trending-how = Jede Stimme bei der Abstimmung und der erste Kommentar jedes Menschen zählt einmal; Kommentare der Verfasserin oder des Verfassers zählen nicht. Nach einer Woche zählt das noch halb: Vorne steht, was sich jetzt bewegt. Neue Ideen beginnen, als hätten schon drei für sie gesprochen, damit sie gesehen werden. Wo die Zahlen verborgen sind, spielt die Abstimmung hier keine Rolle.
sort-trending-formula = Als Formel, mit der Wärme H einer Idee, dem Augenblick t einer neuen Stimme und W = eine Woche:
sort-shuffled-how = Während abgestimmt wird, steht keine Idee immer vorne. Alle stehen auf einem Ring, jede an einem ausgelosten Platz. Jeder beginnt an einem eigenen Platz, der den Tag über bleibt, und sieht jede Idee genau einmal.
filter-tag = Schlagwort
filter-relation = Wer sie vorgeschlagen hat
filter-in-use = Filter
filter-take-off = diesen Filter wegnehmen
share-do = Teilen
share-sheet = Mit einer App teilen
share-mail = E-Mail
share-link = Link
share-copy = Link kopieren
share-copied = Kopiert
share-generic = Ideen gesucht: lies mit, stimm ab, mach sie besser.

home-hello = Schön, dass du da bist, { $name }
home-moved = Neues zu deinen Ideen
home-moved-none = Nichts Neues seit dem letzten Mal. Wenn jemand antwortet, kommentiert oder etwas vorschlägt, steht es hier.
home-waits = Das wartet auf dich
home-waits-none = Nichts wartet. Genieß die Ruhe.
waits-sign = { $count ->
    [one] Unterschreib, was du mitgestaltet hast
   *[other] { $count } Unterschriften stehen aus
}
waits-votes = { $count ->
    [one] Eine Stimme übrig
   *[other] { $count } Stimmen übrig
}
waits-suggested = { $count ->
    [one] Ein Änderungsvorschlag ohne Antwort
   *[other] { $count } Änderungsvorschläge ohne Antwort
}
waits-asked = { $count ->
    [one] Eine Idee zum gemeinsamen Unterschreiben
   *[other] { $count } Ideen zum gemeinsamen Unterschreiben
}
waits-draft = { $count ->
    [one] Ein angefangener Entwurf
   *[other] { $count } angefangene Entwürfe
}
moved-decided = das Unternehmen hat geantwortet
moved-suggested = { $count ->
    [one] eine Änderung ist vorgeschlagen
   *[other] { $count } Änderungen sind vorgeschlagen
}
moved-suggestion-taken = eine Änderung wurde übernommen
moved-suggestion-declined = eine Änderung wurde abgelehnt
moved-co-author-asked = eine Einladung, gemeinsam zu unterschreiben
moved-co-author-joined = { $count ->
    [one] jemand unterschreibt mit
   *[other] { $count } unterschreiben mit
}
moved-revised = der Text ist neu
moved-commented = { $count ->
    [one] ein neuer Kommentar
   *[other] { $count } neue Kommentare
}
moved-replied = { $count ->
    [one] eine Antwort
   *[other] { $count } Antworten
}
moved-mentioned = eine Erwähnung in einem Kommentar
moved-shaped = ein Kommentar hat sie weitergebracht
moved-merged = eine andere Idee lebt in ihr weiter
moved-extended = ihre Frage hat mehr Zeit
moved-phase = ihre Frage ist in einer neuen Phase
moved-supported = sie hat die Unterstützung, die sie brauchte
moved-expired = ihre Zeit ist abgelaufen
moved-carried = sie geht in der nächsten Frage weiter
moved-draft-waits = ein Text wartet auf sein Ende
