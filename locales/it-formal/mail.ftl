# Le lettere. Ognuna comincia con un saluto, dice una cosa sola, ha un pulsante e spiega perché è arrivata.

mail-hello = Buongiorno,
mail-hello-name = Buongiorno { $name },

mail-sign-in-subject = Il suo accesso a { $name }
mail-sign-in-text = Le diamo il benvenuto. Con questo link entra in { $name }, senza password:
mail-sign-in-button = Entrare
mail-sign-in-code = Oppure scriva questo codice dove ha iniziato:
mail-sign-in-why = Qualcuno ha scritto questo indirizzo per accedere. Se non è stata una sua richiesta, non deve fare nulla: senza questa lettera non entra nessuno.
