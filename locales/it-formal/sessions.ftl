# Where somebody is signed in.

sessions-title = Dove ha effettuato l’accesso
sessions-lead = Chiuda quello che non riconosce, e scelga una nuova password se ne usa una.
sessions-end = Disconnettere
sessions-end-others = Uscire da tutti gli altri

seeing-end = Tornare alla propria vista
flash-seeing-ended = La vista è di nuovo la Sua.
