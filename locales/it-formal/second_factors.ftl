# The second step: an app, recovery codes.

conflict-second-factor-on = Il secondo passo è già attivo. Per usare un altro telefono, prima lo disattivi.
error-second-factor = Questo codice non è giusto o è già stato usato. Aspetti il prossimo.
error-totp = Non è il codice valido adesso. Aspetti il prossimo e controlli l’ora del telefono.
flash-recovery-code-used = È un piacere rivederla. Quel codice di recupero ora non vale più; nella pagina Sicurezza vede quanti ne restano.
flash-second-factor-first = A chi parla per l’azienda serve un secondo passo o una passkey. Ne configuri uno qui e tutto torna aperto.
flash-second-step-refused = Ricominci, per favore: è passato troppo tempo o ci sono stati troppi tentativi.
recovery-lead = Se perde il telefono, con uno di questi può entrare. Li stampi o li scriva, lontano dal telefono.
recovery-left = { $count ->
    [0] finiti: ne crei di nuovi
    [one] ne resta { $shown }
   *[other] ne restano { $shown }
}
recovery-renew = Creare nuovi codici
second-step-code = Codice dalla sua app
second-step-hint = Sei cifre. Oppure uno dei suoi codici di recupero.
second-step-lead = Così il suo account resta suo, anche se qualcuno scopre la password.
second-step-lost = Ha perso il telefono? Scriva un codice di recupero nello stesso campo.
totp-or-type = Oppure scriva questa chiave nell’app:
totp-picture = Codice QR con la chiave che trova scritta qui sotto
totp-scan = Inquadri questo con l’app
totp-set-up = Configurare un’app
totp-title = Un codice dal suo telefono
totp-turn-off = Disattivare
totp-turn-on = Attivare
