# What went wrong and what to do next.

error-back = Torna indietro
error-home = Vai alla prima pagina
error-typed = Nessuna parola va persa
error-retry-after = { $count ->
    [one] Riprova fra un secondo.
   *[other] Riprova fra { $shown } secondi.
}
error-not-found-title = Questa pagina non c’è
error-not-found = Forse nell’indirizzo c’è un errore, o ciò che cerchi è stato tolto. Dalla prima pagina ritrovi tutto.
error-forbidden-title = Questo non puoi farlo
error-forbidden = Questo passo non è aperto per te.
error-conflict-title = Adesso non si può
error-conflict = Intanto qualcosa è cambiato. Torna alla pagina e guarda com’è adesso.
error-invalid-title = Qualcosa non torna
error-invalid = Non siamo riusciti a leggere ciò che hai inviato. Torna indietro e riprova.
error-too-many-title = Un attimo di calma
error-too-many = Sono arrivate troppe richieste in poco tempo. Aspetta un momento e riprova.
error-internal-title = Abbiamo sbagliato noi
error-internal = Qualcosa si è rotto da parte nostra. Ciò che era salvato non è andato perso. Riprova tra poco.
error-unavailable-title = Torniamo subito
error-unavailable = In questo momento non riusciamo a leggere i nostri dati. Ciò che era salvato è al sicuro.
error-method-title = Qui non si fa così
error-method = Questo indirizzo non accetta la richiesta. Torna indietro e usa i pulsanti della pagina.
error-too-large-title = È troppo grande
error-too-large = Ciò che hai inviato supera il limite. Torna indietro e scegli un file o un testo più piccolo.

## Why it conflicts

conflict-phase-voting = Adesso non si vota per questa domanda.
conflict-phase-ideas = Questa domanda adesso non accetta nuove idee.
conflict-decided = Abbiamo già risposto: non si può più cambiare.
conflict-merged = Questa idea è stata unita a un’altra. Continua là.
conflict-locked = Un moderatore ha chiuso la discussione.
conflict-hidden = Questa idea è nascosta. Prima rendila visibile.
conflict-stale = Intanto qualcuno ha salvato un altro testo. Riapri la pagina per vederlo.
conflict-already-decided = Questa idea ha già questa risposta.
conflict-frozen = Durante il voto i testi non cambiano, così tutti votano la stessa cosa.
conflict-draft = È ancora una bozza.
conflict-published = È già pubblico: chi firma non cambia più.
conflict-code-taken = Questo modulo è già stato usato. Apri di nuovo la pagina e riprova.
conflict-nothing-to-undo = Non c’è niente da annullare: è già così.
conflict-suspended = Questo account è sospeso.

## Why it is denied

conflict-ruled-since = Nel frattempo è stato deciso altro: va prima annullato quello.
conflict-appeal-late = Il tempo per chiedere un riesame è finito.
conflict-appealed = Il riesame è già stato chiesto: arriverà una risposta.
conflict-appeal-granted = Ciò che è stato segnalato non si vede già più.
conflict-appeal-decided = Nel frattempo qualcuno ha deciso.
conflict-slow = Per un po’ questa discussione va piano, così parlano tutti. Fra qualche minuto si può riprovare: il testo è ancora qui.
denied-role = Serve un altro ruolo. Se pensi che sia un errore, scrivi a chi gestisce il sito.
denied-not-yours = Può farlo solo chi l’ha scritto.
denied-own-content = L’hai scritto tu: deve decidere un’altra persona.
denied-own-report = La segnalazione è tua: deve decidere un’altra persona.
denied-own-ruling = La decisione è tua: deve guardarla un’altra persona.
denied-limited = Fino al { $until } qui si può leggere e votare, ma non scrivere. Il motivo, e come chiedere un riesame, è nella pagina «Decisioni che mi riguardano».
denied-suspended = Il tuo account è sospeso (termine: { $until }). Il motivo: { $reason }
denied-guest = Prima accedi, poi riprova.
denied-csrf = Questo modulo arriva da un altro sito, perciò non lo accettiamo. Apri la pagina qui e riprova.
denied-prove-first = Per questo dobbiamo sapere che sei davvero tu. Accedi ancora una volta: poi torni qui.
