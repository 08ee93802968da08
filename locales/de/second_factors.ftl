# The second step of signing in, and recovery codes.

totp-title = Ein Code von deinem Telefon
totp-lead = Eine App zeigt alle 30 Sekunden einen neuen Code. Jede Authenticator-App ist recht.
totp-scan = Scanne das mit der App
totp-picture = QR-Code mit dem Schlüssel, der darunter als Text steht
totp-or-type = Oder tipp diesen Schlüssel in die App:
totp-code = Der Code, den die App zeigt
totp-code-hint = Sechs Ziffern.
totp-turn-on = Einschalten
totp-is-on = Es ist an
totp-app = App auf dem Telefon
totp-since = an seit { $date }
totp-turn-off = Ausschalten
totp-set-up = App einrichten
recovery-title = Wiederherstellungs­codes
recovery-lead = Wenn dein Telefon weg ist, lässt dich einer davon herein. Druck sie aus oder schreib sie auf, nicht auf dem Telefon.
recovery-once = Jeder gilt einmal. Wir zeigen sie nur dieses eine Mal und behalten keine lesbare Kopie.
recovery-kept = Ich habe sie aufgehoben
recovery-left = { $count ->
    [0] keiner mehr übrig: hol dir neue
    [one] noch { $shown } übrig
   *[other] noch { $shown } übrig
}
recovery-renew = Neue Codes holen
second-step-title = Noch ein Schritt
second-step-lead = So bleibt dein Konto deins, auch wenn jemand dein Passwort erfährt.
second-step-code = Code aus deiner App
second-step-hint = Sechs Ziffern. Oder einer deiner Wiederherstellungscodes.
second-step-lost = Telefon weg? Gib in dasselbe Feld einen Wiederherstellungscode ein.
error-totp = Dieser Code gilt gerade nicht. Warte auf den nächsten und prüf die Uhrzeit deines Telefons.
error-second-factor = Dieser Code stimmt nicht oder wurde schon benutzt. Warte auf den nächsten.
conflict-second-factor-on = Dein zweiter Schritt ist schon an. Schalte ihn zuerst aus, um ein anderes Telefon einzurichten.
conflict-second-factor-off = Es ist kein zweiter Schritt eingeschaltet.
flash-second-factor-off = Dein zweiter Schritt ist aus.
flash-second-step-refused = Fang bitte noch einmal an: Das hat zu lange gedauert oder zu viele Versuche gebraucht.
flash-recovery-code-used = Schön, dass du wieder da bist. Dieser Code ist verbraucht; wie viele noch da sind, steht auf deiner Sicherheitsseite.
flash-second-factor-first = Wer für die Firma spricht, braucht einen zweiten Schritt oder einen Passkey. Richte hier etwas ein, dann ist alles wieder offen.
denied-second-factor-first = Wer hier für die Firma spricht, braucht einen zweiten Schritt oder einen Passkey.
