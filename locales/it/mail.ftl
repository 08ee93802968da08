# Le lettere. Ognuna comincia con un saluto, dice una cosa sola, ha un pulsante e spiega perché è arrivata.

mail-hello = Ciao,
mail-hello-name = Ciao { $name },

mail-sign-in-subject = Il tuo accesso a { $name }
mail-sign-in-text = Ti diamo il benvenuto. Con questo link entri in { $name }, senza password:
mail-sign-in-button = Entra
mail-sign-in-code = Oppure scrivi questo codice dove hai iniziato:
mail-sign-in-life = Funzionano una volta sola, e per poco tempo.
mail-sign-in-why = Qualcuno ha scritto questo indirizzo per accedere. Se non eri tu, non devi fare nulla: senza questa lettera non entra nessuno.
