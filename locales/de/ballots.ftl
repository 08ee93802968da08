# Votes that weigh, budgets, hidden counts.

vote-hidden = verdeckt bis zum Schluss
conflict-own-idea = Diese Idee ist von dir, und hier stimmen alle für die Ideen der anderen. Deine ist in guten Händen.
conflict-votes-on-idea = So viele Stimmen kann eine Person hier einer einzelnen Idee nicht geben. Wie viele es sind, steht auf der Seite der Frage.
conflict-votes-spent = Du hast alle Stimmen vergeben. Nimm bei einer anderen Idee eine zurück, dann ist sie für diese frei.

chapter-ballots = Deine Stimmzettel
chapter-met_votes = Stimmen, die du für Getroffene notiert hast
fact-counted = Zählen
fact-spent = Vergeben
fact-place = Wo
fact-met_on = Getroffen am

vote-less = Eine Stimme zurücknehmen
vote-more = Noch eine Stimme geben
vote-of-mine = { $count ->
    [one] { $shown } von dir
   *[other] { $shown } von dir
}
votes-left = { $count ->
    [0] Du hast alle { $budget } Stimmen vergeben.
    [one] Du hast noch { $shown } von { $budget } Stimmen.
   *[other] Du hast noch { $shown } von { $budget } Stimmen.
}
votes-each = { $count ->
    [one] Alle haben hier eine Stimme.
   *[other] Alle haben hier { $shown } Stimmen.
}
votes-per-idea = Bis zu { $shown } für eine Idee.
votes-take-one-back = Nimm bei einer Idee eine zurück, dann ist sie für eine andere frei.
votes-hidden-why = Niemand sieht die Zahlen vor dem Schluss, auch wir nicht.
votes-not-own = Alle stimmen für die Ideen der anderen.
votes-met = { $count ->
    [one] und { $shown } Person, die wir anderswo getroffen haben
   *[other] und { $shown } Personen, die wir anderswo getroffen haben
}
votes-split = Wer abgestimmt hat:
votes-by-customer = { $count ->
    [one] { $shown } aus der Kundschaft
   *[other] { $shown } aus der Kundschaft
}
votes-by-supplier = { $count ->
    [one] { $shown } von Lieferanten
   *[other] { $shown } von Lieferanten
}
votes-by-employee = { $count ->
    [one] { $shown } aus der Firma
   *[other] { $shown } aus der Firma
}
votes-by-partner = { $count ->
    [one] { $shown } von Partnern
   *[other] { $shown } von Partnern
}
votes-by-investor = { $count ->
    [one] { $shown } mit einer Beteiligung
   *[other] { $shown } mit einer Beteiligung
}
votes-by-others = { $count ->
    [one] { $shown } weitere Person
   *[other] { $shown } weitere
}
whys-title = Warum es wichtig ist
why-add = Sag, warum es dir wichtig ist
why-change = Ändere, was du gesagt hast
why-label = Warum es mir wichtig ist
why-hint = Eine Zeile, unter deinem Namen. Leer gelassen verschwindet sie.
why-hint-hidden = Eine Zeile, unter deinem Namen; zu sehen nach dem Ende der Abstimmung. Leer gelassen verschwindet sie.
why-save = Speichern
why-remove = Entfernen
met-title = Stimmen von Leuten, die du getroffen hast
met-hint = Jemand auf der Messe oder im Laden will das? Notiere wer, wo und wann, mit Einverständnis. Es wird getrennt gezählt; die Namen sieht nur das Team.
met-who = Wer
met-place = Wo
met-on = Wann
met-save = Stimme notieren
met-by = notiert von { $name }
met-remove = Entfernen
flash-why-said = Gespeichert.
flash-why-removed = Die Zeile ist weg.
flash-met-noted = Notiert und getrennt gezählt.
flash-met-removed = Die Notiz ist weg.
conflict-no-vote = Stimm zuerst für die Idee, dann sag, warum.
conflict-no-met-votes = Diese Frage nimmt keine Stimmen von Leuten, die anderswo getroffen wurden.
