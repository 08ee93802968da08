# La scrivania della moderazione e la sua e-mail quotidiana.

desk-waits = In attesa
desk-waiting = { $count ->
    [0] Nulla in attesa.
    [one] Un caso in attesa.
   *[other] { $shown } casi in attesa.
}
desk-oldest = Il più vecchio dal { $date }.
desk-appeals = { $count ->
    [one] Un ricorso senza risposta.
   *[other] { $shown } ricorsi senza risposta.
}
desk-log = Ogni decisione con il suo perché, per moderatore, regola, persona o giorno.
desk-figures = Quanto tempo si aspetta, settimana per settimana.
desk-books = Quello che chiunque può leggere della moderazione, senza nomi.
briefing-title = L’e-mail del mattino
briefing-lead = Una volta al giorno, e solo se qualcosa è in attesa: quanto, da quando, quali ricorsi sono in scadenza.
briefing-is-on = Arriva per e-mail.
briefing-is-off = Non arriva.
briefing-on = Ricevere l’e-mail
briefing-off = Niente e-mail, grazie
flash-briefing-wished = Salvato.
mail-briefing-subject = { $waiting ->
    [0] Un ricorso in attesa su { $name }
    [one] Un caso in attesa su { $name }
   *[other] { $waiting } casi in attesa su { $name }
}
mail-briefing-waiting = { $waiting ->
    [0] Nessun caso aperto.
    [one] Un caso aperto.
   *[other] { $waiting } casi aperti.
}
mail-briefing-oldest = { $oldest ->
    [0] Il più vecchio è delle ultime 24 ore.
    [one] Il più vecchio aspetta da un giorno.
   *[other] Il più vecchio aspetta da { $oldest } giorni.
}
mail-briefing-appeals = { $appeals ->
    [one] Un ricorso è senza risposta.
   *[other] { $appeals } ricorsi sono senza risposta.
}
mail-briefing-due = { $due ->
    [one] Uno aspetta da più di una settimana.
   *[other] { $due } aspettano da più di una settimana.
}
mail-briefing-yesterday = Nelle ultime 24 ore: arrivati { $opened }, chiusi { $closed }.
mail-briefing-button = Alla scrivania
mail-briefing-why = Questa e-mail va a chi modera { $name }, una volta al giorno se qualcosa è in attesa. Si disattiva sulla scrivania della moderazione.
chapter-briefings = E-mail quotidiana della moderazione
