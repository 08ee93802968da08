# The moderators' queue: cases, decisions, keys.

queue-title = Die Warteschlange
queue-waiting = { $count ->
    [one] Eines wartet auf einen Menschen.
   *[other] { $count } Dinge warten auf einen Menschen.
}
queue-waiting-more = Mehr als { $count } Dinge warten auf einen Menschen.
queue-kinds = Arten von Fällen
queue-all = Alle
case-report = Gemeldet
case-held = Zurückgehalten
case-suspicion = Sieht nach Werbung aus
case-likeness = Sieht gleich aus
case-appeal = Widerspruch
case-suggestion = Vorschlag ohne Antwort
case-criticism = Kritik
case-burst = Stimmenschwall
case-double = Doppeltes Konto
case-ended-ruled = Entschieden:
case-ended-dismissed = Behalten, nichts daran auszusetzen:
case-ended-answered = Beantwortet:
case-ended-lapsed = Von selbst erledigt:
queue-undo = Rückgängig machen
queue-undo-reason = Aus Versehen ausgeblendet und sofort zurückgenommen.
queue-keys = Tasten:
queue-key-move = weiter, zurück
queue-key-open = öffnen
queue-key-keep = behalten
queue-key-hide = ausblenden
queue-key-reason = Grund
queue-key-undo = rückgängig
queue-key-select = auswählen
queue-key-help = diese Tasten
queue-needs-reason = Zum Ausblenden braucht es einen Grund.
queue-cannot-hide = Das kann hier nicht ausgeblendet werden.
queue-select = Auswählen: { $title }
queue-mine = meiner
queue-bulk = Mehrere zugleich entscheiden
queue-bulk-more = Für die oben ausgewählten Fälle. Vor der Bestätigung der Vorschau geschieht nichts.
queue-action = Was geschehen soll
queue-keep-report = Behalten
queue-keep-held = Freigeben
queue-keep-suspicion = Es ist keine Werbung
queue-keep-likeness = Es sind verschiedene
queue-keep-appeal = Schließen
queue-keep-suggestion = Es kann warten
queue-keep-criticism = Es braucht keine Antwort
queue-keep-burst = Die Stimmen sind echt
queue-keep-double = Es sind zwei Menschen
queue-preview = Vorschau
queue-preview-lead = { $count ->
    [one] Ein Fall ist ausgewählt. Noch ist nichts geschehen.
   *[other] { $count } Fälle sind ausgewählt. Noch ist nichts geschehen.
}
queue-preview-keep = { $count ->
    [one] Ein Fall wird ohne Maßnahme geschlossen.
   *[other] { $count } Fälle werden ohne Maßnahme geschlossen.
}
queue-preview-hide = { $count ->
    [one] Ein Beitrag wird ausgeblendet. Wer ihn geschrieben hat, liest:
   *[other] { $count } Beiträge werden ausgeblendet, jeder durch eine eigene Entscheidung. Wer sie geschrieben hat, liest:
}
queue-preview-cannot = Lässt sich so nicht entscheiden: bitte aus der Auswahl nehmen.
queue-preview-hides = Wird ausgeblendet; die Meldungen gelten als berechtigt.
queue-preview-keeps = Bleibt oder wird wieder gezeigt; die Meldungen gelten als unbegründet.
queue-confirm = Bestätigen
queue-empty = Nichts wartet.
queue-empty-more = Ein guter Moment, jemandem zu danken.
queue-rule = Regel
queue-no-rule = Keine
queue-reply = Gespeicherte Antwort
queue-no-reply = Keine
queue-reason = Grund
queue-reason-hint = Liest, wer den Beitrag geschrieben hat, wenn er ausgeblendet wird.
queue-reason-hint-reply = Bleibt er leer, gilt die gespeicherte Antwort.
queue-gone = Nicht mehr da
queue-reports = { $count ->
    [one] eine Meldung
   *[other] { $count } Meldungen
}
queue-is-held = Zurückgehalten: Bis zur Entscheidung sehen es nur Verfasser und Team.
queue-is-hidden = Von der Moderation ausgeblendet.
queue-in-place = An seinem Platz ansehen
queue-looks-like = Ähnelt:
queue-author = Verfasst von
queue-against = { $count ->
    [one] eine Maßnahme
   *[other] { $count } Maßnahmen
}
queue-owner = Zuständig
queue-since = offen seit { $date }
queue-signals = Was auffiel
queue-reporters = Gemeldet von
queue-stranger = ohne Konto
queue-illegal = als rechtswidrig gemeldet
queue-more-reports = insgesamt { $count } Meldungen
queue-like = In ähnlichen Fällen entschieden
queue-claimed-by = { $name } sieht es sich gerade an, bis { $until }.
queue-claimed = Reserviert bis { $until }: So lange entscheidet niemand sonst.
queue-give-back = Zurückgeben
queue-claim = Für zehn Minuten reservieren
queue-more-rulings = Andere Maßnahmen
queue-appeal = Widersprüche werden auf ihrer eigenen Seite beantwortet.
queue-own = Darüber muss jemand anders entscheiden.
flash-case-kept = Behalten. Der Fall ist abgeschlossen.
flash-case-hidden = Ausgeblendet. Der Fall ist abgeschlossen.
flash-case-claimed = Für zehn Minuten reserviert.
flash-case-given-back = Zurückgegeben.
flash-case-undone = Zurückgenommen. Der Fall wartet wieder.
flash-cases-decided = Erledigt. Jeder Fall wurde einzeln entschieden.
flash-criticism-marked = Es wartet jetzt auf eine Antwort des Unternehmens.
criticism-mark = Braucht eine Antwort
conflict-case-decided = Dieser Fall wurde inzwischen entschieden. Die Entscheidung steht unten.
conflict-case-claimed = Gerade sieht sich jemand anders diesen Fall an.
conflict-too-late = Hier ist es dafür zu spät. Auf der Seite des Beitrags geht es weiterhin.
work-cases = { $count ->
    [one] Ein Fall wartet
   *[other] { $count } Fälle warten
}
queue-preview-remove = Beiträge, die entfernt werden, jeder durch eine eigene Entscheidung: { $count }. Wer sie geschrieben hat, liest:
