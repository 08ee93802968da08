# Quiet ideas that deserve a look.

quiet-title = Idee silenziose
quiet-lead = Le hanno viste in pochi e nessuno ha detto una parola, ma a chi le ha guardate piacciono.
quiet-rule = Quali sono
quiet-rule-age = Hanno almeno { $days } giorni, non hanno ancora una risposta e la domanda accetta ancora voti.
quiet-rule-silence = Nessuno ha commentato, a parte chi le ha proposte, e nessuno di noi ha ringraziato, chiesto o messo in evidenza.
quiet-rule-few = Le hanno aperte al massimo { $seen } persone con un nome, e le sostengono al massimo in { $voters }.
quiet-rule-liked = Le sostiene almeno una persona su { $n } tra chi le ha aperte. Dove i voti sono nascosti, questo non conta.
quiet-rule-order = Ognuno di noi comincia da un’idea diversa, e domani da un’altra ancora. Nessuna è sempre la prima.
quiet-keys = Tasti in questo elenco: j e k per andare avanti e indietro, t per ringraziare.
quiet-seen = { $count ->
    [one] aperta da { $count } persona
   *[other] aperta da { $count } persone
}
quiet-voters = { $count ->
    [one] sostenuta da { $count }
   *[other] sostenuta da { $count }
}
quiet-ask = Chiedere di più
quiet-feature = In prima pagina
quiet-tag = Etichette
quiet-none = Oggi nessuna idea silenziosa.
quiet-none-more = Ogni idea che lo merita ha avuto una parola. Ottimo lavoro.
