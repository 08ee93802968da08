# Votes that weigh, budgets, hidden counts.

vote-hidden = nascosti fino alla fine
conflict-own-idea = Questa idea è tua, e qui si votano le idee degli altri. La tua è in buone mani.
conflict-votes-on-idea = Sono più voti di quanti una persona possa dare qui a una sola idea. La pagina della domanda dice quanti.
conflict-votes-spent = Hai già dato tutti i tuoi voti. Riprendine uno da un’altra idea e potrai darlo a questa.

chapter-ballots = Le tue schede
chapter-met_votes = Voti che hai annotato per persone incontrate
fact-counted = Contano
fact-spent = Spesi
fact-place = Dove
fact-met_on = Incontro

vote-less = Riprendi un voto
vote-more = Dai un voto in più
vote-of-mine = { $count ->
    [one] { $shown } tuo
   *[other] { $shown } tuoi
}
votes-left = { $count ->
    [0] Hai dato tutti i tuoi { $budget } voti.
    [one] Ti resta { $shown } voto su { $budget }.
   *[other] Ti restano { $shown } voti su { $budget }.
}
votes-each = { $count ->
    [one] Qui ognuno ha un voto.
   *[other] Qui ognuno ha { $shown } voti.
}
votes-per-idea = Fino a { $shown } per una sola idea.
votes-take-one-back = Riprendine uno da un’idea e potrai darlo a un’altra.
votes-hidden-why = Nessuno vede i conteggi prima della fine, nemmeno noi.
votes-not-own = Ognuno vota le idee degli altri.
votes-met = { $count ->
    [one] e { $shown } persona incontrata altrove
   *[other] e { $shown } persone incontrate altrove
}
votes-split = Chi ha votato:
votes-by-customer = { $count ->
    [one] { $shown } cliente
   *[other] { $shown } clienti
}
votes-by-supplier = { $count ->
    [one] { $shown } fornitore
   *[other] { $shown } fornitori
}
votes-by-employee = { $count ->
    [one] { $shown } dipendente
   *[other] { $shown } dipendenti
}
votes-by-partner = { $count ->
    [one] { $shown } partner
   *[other] { $shown } partner
}
votes-by-investor = { $count ->
    [one] { $shown } investitore
   *[other] { $shown } investitori
}
votes-by-others = { $count ->
    [one] { $shown } altra persona
   *[other] { $shown } altre persone
}
whys-title = Perché è importante
why-add = Di’ perché è importante per te
why-change = Cambia quello che hai detto
why-label = Perché è importante per me
why-hint = Una riga, con il tuo nome. Lasciala vuota per toglierla.
why-hint-hidden = Una riga, con il tuo nome; si vedrà a votazione finita. Lasciala vuota per toglierla.
why-save = Salva
why-remove = Rimuovi
met-title = Voti di persone incontrate
met-hint = Qualcuno in fiera o in negozio vuole questa idea? Annota chi, dove e quando, con il suo consenso. Si conta a parte; i nomi restano nel team.
met-who = Chi
met-place = Dove
met-on = Quando
met-save = Annota il voto
met-by = annotato da { $name }
met-remove = Rimuovi
flash-why-said = Salvato.
flash-why-removed = La riga non c’è più.
flash-met-noted = Annotato e contato a parte.
flash-met-removed = L’annotazione non c’è più.
conflict-no-vote = Prima vota l’idea, poi di’ perché.
conflict-no-met-votes = Questa domanda non accetta voti di persone incontrate altrove.
