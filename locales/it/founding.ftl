# The first administrator.

founding-title = Configura { $name }
founding-lead = Hai il link che il server ha stampato, quindi tocca a te. Chi sei?
founding-email-hint = Serve per accedere e per le e-mail della comunità. Non la mostriamo a nessuno.
founding-password-hint = Puoi farne a meno: a ogni accesso arriva un codice via e-mail. Se la vuoi, almeno { $min } caratteri.
founding-send = Comincia
flash-founded = Ti diamo il benvenuto! Ora questa comunità la gestisci tu. Cinque piccoli passi ed è pronta.
