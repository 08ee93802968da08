# Labels, buttons and errors of fields.

form-save = Salvare
form-cancel = Annullare
form-edit = Modificare
form-choose = Scegliere…

## Labels

field-into = Unire a

## Errors of fields

error-password-short = Almeno { $min } caratteri: aggiunga qualche parola.
error-password-like-you = Somiglia troppo al suo nome o alla sua e-mail.
error-password-guessable = Si indovina troppo in fretta: usi parole che non stanno di solito insieme.
error-choose = Scelga una delle possibilità.
error-alt-required = Descriva l’immagine per chi non la vede.
error-same-idea = È la stessa idea: ne scelga un’altra.
error-no-ideas = Scelga almeno un’idea.
error-role-twice = Una persona firmerebbe due volte per la stessa cosa. Scelga un altro ruolo in una delle due righe.
error-comment-gone = Il commento a cui risponde non c’è più. Il suo testo sì: lo invii come commento nuovo.
