# Thanks from somebody of the company.

thanks-say = Ringraziare
thanks-words = Due parole personali
thanks-hint = Le leggono solo chi è ringraziato e lo staff. Senza, parte un grazie semplice con il nome di chi ringrazia.
thanks-by = { $name } ringrazia
flash-thanked = Il grazie è partito.
conflict-thanks-unseen = Qui si ringrazia solo per ciò che tutti possono vedere.
notice-thanked = { $who } ti ringrazia di cuore per questo:
moved-thanked = { $count ->
    [one] un grazie dall’azienda
   *[other] { $count } grazie dall’azienda
}
