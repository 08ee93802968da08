# I propri dati: portarli via, e andarsene.

mail-data-ready-subject = I tuoi dati da { $name }
mail-data-ready-text = Tutto quello che conserviamo su di te è pronto da leggere e da tenere.
mail-data-ready-button = Vedi i miei dati
mail-data-ready-life = Restano lì per { $days ->
    [one] un giorno
   *[other] { $days } giorni
}, solo per te; prima ti chiediamo di mostrare chi sei.
mail-data-ready-why = Hai chiesto i tuoi dati. Se non eri tu, accedi e cambia la password: finora nessuno ha visto nulla.

## La pagina dei propri dati

data-title = I tuoi dati
data-lead = Quello che ci affidi resta tuo. Puoi portarlo via tutto, e puoi andartene.
data-take = Porta via tutto
data-take-lead = Tutto quello che conserviamo su di te: il profilo, quello che hai scritto, i voti e le firme, dove hai effettuato l’accesso, che cosa si è deciso delle tue idee, le lettere che ti abbiamo mandato.
data-ask = Scarica tutto quello che mi riguarda
data-ask-again = Preparalo di nuovo
data-ask-more = Serve un momento. Una lettera ti avvisa quando è pronto; poi resta qui per { $days } giorni, solo per te.
data-waits = Stiamo raccogliendo tutto. Ti arriverà una lettera.
data-ready = I tuoi dati sono pronti. Scadenza: { $date }.
data-fetch-html = Da leggere (HTML)
data-fetch-json = Per i programmi (JSON)
data-prove = Prima di consegnarteli potremmo chiederti di mostrare ancora una volta chi sei.
data-go = Elimina il tuo account
data-go-lead = Decidi tu che cosa succede a ciò che hai scritto e firmato. Tutto il resto che ti riguarda viene cancellato, per sempre.
data-go-on = Vai all’eliminazione
flash-data-asked = Stiamo raccogliendo i tuoi dati. Una lettera ti avvisa quando sono pronti.
flash-account-gone = Il tuo account è stato eliminato. Grazie di tutto, e buona fortuna.

## Andarsene

leave-title = Elimina il tuo account
leave-lead = Ci dispiace vederti andare via. Due domande, poi è fatta: subito e per sempre.
leave-sum = Ecco che cosa c’è qui di tuo: idee: { $ideas }, commenti: { $comments }, voti: { $votes }, firme: { $credits }.
leave-contributions = Che cosa succede a quello che hai scritto?
leave-contributions-keep = Resta, senza il tuo nome
leave-contributions-keep-more = Gli altri possono continuare a costruirci sopra. Al posto del tuo nome ce n’è uno estratto a sorte, come “Salvia 4127”.
leave-contributions-remove = Il testo viene tolto
leave-contributions-remove-more = Idee e commenti vengono svuotati, in ogni versione. Le risposte degli altri restano.
leave-signatures = Che cosa succede alle tue firme?
leave-signatures-keep = Restano come le hai messe
leave-signatures-keep-more = Il nome con cui hai firmato rimane nei titoli di coda.
leave-signatures-anonymous = Restano senza nome
leave-signatures-anonymous-more = Ti contiamo, ma senza nome.
leave-signatures-withdraw = Vengono ritirate
leave-signatures-withdraw-more = Né un nome né un numero.
leave-what = Che cosa succede dopo
leave-what-gone = Nome, indirizzo, profilo, immagine, password e chiavi, lettere in sospeso e tutto ciò che dice chi eri vengono cancellati.
leave-what-counts = I tuoi voti continuano a contare, senza dire di chi erano.
leave-what-back = Non si torna indietro. Chi ritorna ricomincia da capo.
leave-sure = Sì, elimina il mio account
leave-sure-short = Il tuo consenso
leave-send = Elimina per sempre
leave-stay = Preferisco restare
error-not-sure = Se vuoi davvero andare avanti, spunta la casella.
conflict-last-admin = Sei l’ultima persona che può amministrare questa comunità. Prima nomina un altro amministratore.

## Il documento

everything-title = Tutto quello che { $name } conserva su di te
everything-at = Data: { $date }. Gli orari qui sotto sono in UTC.

chapter-profile = Profilo
chapter-pending = Azioni in attesa del nome
chapter-sessions = Accessi aperti
chapter-tokens = Token per programmi
chapter-passkeys = Passkey
chapter-recovery_codes = Codici di recupero
chapter-identities = Accesso con altri servizi
chapter-challenges = Link e codici mandati
chapter-invitations = Inviti ricevuti
chapter-invitations_given = Inviti mandati
chapter-mails = Lettere ricevute
chapter-downloads = Richieste dei dati
chapter-answers = Risposte conservate per i programmi
chapter-blocks = Persone bloccate
chapter-ideas = Idee
chapter-idea_versions = Versioni delle idee
chapter-comments = Commenti
chapter-votes = Voti
chapter-follows = Cose seguite
chapter-notices = Le notifiche ricevute
chapter-credits = Firme
chapter-questions = Domande poste per l’azienda
chapter-decisions_given = Risposte date per l’azienda
chapter-releases = “Fatto insieme” scritti per l’azienda
chapter-closings = Domande chiuse per l’azienda
chapter-rulings_given = Interventi di moderazione fatti
chapter-files = File mandati
chapter-reports = Segnalazioni inviate
chapter-cases = Verifiche sui contributi scritti
chapter-rulings = Interventi di moderazione ricevuti
chapter-decisions = Risposte alle idee
chapter-card = La scheda che vede l’azienda
chapter-events = Che cosa è successo

fact-name = Nome
fact-code = Codice
fact-address = Indirizzo e-mail
fact-confirmed_at = Confermato
fact-legal_name = Nome legale
fact-title = Titolo o ruolo
fact-role = Ruolo
fact-relation = Rapporto con l’azienda
fact-language = Lingua
fact-languages = Lingue
fact-bio = Presentazione
fact-links = Link
fact-picture = Immagine (impronta)
fact-has_password = Ha una password
fact-has_totp = Ha un’app di autenticazione
fact-created_at = Quando
fact-suspended_at = Inizio della sospensione
fact-suspended_until = Fine della sospensione
fact-reason = Motivo
fact-away_until = Ultimo giorno di assenza
fact-way_in = Modo di accesso
fact-network = Rete
fact-user_agent = Browser
fact-last_seen_at = Visto l’ultima volta
fact-expires_at = Scade
fact-revoked_at = Revocato
fact-last_used_at = Usato l’ultima volta
fact-used_at = Usato
fact-issuer = Servizio
fact-subject = Oggetto
fact-purpose = Scopo
fact-accepted_at = Accettato
fact-mail = Tipo di lettera
fact-state = Stato
fact-sent_at = Mandato
fact-ready_at = Pronto
fact-key = Chiave
fact-status = Esito
fact-body = Testo
fact-standing = Visibilità
fact-edited_at = Modificato
fact-idea = Idea (codice)
fact-question = Domanda (codice)
fact-number = Numero
fact-weight = Peso
fact-release = Fatto insieme (codice)
fact-part = Parte
fact-degree = Grado
fact-is_kept = Compare nei titoli di coda
fact-because = Perché
fact-consent = Consenso
fact-signed_name = Firmato come
fact-signed_at = Firmato
fact-seen_at = Vista
fact-kind = Tipo
fact-digest = Impronta
fact-media_type = Tipo di file
fact-bytes = Byte
fact-comment = Commento (codice)
fact-ideas = Idee
fact-comments = Commenti
fact-votes = Voti
fact-credits = Firme
fact-open = Idee ancora senza risposta
fact-promised = Idee per cui abbiamo promesso qualcosa
fact-payload = Dettagli
