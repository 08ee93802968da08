# The second step of signing in, and recovery codes.

totp-title = Un codice dal tuo telefono
totp-lead = Un’app mostra un codice nuovo ogni 30 secondi. Va bene qualsiasi app di autenticazione.
totp-scan = Inquadra questo con l’app
totp-picture = Codice QR con la chiave che trovi scritta qui sotto
totp-or-type = Oppure scrivi questa chiave nell’app:
totp-code = Il codice che mostra l’app
totp-code-hint = Sei cifre.
totp-turn-on = Attiva
totp-is-on = È attivo
totp-app = App sul telefono
totp-since = attivazione: { $date }
totp-turn-off = Disattiva
totp-set-up = Configura un’app
recovery-title = Codici di recupero
recovery-lead = Se perdi il telefono, uno di questi ti fa entrare. Stampali o scrivili, lontano dal telefono.
recovery-once = Ognuno vale una volta. Li mostriamo solo adesso e non ne teniamo una copia leggibile.
recovery-kept = Li ho conservati
recovery-left = { $count ->
    [0] finiti: creane di nuovi
    [one] ne resta { $shown }
   *[other] ne restano { $shown }
}
recovery-renew = Crea nuovi codici
second-step-title = Ancora un passo
second-step-lead = Così il tuo account resta tuo, anche se qualcuno scopre la password.
second-step-code = Codice dalla tua app
second-step-hint = Sei cifre. Oppure uno dei tuoi codici di recupero.
second-step-lost = Hai perso il telefono? Scrivi un codice di recupero nello stesso campo.
error-totp = Non è il codice valido adesso. Aspetta il prossimo e controlla l’ora del telefono.
error-second-factor = Questo codice non è giusto o è già stato usato. Aspetta il prossimo.
conflict-second-factor-on = Il secondo passo è già attivo. Per usare un altro telefono, prima disattivalo.
conflict-second-factor-off = Non c’è un secondo passo attivo.
flash-second-factor-off = Il secondo passo è disattivato.
flash-second-step-refused = Ricomincia, per favore: è passato troppo tempo o ci sono stati troppi tentativi.
flash-recovery-code-used = Che bello rivederti. Quel codice di recupero ora non vale più; nella pagina Sicurezza vedi quanti ne restano.
flash-second-factor-first = A chi parla per l’azienda serve un secondo passo o una passkey. Configurane uno qui e tutto torna aperto.
denied-second-factor-first = Qui, a chi parla per l’azienda serve un secondo passo o una passkey.
