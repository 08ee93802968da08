# The first administrator, to whom one says Lei.

founding-title = Configuri { $name }
founding-lead = Lei ha il link che il server ha stampato, quindi tocca a Lei. Come si chiama?
founding-password-hint = Può farne a meno: a ogni accesso arriva un codice via e-mail. Se la vuole, almeno { $min } caratteri.
founding-send = Cominci
flash-founded = Le diamo il benvenuto! Ora questa comunità la gestisce Lei. Cinque piccoli passi ed è pronta.
