# Più tempo, davanti a tutti.

extension-give = Dai più tempo
extension-lead = Tutti leggono che c’è più tempo, fino a quando e perché. Chi partecipa viene avvisato.
extension-until = fino al { $date }
extension-to = La nuova scadenza
extension-to-hint = Dopo quella attuale. Ciò che segue si sposta di altrettanti giorni.
extension-reason = Perché
extension-reason-hint = Una o due frasi che leggeranno tutti.
extension-send = Dai più tempo
extension-line = Più tempo per “{ $phase }”: fino al { $to } invece del { $from }.
flash-question-extended = Ora c’è più tempo. Chi partecipa verrà avvisato.
conflict-no-end = Questa fase non ha una scadenza da spostare.
error-extend-later = Serve un giorno dopo la scadenza attuale.
error-date-fixed = Questa data è passata: resta com’è, e nulla di nuovo comincia nel passato.
error-date-running = Questa data chiude la fase in corso. Si sposta solo davanti a tutti: prima va salvato il resto, poi c’è “Dai più tempo”.
error-between = Un numero intero da { $min } a { $max }, per favore.
