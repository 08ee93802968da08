# Disputes about credits.

disputes-lead = Manca qualcuno, un ruolo è sbagliato, una riga è di un’altra persona: ce lo scriva, e ci mostri da che cosa si vede. Avrà una risposta; se non la convince, decide un amministratore.
disputes-open = Vedere quelle in attesa
claim-missing-more = Lei o un’altra persona ha contribuito e non c’è la riga.
dispute-mine = La sua
dispute-words-hint = Che cosa è stato fatto, quando, e da che cosa si vede. Lo leggono solo lo staff e lei.
dispute-note = Chi ha quella riga viene a sapere che c’è una contestazione, ma non da chi, né che cosa ha scritto.
dispute-send = Inviare
dispute-yours = Riguarda una sua riga. Ciò che è stato detto lo legge solo lo staff; saprà come va a finire.
dispute-your-answer = La sua risposta
dispute-your-decision = La sua decisione
dispute-verdict-send = Inviare
dispute-object = Non la convince?
dispute-object-send = Chiedere a un amministratore
conflict-dispute-over = Nel frattempo qualcuno si è già espresso. Riapra la pagina per leggerlo.
conflict-dispute-waits = L’ha già segnalato. Avrà una risposta.
flash-dispute-made = Grazie. Avrà una risposta.
