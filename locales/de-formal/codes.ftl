# Mailed links and codes: signing in, registering, a new password, another address.

error-mail-code = Das ist nicht der Code aus der neuesten Mail. Prüfen Sie die Ziffern.

sign-in-lead-mail = Wir schicken Ihnen einen Link und einen Code.
register-with-password = Mit Passwort, wenn Sie mögen
register-what-next = Wir schicken Ihnen einen Link und einen Code. Mit einem von beiden sind Sie drin.

code-title = Schauen Sie in Ihre Post
code-lead = Wir haben an { $address } geschrieben. Geben Sie hier den Code aus der Mail ein oder öffnen Sie ihren Link.
code-nothing-came = Nach einer Minute nichts da? Sehen Sie im Spam-Ordner nach oder prüfen Sie die Adresse.
code-over-lead = Ein Code gilt eine halbe Stunde, in dem Browser, der ihn angefordert hat. Fordern Sie einen neuen an: Das dauert nur einen Moment.
error-mail-code-over = Dieser Code gilt nicht mehr. Fordern Sie eine neue Mail an.
error-trap = Ein Feld, das Menschen nicht sehen, war ausgefüllt, vielleicht von Ihrem Browser. Jetzt ist es wieder leer: Bitte schicken Sie es noch einmal ab.
error-too-fast = Das ging schneller, als wir glauben können. Bitte schicken Sie es noch einmal ab.
error-form-old = Dieses Formular war lange offen. Bitte schicken Sie es noch einmal ab.
error-password-wrong = Das ist nicht Ihr Passwort.
error-same-address = Das ist schon Ihre Adresse.
conflict-not-admitted = Diese Community nimmt diese Adresse nicht auf. Bitten Sie die Betreiber um eine Einladung.
conflict-more-waits = Hier wartet inzwischen mehr, als Sie gesehen haben. Bitte sehen Sie noch einmal hin.
conflict-way-closed = Diese Art der Anmeldung gibt es hier nicht. Wählen Sie eine andere.
conflict-last-way = Ohne Passwort könnten Sie sich nicht mehr anmelden.
conflict-no-address = Ihr Konto hat keine E-Mail-Adresse, an die wir schreiben könnten.

## The mailed link

link-lead-new = Hier sind Sie { $name }. Ihre Adresse { $address } sieht niemand.
link-lead-nameless = { $address } ist bestätigt. Nur Ihr Name fehlt noch.
link-not-you = Wenn Sie das nicht waren, schließen Sie diese Seite: Es passiert nichts.
link-over-lead = Jeder Link gilt einmal und nur kurze Zeit. Fordern Sie einen neuen an.

## Passwords

reset-lead = Nennen Sie uns Ihre Adresse: Wir schicken Ihnen einen Link, mit dem Sie eines wählen.
new-password-title = Wählen Sie ein neues Passwort
new-password-lead = Alle Browser, in denen Sie angemeldet sind, werden abgemeldet.
password-lead-has = Hier ersetzen Sie es. Danach werden alle Ihre anderen Browser abgemeldet.
password-lead-none = Sie haben keines und brauchen keines: Eine Mail lässt Sie herein. Wenn Sie eines möchten, wählen Sie es hier.
password-remove-more = Ohne Passwort lässt eine Mail Sie herein, und niemand kann etwas erraten.

## Another address

address-title = Ihre E-Mail-Adresse
address-lead = Beide Adressen bekommen einen Link. Ihr Konto zieht um, wenn Sie beide geöffnet haben.
move-title-moved = Ihr Konto ist umgezogen
move-lead-asked = Sie bestätigen es für { $address }.
move-lead-half = Öffnen Sie jetzt den Link, der an die andere Adresse ging.
move-lead-moved = Ab jetzt melden Sie sich mit der neuen Adresse an.

## Once more, before something dangerous

again-title = Sind Sie es wirklich?
again-lead = Was Sie vorhaben, verdient einen zweiten Blick. Danach geht es dort weiter, wo Sie waren.
again-code-lead = Wir haben Ihnen einen Code geschickt. Geben Sie ihn hier ein.

## What just happened

flash-password-changed = Ihr Passwort ist gespeichert. Ihre anderen Browser sind abgemeldet.
flash-password-removed = Ihr Passwort ist entfernt. Eine Mail lässt Sie herein.
flash-address-asked = Zwei Mails sind unterwegs: Öffnen Sie in jeder den Link.

## The letters

mail-or-code = Oder geben Sie diesen Code dort ein, wo Sie begonnen haben:
mail-typed-why = Jemand hat diese Adresse bei { $name } eingegeben. Waren Sie es nicht, brauchen Sie nichts zu tun.
mail-account-why = Das geht an Sie, weil es um Ihr Konto geht.
mail-finish-account-subject = Ihr Konto bei { $name } fertigstellen
mail-finish-account-text = Ein Schritt, und Sie sind bei { $name } dabei. Haben Sie dort etwas hinterlassen, wartet es auf Sie.
mail-have-account-subject = Sie haben ein Konto bei { $name }
mail-have-account-text = Sie gehören schon zu { $name }. Melden Sie sich an wie immer.
mail-not-admitted-subject = Zu Ihrem Konto bei { $name }
mail-not-admitted-text = Danke, dass Sie bei { $name } mitmachen wollen. Die Community ist für Eingeladene oder bestimmte Adressen offen, und diese gehört nicht dazu. Bitten Sie die Betreiber um eine Einladung.
mail-prove-subject = Ihr Code für { $name }
mail-prove-text = Mit diesem Code zeigen Sie, dass Sie es sind:
mail-prove-life = Er gilt einmal, eine halbe Stunde lang. Haben Sie ihn nicht angefordert, benutzt jemand Ihre offene Sitzung: Sehen Sie nach, wo Sie angemeldet sind.
mail-reset-text = Mit diesem Link wählen Sie ein neues Passwort. Er gilt einmal, eine Stunde lang.
mail-reset-unknown-text = Jemand wollte ein neues Passwort für diese Adresse, sie hat aber kein Konto bei { $name }. Waren Sie es, haben Sie vielleicht eine andere Adresse benutzt, oder Sie registrieren sich.
mail-password-changed-subject = Ihr Passwort bei { $name } wurde geändert
mail-password-changed-text = Ihr Passwort wurde geändert oder entfernt, und Ihre anderen Browser sind abgemeldet. Waren Sie es nicht, wählen Sie sofort ein neues.
mail-leave-address-text = Ihr Konto bei { $name } soll zu { $to } umziehen. Es zieht nur um, wenn Sie es auch hier bestätigen. Waren Sie es nicht, klicken Sie nicht und ändern Sie Ihr Passwort.
mail-take-address-subject = Ihre neue Adresse bei { $name }
mail-take-address-text = Ein Konto bei { $name } soll zu dieser Adresse umziehen. Bestätigen Sie es hier und an der alten Adresse.
mail-address-taken-subject = Sie haben ein Konto bei { $name }
mail-address-changed-subject = Ihr Konto bei { $name } ist umgezogen
mail-address-changed-text = Ihr Konto gehört jetzt zu { $to }, wie beide Adressen bestätigt haben.
mail-new-browser-text = Jemand hat sich bei Ihrem Konto mit einem Browser angemeldet, den wir noch nicht kannten. Waren Sie es, ist alles gut.
mail-new-browser-button = Nachsehen, wo Sie angemeldet sind
