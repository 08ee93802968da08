# Votes that weigh, budgets, hidden counts.

vote-hidden = nascosti fino alla fine
conflict-own-idea = Questa idea è tua, e qui si votano le idee degli altri. La tua è in buone mani.
conflict-votes-on-idea = Sono più voti di quanti una persona possa dare qui a una sola idea. La pagina della domanda dice quanti.
conflict-votes-spent = Hai già dato tutti i tuoi voti. Riprendine uno da un’altra idea e potrai darlo a questa.

chapter-ballots = Le tue schede
chapter-met_votes = Voti che hai annotato per persone incontrate
fact-counted = Contano
fact-why = Perché è importante
fact-spent = Spesi
fact-question = Domanda (codice)
fact-place = Dove
fact-met_on = Incontro
