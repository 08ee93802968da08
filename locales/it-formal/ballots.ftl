# Votes that weigh, budgets, hidden counts.

conflict-own-idea = Questa idea è Sua, e qui si votano le idee degli altri. La Sua è in buone mani.
conflict-votes-spent = Ha già dato tutti i Suoi voti. Ne riprenda uno da un’altra idea e potrà darlo a questa.

chapter-ballots = Le Sue schede
chapter-met_votes = Voti che ha annotato per persone incontrate

vote-less = Riprenda un voto
vote-more = Dia un voto in più
vote-of-mine = { $count ->
    [one] { $shown } Suo
   *[other] { $shown } Suoi
}
votes-left = { $count ->
    [0] Ha dato tutti i Suoi { $budget } voti.
    [one] Le resta { $shown } voto su { $budget }.
   *[other] Le restano { $shown } voti su { $budget }.
}
votes-take-one-back = Ne riprenda uno da un’idea e potrà darlo a un’altra.
why-add = Dica perché è importante per Lei
why-change = Cambi quello che ha detto
why-hint = Una riga, con il Suo nome. La lasci vuota per toglierla.
why-hint-hidden = Una riga, con il Suo nome; si vedrà a votazione finita. La lasci vuota per toglierla.
met-hint = Qualcuno in fiera o in negozio vuole questa idea? Annoti chi, dove e quando, con il suo consenso. Si conta a parte; i nomi restano nel team.
conflict-no-vote = Prima voti l’idea, poi dica perché.
