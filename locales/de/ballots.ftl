# Votes that weigh, budgets, hidden counts.

vote-hidden = verdeckt bis zum Schluss
conflict-own-idea = Diese Idee ist von dir, und hier stimmen alle für die Ideen der anderen. Deine ist in guten Händen.
conflict-votes-on-idea = So viele Stimmen kann eine Person hier einer einzelnen Idee nicht geben. Wie viele es sind, steht auf der Seite der Frage.
conflict-votes-spent = Du hast alle Stimmen vergeben. Nimm bei einer anderen Idee eine zurück, dann ist sie für diese frei.

chapter-ballots = Deine Stimmzettel
chapter-met_votes = Stimmen, die du für Getroffene notiert hast
fact-counted = Zählen
fact-why = Warum es wichtig ist
fact-spent = Vergeben
fact-question = Frage (Code)
fact-place = Wo
fact-met_on = Getroffen am
