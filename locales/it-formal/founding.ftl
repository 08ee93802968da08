# The first administrator.

founding-title = Configurazione di { $name }
founding-lead = Ha il link che il server ha stampato, quindi può cominciare. Ci dica chi è.
founding-password-hint = Può farne a meno: a ogni accesso arriva un codice via e-mail. Se la desidera, almeno { $min } caratteri.
founding-send = Cominciare
flash-founded = Le diamo il benvenuto! Ora la gestione di questa comunità è sua. Cinque piccoli passi ed è pronta.
