# What went wrong and what to do next.

error-back = Indietro
error-home = Alla prima pagina
error-retry-after = { $count ->
    [one] Riprovi fra un secondo.
   *[other] Riprovi fra { $shown } secondi.
}
error-not-found = Forse nell’indirizzo c’è un errore, o ciò che cerca è stato tolto. Dalla prima pagina ritrova tutto.
error-forbidden-title = Questo non può farlo
error-forbidden = Non ha accesso a questo passo.
error-conflict = Intanto qualcosa è cambiato. Apra di nuovo la pagina e guardi com’è adesso.
error-invalid = Non siamo riusciti a leggere ciò che ha inviato. La preghiamo di tornare indietro e di riprovare.
error-too-many = Sono arrivate troppe richieste in poco tempo. Aspetti un momento e riprovi.
error-internal = Qualcosa si è rotto da parte nostra. Ciò che era salvato non è andato perso. Riprovi tra poco.
error-method = Questo indirizzo non accetta la richiesta. La preghiamo di tornare indietro e di usare i pulsanti della pagina.
error-too-large = Ciò che ha inviato supera il limite. La preghiamo di tornare indietro e di scegliere un file o un testo più piccolo.

## Why it conflicts

conflict-merged = Questa idea è stata unita a un’altra. Continui là.
conflict-hidden = Questa idea è nascosta. Prima la renda visibile.
conflict-stale = Intanto qualcuno ha salvato un altro testo. Riapra la pagina per vederlo.
conflict-code-taken = Questo modulo è già stato usato. Apra di nuovo la pagina e riprovi.

## Why it is denied

denied-role = Serve un altro ruolo. Se pensa che sia un errore, scriva a chi gestisce il sito.
denied-own-content = È un suo contributo: deve decidere un’altra persona.
denied-own-report = È una sua segnalazione: deve decidere un’altra persona.
denied-own-ruling = È una sua decisione: deve guardarla un’altra persona.
denied-suspended = Il suo account è sospeso (termine: { $until }). Il motivo: { $reason }
denied-guest = Prima acceda, poi riprovi.
denied-csrf = Questo modulo arriva da un altro sito, perciò non lo accettiamo. Apra la pagina qui e riprovi.
denied-prove-first = Per questo dobbiamo essere certi della sua identità. Acceda ancora una volta: poi tornerà qui.
