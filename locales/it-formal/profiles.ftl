# Who somebody is, with Lei.


me-my-comments = I suoi commenti
profile-title = Il suo profilo
profile-lead = Come la vedono gli altri. Basta il nome.
profile-see = Vedere la sua pagina pubblica
profile-edit = Modificare il profilo
profile-job-hint = Di che cosa si occupa. Compare accanto a tutto quello che dice per l’azienda.
profile-bio-hint = Due parole su di sé, al massimo { $max } caratteri.
profile-links-hint = Le sue pagine altrove, con https.
profile-legal-hint = Solo se vuole firmare con un altro nome. Glielo proponiamo quando firma, e non compare da nessun’altra parte.
profile-picture = La sua foto
profile-picture-send = Usare questa foto
profile-picture-remove = Tornare al volto disegnato
field-bio = Su di sé
profile-languages = Lingue che legge
relation-question = Che rapporto ha con { $name }?
relation-hint = Va bene qualsiasi risposta, e può cambiarla nel profilo.
flash-relation-said = Grazie. Può cambiare la risposta nel profilo.
host-add-title = Aggiungere il suo ruolo nel profilo
away-title = Chi la sostituisce
away-lead = Mentre non c’è, le sue domande mostrano chi risponde al suo posto, e quella persona può essere scelta come referente.
away-until-hint = Vuoto: nessuna assenza.
hand-over = Passare a un altro referente
people-oneself = Questo è il suo account. Il suo ruolo può cambiarlo solo qualcun altro.
people-give-role = Assegnare questo ruolo
people-suspend = Sospendere
people-reinstate = Revocare la sospensione
people-sign-out = Chiudere tutti gli accessi
