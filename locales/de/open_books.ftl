# Die offenen Bücher: was moderiert wurde, und die Zahlen dazu.

books-title = Offene Bücher
books-lead = Was die Moderation hier weggenommen oder geschlossen hat, auf welcher Grundlage, und was daraus wurde. Ohne Namen: Niemand wird vorgeführt.
books-figures = Zahlen des Halbjahrs
books-proof-link = Wie sich prüfen lässt, dass nichts umgeschrieben wurde
books-filter-kind = Maßnahme
books-filter-half = Halbjahr
books-half-1 = Erstes Halbjahr { $year }
books-half-2 = Zweites Halbjahr { $year }
books-none = Hier wurde nichts eingeschränkt.
books-none-more = Ein gutes Zeichen.
books-done-approve = Freigegeben
books-done-hold = Wieder zurückgehalten
books-done-hide = Verborgen
books-done-restore = Wieder sichtbar gemacht
books-done-remove = Entfernt
books-done-lock = Gespräch geschlossen
books-done-unlock = Gespräch wieder geöffnet
books-done-slow = Gespräch verlangsamt
books-done-unslow = Gespräch wieder ungebremst
books-done-merge = Zusammengeführt
books-done-unmerge = Wieder getrennt
books-done-warn = Verwarnt
books-done-forgive = Verwarnung zurückgenommen
books-done-limit = Auf Lesen und Abstimmen beschränkt
books-done-unlimit = Darf wieder schreiben
books-done-suspend = Gesperrt
books-done-ban = Ausgeschlossen
books-done-reinstate = Wieder zugelassen
books-done-set-aside = Stimmen beiseitegelegt
books-done-move = Zu einer anderen Frage verschoben
books-done-retag = Andere Schlagwörter gewählt
books-done-count = Stimmen wieder gezählt
books-thing = Gegenstand
books-thing-idea = Idee
books-thing-comment = Kommentar
books-thing-refinement = Änderungsvorschlag
books-thing-person = Konto
books-thing-appeal = Beschwerde
books-ground = Grundlage
books-ground-rule = Hausregel:
books-ground-a-rule = eine Hausregel
books-ground-law = Gesetz:
books-ground-none = Kein Regelverstoß: der Ordnung halber
books-until = bis { $date }
books-undone = zurückgenommen { $date }
books-origin-own = Von der Moderation bemerkt
books-origin-report = Von jemandem gemeldet
books-origin-notice = Meldung rechtswidriger Inhalte
books-origin-machine = Vom Programm bemerkt
books-origin-appeal = Eine Beschwerde
books-detected = maschinell gefunden, von einem Menschen entschieden
books-appeal-none = Keine Beschwerde
books-appeal-open = Beschwerde läuft
books-appeal-upheld = Beschwerde abgewiesen
books-appeal-overturned = Beschwerde stattgegeben
books-sealed = versiegelt als Nummer { $number }
books-proof = So lässt es sich prüfen
books-proof-lead = Jede Entscheidung wird nach wenigen Minuten versiegelt: was getan wurde, an welcher Art von Beitrag, auf welcher Grundlage, an welchem Tag. Die Datei enthält sie alle, ohne Namen und ohne Inhalte. Wer nachträglich eine ändert, weglässt oder einschmuggelt, bricht die Siegel.
books-proof-download = Versiegelte Entscheidungen herunterladen
books-proof-how = Es berechnet SHA-256 für jeden Eintrag, baut den Merkle-Baum jedes Stapels (RFC 9162), folgt der Kette vom ersten Siegel bis zum letzten, zählt die Entscheidungen jedes Halbjahrs und vergleicht sie mit den veröffentlichten Zahlen. Entscheidungen tragen ein Zeichen, damit keine verschlossen bleiben kann. In einer veränderten Datei wird der erste Stapel genannt, der nicht passt. Entscheidungen aus der Zeit vor diesem Beweis stehen nicht in der Datei.
books-privacy = Warum hier keine Namen stehen
books-privacy-text = Genannt wird nur der Tag, und nichts führt zu Inhalten oder Menschen. Die Begründung geht an die Betroffenen; hier steht sie nur, wenn jemand geprüft hat, dass sie niemanden nennt. Die Regel, auf der sie beruht, steht immer da.
books-figures-title = Moderation in Zahlen
books-figures-lead = Wie in der Verordnung (EU) 2022/2065, Artikel 15 und 24, aufgeführt. Tage und Halbjahre gelten in UTC.
books-figures-goes-on = Das Halbjahr läuft noch: Die Zahlen ändern sich.
books-rulings = Einschränkende Entscheidungen
books-rulings-caption = Nach Art und Grundlage
books-rulings-none = Keine Entscheidung hat etwas eingeschränkt.
books-rulings-all = { $count ->
    [one] Insgesamt { $shown } Entscheidung.
   *[other] Insgesamt { $shown } Entscheidungen.
}
books-rulings-overturned = { $count ->
    [one] { $shown } wurde seither zurückgenommen.
   *[other] { $shown } wurden seither zurückgenommen.
}
books-own = Aus eigenem Antrieb, ohne Meldung: { $shown }
books-machine = Maschinell gefunden: { $shown }.
books-machine-how = Das Programm weist nur hin; entschieden wird immer von einem Menschen.
books-count = Anzahl
books-overturned = Zurückgenommen
books-notices = Meldungen rechtswidriger Inhalte
books-notices-caption = Nach der Regel, die in der Meldung genannt war
books-notices-none = Keine Meldung.
books-notices-all = { $count ->
    [one] { $shown } Meldung.
   *[other] { $shown } Meldungen.
}
books-median = Mittlere Dauer (Median) bis zur Entscheidung:
books-median-head = Median der Dauer
books-category = Kategorie
books-category-other = Andere oder nicht genannt
books-outside = Ohne Konto
books-by-law = Maßnahmen nach Gesetz
books-by-rule = Maßnahmen nach Hausregel
books-settled = Erledigt
books-complaints = Beschwerden
books-complaints-caption = Nach Herkunft und Grundlage der Entscheidung
books-complaints-none = Keine Beschwerden.
books-median-complaints = Mittlere Dauer (Median) bis zur Antwort:
books-from = Von
books-from-author = Betroffenen
books-from-reporter = Meldenden
books-decided = Entschieden
books-reversed = Stattgegeben
books-suspensions = Aussetzungen (Artikel 23)
books-suspensions-none = Niemand wurde gesperrt.
books-takeaway = Zahlen mitnehmen
books-takeaway-text = Als Tabelle oder für Programme.
books-not-counted = Hier nicht gezählt: Anordnungen von Behörden (Artikel 9 und 10), außergerichtliche Streitbeilegung (Artikel 21) und monatlich Aktive. Darüber berichtet das Unternehmen selbst.
books-counted-at = Gezählt { $date }.
took-minutes = { $count ->
    [one] { $shown } Minute
   *[other] { $shown } Minuten
}
took-hours = { $count ->
    [one] { $shown } Stunde
   *[other] { $shown } Stunden
}
took-days = { $count ->
    [one] { $shown } Tag
   *[other] { $shown } Tage
}
took-nothing = nichts zu messen
flash-reason-opened = Die Begründung ist jetzt für alle lesbar.
flash-reason-closed = Die Begründung ist wieder nur für Betroffene.
conflict-reason-names = Die Begründung nennt die betroffene Person und bleibt deshalb bei ihr.
conflict-reason-leads = Die Begründung enthält eine Adresse oder Nummer, die zu jemandem führen kann, und bleibt deshalb bei den Betroffenen.
chapter-open_reasons = Veröffentlichte Begründungen
