extension-give = Dare più tempo
extension-send = Dare più tempo
error-date-running = Questa data chiude la fase in corso. Si sposta solo davanti a tutti: prima va salvato il resto, poi c’è “Dare più tempo”.
