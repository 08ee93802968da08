# Where somebody is signed in.

sessions-title = Dove hai effettuato l’accesso
sessions-lead = Chiudi quello che non riconosci, e scegli una nuova password se ne usi una.
sessions-browser = { $browser } su { $system }
sessions-unknown = Un browser che non conosciamo
sessions-this = questo
sessions-way-code = con un link o codice via mail
sessions-way-password = con la password
sessions-way-passkey = con una passkey
sessions-way-openid = con un altro account
sessions-way-link = con un link personale
sessions-network = rete { $network }
sessions-since = accesso: { $date }
sessions-seen = ultimo uso: { $date }
sessions-end = Esci
sessions-end-others = Esci da tutti gli altri
flash-sessions-ended = Quel browser è stato disconnesso.

## Seeing what members see

seeing-title = Vedere il sito come un membro
seeing-lead = Questo browser mostra ogni pagina come la vede un membro, fino al ritorno. Intanto non si può cambiare nulla.
seeing-begin = Vedere come un membro
seeing-label = Vista da membro
seeing-bar = Vista da membro: intanto non si può cambiare nulla.
seeing-end = Torna alla tua vista
flash-seeing-ended = La vista è di nuovo la tua.
denied-looking-on = Ora la vista è quella di un membro, e si può solo guardare. Con il pulsante in alto si torna alla propria vista, poi si può riprovare.
