# Who somebody is: the profile and its public page, hosts, the card beside a person, the people's administration.

me-my-comments = I tuoi commenti

profile-title = Il tuo profilo
profile-lead = Quello che gli altri vedono di te. Basta il nome.
profile-see = Guarda la tua pagina pubblica
profile-edit = Modifica il profilo
profile-job = Ruolo in azienda
profile-job-hint = Di che cosa ti occupi. Compare accanto a tutto quello che dici per l’azienda.
profile-bio-hint = Due parole su di te, al massimo { $max } caratteri.
profile-links = Link
profile-links-hint = Le tue pagine altrove, con https.
profile-link = Link { $n }
profile-legal-hint = Solo se vuoi firmare con un altro nome. Te lo proponiamo quando firmi, e non compare da nessun’altra parte.
profile-picture = La tua foto
profile-picture-hint = PNG, JPEG o WebP, al massimo { $max } MB. La ritagliamo quadrata e dimentichiamo dove è stata scattata.
profile-picture-send = Usa questa foto
profile-picture-remove = Torna al volto disegnato
profile-since = Iscrizione: { $date }
profile-speaks = Parla a nome di { $name }.
profile-signatures = Firme
profile-signed-proposed = Ha proposto l’idea
profile-signed-refined = Ha affinato l’idea
profile-signed-discussed = Ha discusso
profile-signed-tested = Ha provato
profile-signed-supported = Ha sostenuto
profile-signed-moderated = Ha moderato
profile-ideas = Idee
profile-comments = Commenti
profile-nothing = Ancora niente.
contributions = Contributi
field-legal_name = Nome per firmare
field-bio = Su di te
field-relation = Rapporto con noi
profile-languages = Lingue che leggi
error-link = Non sembra un indirizzo https, per esempio https://example.org.
error-date-past = Questo giorno è passato: ne serve uno futuro.
flash-profile-saved = Il profilo è salvato.
flash-picture-saved = Ecco la nuova foto.
flash-picture-removed = È tornato il volto disegnato.

## What somebody is to the company

relation-ask = Grazie. Possiamo chiedere una cosa?
relation-question = Che rapporto hai con { $name }?
relation-hint = Va bene qualsiasi risposta, e puoi cambiarla nel profilo.
relation-me-customer = Cliente
relation-me-supplier = Fornitore
relation-me-employee = Ci lavoro
relation-me-partner = Partner
relation-me-investor = Investitore
relation-me-unsaid = Preferisco non dirlo
flash-relation-said = Grazie. Puoi cambiare la risposta nel profilo.

## Hosts

host-away = Al posto di { $name }; ultimo giorno di assenza: { $until }
host-note = Qui c’è chi parla per noi con nome e ruolo.
host-add-title = Aggiungi il tuo ruolo nel profilo
error-no-title = Chi parla a nome dell’azienda lo fa indicando il proprio ruolo.
away-title = Chi ti sostituisce
away-lead = Mentre non ci sei, le tue domande mostrano chi risponde al tuo posto, e quella persona può essere scelta come referente.
away-until-hint = Vuoto: ci sei.
field-substitute = Sostituisce
field-away_until = Ultimo giorno di assenza
flash-absence-saved = Salvato.
hand-over = Passa a un altro referente
hand-over-lead = Il nuovo referente risponde di questa domanda e delle bozze che ne sono nate. Quello che è firmato resta firmato.
hand-over-now = Referente attuale
hand-over-to = Nuovo referente
conflict-host-already = Questa persona è già il referente.
flash-handed-over = La domanda ha un nuovo referente.

## The card beside a person

card-title = Su { $name }
card-since = Iscrizione: { $date }
card-planned = { $count ->
    [one] { $shown } idea in cammino
   *[other] { $shown } idee in cammino
}
card-shipped = { $count ->
    [one] { $shown } idea diventata realtà
   *[other] { $shown } idee diventate realtà
}
card-credits = { $count ->
    [one] { $shown } firma
   *[other] { $shown } firme
}
card-promised = Che cosa abbiamo promesso
card-open = { $count ->
    [one] Un’idea aspetta la nostra risposta
   *[other] { $shown } idee aspettano la nostra risposta
}

## The people's administration

role-member = Partecipante
role-moderator = Moderazione
role-product = Team di prodotto
role-admin = Amministrazione
people-title = Persone
people-words = Nome o e-mail
people-only-suspended = Solo chi è sospeso
people-suspended = Sospensione
people-nobody = Nessuno trovato.
people-administer = Ruolo e sospensione
people-see-page = Pagina pubblica
people-oneself = Questo è il tuo account. Il tuo ruolo può cambiarlo solo qualcun altro.
people-role-hint = Il nuovo ruolo vale subito e chiude tutti gli accessi.
people-title-hint = Per chi parla a nome dell’azienda; compare accanto al nome.
people-give-role = Assegna questo ruolo
people-suspension = Sospensione
people-suspend-lead = Chi è sospeso può leggere, ma non cambia niente. Quello che ha scritto resta.
people-reason-hint = La persona lo legge.
people-until-hint = Vuoto: finché qualcuno non la revoca.
people-suspend = Sospendi
people-suspended-until = Sospensione (termine: { $until })
people-suspended-open = Sospensione senza termine
people-reinstate = Revoca la sospensione
people-sign-out = Chiudi tutti gli accessi
people-sign-out-lead = Chiude ogni sessione e ogni token. La persona può accedere di nuovo.
field-role = Ruolo
field-until = Ultimo giorno
conflict-oneself = Nessuno cambia il proprio ruolo. Serve un altro amministratore.
conflict-only-admin = È l’ultimo amministratore. Prima va nominato qualcun altro.
flash-role-given = Il nuovo ruolo è attivo.
flash-suspended = L’account è sospeso.
flash-reinstated = La sospensione è revocata.
flash-shut-out = Tutti gli accessi sono chiusi.
