# Le cifre del lavoro di moderazione.

figures-title = Le cifre del nostro lavoro
figures-lead = Quanto tempo si aspetta, e quante volte ci siamo sbagliati.
figures-nobody = Riguardano la squadra intera: nulla è contato per persona, e non ci sono classifiche.
figures-whole = Le ultime { $shown } settimane
figures-seen = Tempo mediano al primo sguardo
figures-decided = Tempo mediano alla conclusione
figures-overturned = Ricorsi che hanno cambiato una decisione
figures-agreed = Segnalazioni che hanno portato a una decisione
figures-of = { $part } su { $whole }
figures-open = { $count ->
    [one] { $shown } caso aperto
   *[other] { $shown } casi aperti
}
figures-age-day = meno di un giorno
figures-age-days = da uno a tre giorni
figures-age-week = da tre a sette giorni
figures-age-longer = più di una settimana
figures-weeks = Settimana per settimana
figures-weeks-caption = Le barre mostrano i casi arrivati e i casi chiusi.
figures-week = Settimana
figures-week-of = dal { $date }
figures-opened = Arrivati
figures-closed = Chiusi
figures-seen-head = Primo sguardo
figures-decided-head = Conclusione
