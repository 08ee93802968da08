# Proofs: what somebody signed, to be taken away and checked by anybody.

proof-word = Attestato
proof-title = Il tuo attestato
proof-lead = Qui hai firmato con un nome. Portati via l’attestato: chiunque può controllarlo, anche senza di noi.
proof-offer = Portati via un attestato firmato, per il curriculum o per dove vuoi.
proof-save = Salva il mio attestato
proof-renew = Salvalo di nuovo
proof-more = Nei titoli di coda ora c’è qualcosa in più di tuo. Se lo salvi di nuovo, l’attestato dice tutto; quello di prima allora non vale più.
proof-alt = { $signer } ha firmato { $title }. Un codice porta alla pagina di questo attestato.
proof-take-png = Immagine PNG
proof-take-svg = Disegno SVG
proof-take-jwt = Token firmato (JWT)
proof-use = Mostralo
proof-page = La sua pagina, per chi vuole guardare:
proof-cv = Per il curriculum
proof-cv-line = { $title }, progettato insieme a { $name }, { $date }. Attestato: { $address }
proof-linkedin = Aggiungilo a LinkedIn
proof-linkedin-more = LinkedIn lo viene a sapere solo se segui il collegamento.
proof-until = Vale finché firmi così e i titoli di coda lo dicono. Dice il tuo nome e nient’altro di te.
proof-unsigned = Un attestato dice un nome, e qui non firmi con un nome.
proof-sign = Scegli come firmare
flash-proof-saved = Il tuo attestato è salvato.

## For whoever checks

proof-valid = Questo attestato è valido.
proof-valid-more = { $name } l’ha firmato il { $date }.
proof-revoked = Questo attestato non vale più.
proof-revoked-more = È stato revocato il { $date }: chi ha firmato ora firma in un altro modo, i titoli di coda sono stati corretti, oppure l’attestato è stato salvato di nuovo o ritirato.
proof-yours = Portalo via, mettilo nel curriculum
proof-check = Controlla anche tu
proof-check-how = I file contengono una credenziale Open Badges 3.0. La controlla qualunque programma che le conosce, e anche Cofirma, senza rete:
proof-check-where = Le chiavi di chi l’ha firmato:
proof-issuer = Firmato da

## In the files

proof-called = Progettato da chi lo usa: { $title }
proof-part = { $role } ({ $degree })
proof-said = { $signer } ha firmato { $title } con { $name }.
proof-criteria = { $name } elenca in titoli di coda pubblici chi ha dato forma a { $title }, per che cosa e quanto, e chiede a ognuno di firmare. Questa persona ha firmato con il nome.
proof-evidence-credits = I titoli di coda pubblici, con tutti quelli che hanno firmato.
proof-evidence-idea = Un’idea da cui è nato.
