# A chi è rivolta una domanda.

audience-title = Per chi
field-audience = Chi la vede e risponde
field-relations = A chi è rivolta
audience-everyone = Tutti
audience-everyone-more = Chiunque legga questa comunità.
audience-relations = Alcuni gruppi
audience-relations-more = Quelli spuntati qui sotto, e la squadra.
audience-invited = Persone invitate
audience-invited-more = Quelle di cui si inserisce l’indirizzo dopo aver salvato, e la squadra.
audience-shown-relations = Questa domanda è solo per alcuni gruppi:
audience-shown-invited = Questa domanda è solo per persone invitate.
guests-title = Persone invitate
guests-lead = Ricevono una lettera e vedono la domanda appena hanno confermato il loro indirizzo.
guests-not-yet = Per ora la domanda la vedono tutti. Per riservarla, alla voce “Per chi” va scelto “Persone invitate”.
guests-join = Non tutti possono entrare in questa comunità: a chi non ha un account serve anche un invito alla comunità.
guests-emails = Indirizzi e-mail
guests-emails-hint = Separati da spazi, virgole o a capo; al massimo 100.
guests-send = Invita
guests-none = Nessuno è ancora invitato.
guests-list = { $count ->
    [one] { $shown } persona
   *[other] { $shown } persone
}
guests-remove = Rimuovi
guests-remove-one = Rimuovi { $email }
error-emails-many = Al massimo { $max } per volta.
flash-question-guests = Fatto. A chi è nuovo sta arrivando una lettera.
flash-question-guest-removed = Rimosso. Non vede più la domanda.
mail-question-subject = Una domanda per te, da { $name }
mail-question-text = { $host } di { $name } vorrebbe sapere che cosa ne pensi:
mail-question-button = Leggi e rispondi
mail-question-life = Entra con questo indirizzo, o crea un account con esso: la domanda è solo per te e per poche altre persone.
mail-question-why = Ricevi questa lettera perché { $host } ha inserito il tuo indirizzo per questa domanda.
