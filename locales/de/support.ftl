# Wie viele Unterstützer eine Idee braucht.

support-title = Nötige Unterstützung
support-form-lead = So viele Unterstützer in so vielen Tagen geben einer Idee weitere Tage; die letzte Zahl bringt ihr eine Prüfung. Eine Änderung gilt nur für Ideen, die ab dann vorgeschlagen werden, und die Seite der Frage sagt es. Leer: keine Grenze.
support-supporters = Unterstützer, Schritt { $number }
support-days = in so vielen Tagen
support-step = { $count ->
    [one] { $shown } Unterstützer in { $days } Tagen
   *[other] { $shown } Unterstützer in { $days } Tagen
}
support-since = Der letzte Schritt bringt der Idee eine Prüfung. Das gilt für Ideen, die seit { $date } vorgeschlagen wurden; für frühere bleibt, was verlangt war.
support-waits = { $count ->
    [one] Sie braucht eine Unterstützung bis { $date }; sie hat { $now }.
   *[other] Sie braucht { $shown } Unterstützer bis { $date }; sie hat { $now }.
}
support-expired = { $count ->
    [one] Sie brauchte eine Unterstützung bis { $date }. Ihre Zeit ist um; sie bleibt zu lesen.
   *[other] Sie brauchte { $shown } Unterstützer bis { $date }. Ihre Zeit ist um; sie bleibt zu lesen.
}
support-carried = { $count ->
    [one] Sie hat alle Unterstützung, die sie brauchte: Jetzt wird sie geprüft.
   *[other] { $shown } Menschen haben sie getragen: Jetzt wird sie geprüft.
}
error-support-order = Jeder Schritt verlangt mehr Unterstützer als der davor, und keiner wird ausgelassen.
error-support-hidden = Die Zahlen sollen verborgen bleiben: Eine erreichte Zahl würde sie verraten.
conflict-expired = Die Zeit dieser Idee ist um: Sie nimmt keine Stimmen mehr an.
