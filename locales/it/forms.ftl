# Labels, buttons and errors of fields.

form-optional = (facoltativo)
form-save = Salva
form-cancel = Annulla
form-edit = Modifica
form-choose = Scegli…
form-title-error = Da correggere:
form-errors = { $count ->
    [one] C’è una cosa da correggere
   *[other] Ci sono { $shown } cose da correggere
}

## Labels

field-name = Nome
field-email = E-mail
field-password = Password
field-title = Titolo
field-body = Testo
field-language = Lingua
field-reason = Motivo
field-reasons = Perché
field-status = Stato
field-host = Chi risponde
field-into = Unisci a
field-product = Prodotto
field-why = Perché lo abbiamo fatto
field-adds = Che cosa aggiunge
field-for_whom = Per chi
field-who_asked = Chi l’ha chiesto
field-shipped_on = Disponibile dal
field-ideas = Le idee da cui è nato
field-title_it = Domanda (italiano)
field-summary_it = In breve (italiano)
field-body_it = Per esteso (italiano)
field-title_en = Domanda (inglese)
field-summary_en = In breve (inglese)
field-body_en = Per esteso (inglese)
field-title_de = Domanda (tedesco)
field-summary_de = In breve (tedesco)
field-body_de = Per esteso (tedesco)
field-opens_on = Si apre il
field-refine_from = Si migliora dal
field-voting_from = Si vota dal
field-review_from = Si valuta dal
field-decided_from = Deciso dal
field-picture = File dell’immagine
field-picture_alt = Descrizione dell’immagine
field-choice = Scelta

## Errors of fields

error-required = Qui manca ancora qualcosa.
error-too-long = È troppo lungo: al massimo { $max } caratteri.
error-too-short = È troppo corto: almeno { $min } caratteri.
error-email = Non sembra un indirizzo e-mail, per esempio anna@example.org.
error-email-taken = Con questo indirizzo c’è già un account.
error-password-short = Almeno { $min } caratteri: aggiungi qualche parola.
error-password-common = È tra le password più usate: chi ci prova la trova subito.
error-password-like-you = Somiglia troppo al tuo nome o alla tua e-mail.
error-password-guessable = Si indovina troppo in fretta: usa parole che non stanno di solito insieme.
error-sign-in = L’indirizzo o la password non sono giusti.
error-choose = Scegli una delle possibilità.
error-date = Non è una data. Per esempio 2026-12-12.
error-dates-order = Le date devono seguire l’ordine delle fasi.
error-picture-type = Serve un’immagine PNG, JPEG o WebP.
error-picture-too-large = L’immagine è troppo grande: al massimo { $max } MB.
error-alt-required = Descrivi l’immagine per chi non la vede.
error-picture-broken = Non riusciamo ad aprire questa immagine.
error-same-idea = È la stessa idea: scegline un’altra.
error-no-ideas = Scegli almeno un’idea.
error-role-twice = Una persona firmerebbe due volte per la stessa cosa. Scegli un altro ruolo in una delle due righe.
error-unknown-idea = Non troviamo questa idea.
error-comment-gone = Il commento a cui rispondi non c’è più. Il tuo testo sì: invialo come commento nuovo.
