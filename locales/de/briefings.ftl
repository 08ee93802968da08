# Der Schreibtisch der Moderation und ihr täglicher Brief.

desk-waits = Was wartet
desk-waiting = { $count ->
    [0] Nichts wartet.
    [one] Ein Fall wartet.
   *[other] { $shown } Fälle warten.
}
desk-oldest = Der älteste seit { $date }.
desk-appeals = { $count ->
    [one] Eine Beschwerde ist noch offen.
   *[other] { $shown } Beschwerden sind noch offen.
}
desk-log = Jede Entscheidung mit ihrem Grund, nach Moderation, Regel, Person oder Tag.
desk-figures = Wie lange etwas wartet, Woche für Woche.
desk-books = Was alle über die Moderation lesen können, ohne Namen.
briefing-title = Der Morgenbrief
briefing-lead = Einmal am Tag, und nur wenn etwas wartet: wie viel, seit wann, welche Beschwerden fällig sind.
briefing-is-on = Er kommt per E-Mail.
briefing-is-off = Er kommt nicht.
briefing-on = Brief erhalten
briefing-off = Kein Brief, bitte
flash-briefing-wished = Gespeichert.
mail-briefing-subject = { $waiting ->
    [0] Eine Beschwerde wartet bei { $name }
    [one] Ein Fall wartet bei { $name }
   *[other] { $waiting } Fälle warten bei { $name }
}
mail-briefing-waiting = { $waiting ->
    [0] Kein Fall ist offen.
    [one] Ein Fall ist offen.
   *[other] { $waiting } Fälle sind offen.
}
mail-briefing-oldest = { $oldest ->
    [0] Der älteste ist aus den letzten 24 Stunden.
    [one] Der älteste wartet seit einem Tag.
   *[other] Der älteste wartet seit { $oldest } Tagen.
}
mail-briefing-appeals = { $appeals ->
    [one] Eine Beschwerde hat noch keine Antwort.
   *[other] { $appeals } Beschwerden haben noch keine Antwort.
}
mail-briefing-due = { $due ->
    [one] Eine davon wartet seit über einer Woche.
   *[other] { $due } davon warten seit über einer Woche.
}
mail-briefing-yesterday = In den letzten 24 Stunden kamen { $opened } und wurden { $closed } abgeschlossen.
mail-briefing-button = Zum Schreibtisch
mail-briefing-why = Dieser Brief geht an die Moderation von { $name }, einmal am Tag, wenn etwas wartet. Er lässt sich auf dem Schreibtisch der Moderation abstellen.
chapter-briefings = Täglicher Brief an die Moderation
