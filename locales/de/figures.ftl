# Zahlen der Moderationsarbeit.

figures-title = Zahlen unserer Arbeit
figures-lead = Wie lange etwas wartet, und wie oft wir falsch lagen.
figures-nobody = Vom ganzen Team: Nichts wird nach Personen gezählt, und es gibt keine Rangliste.
figures-whole = Die letzten { $shown } Wochen
figures-seen = Median bis zum ersten Blick
figures-decided = Median bis zum Abschluss
figures-overturned = Beschwerden, die eine Entscheidung änderten
figures-agreed = Meldungen, die zu einer Entscheidung führten
figures-of = { $part } von { $whole }
figures-open = { $count ->
    [one] { $shown } offener Fall
   *[other] { $shown } offene Fälle
}
figures-age-day = weniger als ein Tag
figures-age-days = ein bis drei Tage
figures-age-week = drei bis sieben Tage
figures-age-longer = länger als eine Woche
figures-weeks = Woche für Woche
figures-weeks-caption = Die Balken zeigen, wie viele Fälle kamen und wie viele abgeschlossen wurden.
figures-week = Woche
figures-week-of = ab { $date }
figures-opened = Gekommen
figures-closed = Abgeschlossen
figures-seen-head = Erster Blick
figures-decided-head = Abschluss
