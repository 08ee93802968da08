# Quanti sostenitori servono a un’idea.

support-title = Sostenitori necessari
support-form-lead = Un certo numero di sostenitori in un certo numero di giorni dà altri giorni all’idea; l’ultimo numero le dà una valutazione. Una modifica vale solo per le idee proposte da quel momento, e la pagina della domanda lo dice. Vuoto: nessun limite.
support-supporters = Sostenitori, passo { $number }
support-days = in quanti giorni
support-step = { $count ->
    [one] { $shown } sostenitore in { $days } giorni
   *[other] { $shown } sostenitori in { $days } giorni
}
support-since = L’ultimo passo dà all’idea una valutazione. Vale per le idee proposte dal { $date }; per le precedenti resta ciò che era chiesto.
support-waits = { $count ->
    [one] Le serve un sostenitore entro il { $date }; ne ha { $now }.
   *[other] Le servono { $shown } sostenitori entro il { $date }; ne ha { $now }.
}
support-expired = { $count ->
    [one] Le serviva un sostenitore entro il { $date }. Il tempo è finito; resta da leggere.
   *[other] Le servivano { $shown } sostenitori entro il { $date }. Il tempo è finito; resta da leggere.
}
support-carried = { $count ->
    [one] Ha tutto il sostegno che le serviva: ora viene valutata.
   *[other] L’hanno portata avanti { $shown } persone: ora viene valutata.
}
error-support-order = Ogni passo chiede più sostenitori di quello prima, e nessun passo si salta.
error-support-hidden = I conteggi restano nascosti: raggiungere un numero li direbbe.
conflict-expired = Il tempo di questa idea è finito: non prende più voti.
