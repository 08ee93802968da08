# Proofs: what somebody signed, to be taken away and checked by anybody.

proof-title = Il suo attestato
proof-lead = Qui ha firmato con un nome. Porti via l’attestato: chiunque può controllarlo, anche senza di noi.
proof-offer = Porti via un attestato firmato, per il curriculum o per dove preferisce.
proof-save = Salvare il mio attestato
proof-renew = Salvarlo di nuovo
proof-more = Nei titoli di coda ora c’è qualcosa in più di suo. Se lo salva di nuovo, l’attestato dice tutto; quello di prima allora non vale più.
proof-use = Mostrarlo
proof-linkedin = Aggiungerlo a LinkedIn
proof-linkedin-more = LinkedIn lo viene a sapere solo se segue il collegamento.
proof-until = Vale finché firma così e i titoli di coda lo dicono. Dice il suo nome e nient’altro di lei.
proof-unsigned = Un attestato dice un nome, e qui non firma con un nome.
proof-sign = Scegliere come firmare
flash-proof-saved = Il suo attestato è salvato.
proof-yours = Portarlo via, metterlo nel curriculum
proof-check = Controllare di persona
