# Registering, signing in, one's own page.

register-title = Registrati
register-lead = Un minuto, e { $name } ascolta anche te.
register-name-hint = Lo vedono tutti accanto a quello che scrivi.
register-email-hint = Serve per accedere. Non la mostriamo a nessuno.
register-password-hint = Almeno { $min } caratteri. Una frase che ricordi va benissimo.
register-trap = Lascia vuoto questo campo
register-send = Avanti
register-have-account = Hai già un account?
sign-in-title = Accedi
sign-in-lead = Che bello rivederti.
sign-in-no-account = Non hai ancora un account?

## One's own page

me-title = I tuoi contributi
me-ideas = { $count ->
    [0] nessuna idea
    [one] { $shown } idea
   *[other] { $shown } idee
}
me-votes = { $count ->
    [0] nessun voto
    [one] { $shown } voto
   *[other] { $shown } voti
}
me-comments = { $count ->
    [0] nessun commento
    [one] { $shown } commento
   *[other] { $shown } commenti
}
me-credits = Le tue firme
me-credits-lead = Hai contribuito a qualcosa che esiste davvero. Decidi tu se e come compare il tuo nome.
me-my-ideas = Le tue idee
me-no-ideas = Non hai ancora proposto niente.
me-no-ideas-more = Basta una frase. La migliorerai poi, con gli altri.
me-see-questions = Guarda le domande

## What ties somebody to the company, and what they may do

relation-customer = cliente
relation-supplier = fornitore
relation-employee = lavora qui
relation-partner = partner
relation-investor = investitore
relation-unsaid = preferisco non dirlo
relation-unasked = non ancora detto
