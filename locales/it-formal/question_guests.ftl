guests-send = Invitare
guests-remove = Rimuovere
guests-remove-one = Rimuovere { $email }
mail-question-subject = Una domanda per Lei, da { $name }
mail-question-text = { $host } di { $name } vorrebbe conoscere la sua opinione:
mail-question-button = Leggere e rispondere
mail-question-life = Può entrare con questo indirizzo o creare un account con esso: la domanda è solo per Lei e per poche altre persone.
mail-question-why = Riceve questa lettera perché { $host } ha inserito il suo indirizzo per questa domanda.
