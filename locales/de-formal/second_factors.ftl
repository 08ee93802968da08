# The second step: an app, recovery codes.

conflict-second-factor-on = Ihr zweiter Schritt ist schon an. Schalten Sie ihn zuerst aus, um ein anderes Telefon einzurichten.
error-second-factor = Dieser Code stimmt nicht oder wurde schon benutzt. Warten Sie auf den nächsten.
error-totp = Dieser Code gilt gerade nicht. Warten Sie auf den nächsten und prüfen Sie die Uhrzeit Ihres Telefons.
flash-recovery-code-used = Schön, dass Sie wieder da sind. Dieser Code ist verbraucht; wie viele noch da sind, steht auf Ihrer Sicherheitsseite.
flash-second-factor-first = Wer für die Firma spricht, braucht einen zweiten Schritt oder einen Passkey. Richten Sie hier etwas ein, dann ist alles wieder offen.
flash-second-factor-off = Ihr zweiter Schritt ist aus.
flash-second-step-refused = Bitte fangen Sie noch einmal an: Das hat zu lange gedauert oder zu viele Versuche gebraucht.
recovery-lead = Wenn Ihr Telefon weg ist, lässt Sie einer davon herein. Drucken Sie sie aus oder schreiben Sie sie auf, nicht auf dem Telefon.
recovery-left = { $count ->
    [0] keiner mehr übrig: holen Sie sich neue
    [one] noch { $shown } übrig
   *[other] noch { $shown } übrig
}
second-step-code = Code aus Ihrer App
second-step-hint = Sechs Ziffern. Oder einer Ihrer Wiederherstellungscodes.
second-step-lead = So bleibt Ihr Konto Ihr Konto, auch wenn jemand Ihr Passwort erfährt.
second-step-lost = Telefon weg? Geben Sie in dasselbe Feld einen Wiederherstellungscode ein.
totp-or-type = Oder tippen Sie diesen Schlüssel in die App:
totp-scan = Scannen Sie das mit der App
totp-title = Ein Code von Ihrem Telefon
