# Votes that weigh, budgets, hidden counts.

conflict-own-idea = Diese Idee ist von Ihnen, und hier stimmen alle für die Ideen der anderen. Ihre ist in guten Händen.
conflict-votes-spent = Sie haben alle Stimmen vergeben. Nehmen Sie bei einer anderen Idee eine zurück, dann ist sie für diese frei.

chapter-ballots = Ihre Stimmzettel
chapter-met_votes = Stimmen, die Sie für Getroffene notiert haben

vote-of-mine = { $count ->
    [one] { $shown } von Ihnen
   *[other] { $shown } von Ihnen
}
votes-left = { $count ->
    [0] Sie haben alle { $budget } Stimmen vergeben.
    [one] Sie haben noch { $shown } von { $budget } Stimmen.
   *[other] Sie haben noch { $shown } von { $budget } Stimmen.
}
votes-take-one-back = Nehmen Sie bei einer Idee eine zurück, dann ist sie für eine andere frei.
why-add = Sagen Sie, warum es Ihnen wichtig ist
why-change = Ändern Sie, was Sie gesagt haben
why-hint = Eine Zeile, unter Ihrem Namen. Leer gelassen verschwindet sie.
why-hint-hidden = Eine Zeile, unter Ihrem Namen; zu sehen nach dem Ende der Abstimmung. Leer gelassen verschwindet sie.
met-title = Stimmen von Leuten, die Sie getroffen haben
met-hint = Jemand auf der Messe oder im Laden will das? Notieren Sie wer, wo und wann, mit Einverständnis. Es wird getrennt gezählt; die Namen sieht nur das Team.
conflict-no-vote = Stimmen Sie zuerst für die Idee, dann sagen Sie, warum.
