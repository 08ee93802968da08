# Votes that weigh, budgets, hidden counts.

conflict-own-idea = Questa idea è Sua, e qui si votano le idee degli altri. La Sua è in buone mani.
conflict-votes-spent = Ha già dato tutti i Suoi voti. Ne riprenda uno da un’altra idea e potrà darlo a questa.

chapter-ballots = Le Sue schede
chapter-met_votes = Voti che ha annotato per persone incontrate
