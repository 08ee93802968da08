# Inviting, and accepting.

invitations-title = Einladungen
invitations-lead = Jede Adresse bekommt eine Nachricht mit einem eigenen Link. Er gilt einmal, { $days } Tage lang.
invitations-emails-hint = Eine oder viele: eine je Zeile oder mit Kommas dazwischen.
invitations-admins = Um in die Verwaltung einzuladen, zuerst die Identität bestätigen
invitations-language = Sprache der Nachricht
invitations-send = Einladungen senden
invitations-sent = Bisher gesendet
invitation-open = Offen
invitation-accepted = Angenommen
invitation-revoked = Zurückgezogen
invitation-expired = Abgelaufen
invitation-by = Von { $name }, { $date }
invitation-until = Bis { $date }
invitation-renew = Noch einmal senden
invitation-revoke = Zurückziehen
field-emails = E-Mail-Adressen
error-invitation-line = Zeile { $min } ist keine E-Mail-Adresse. Es wurde nichts gesendet.
error-invitation-many = Höchstens { $max } auf einmal. Es wurde nichts gesendet.
flash-invited = Es ist unterwegs.
flash-invitation-revoked = Die Einladung ist zurückgezogen.

## The page behind the link

invitation-title = Eine Einladung zu { $name }
invitation-invites = lädt dich ein
invitation-as = Du bist dabei als: { $role }.
invitation-with-title = Deine Funktion: { $title }.
invitation-address = Deine Adresse ist { $email }. Dieser Link bestätigt sie.
invitation-join = Mitmachen
invitation-accept = Einladung annehmen
invitation-sign-in-more = Für { $email } gibt es schon ein Konto. Melde dich damit an, dann kommst du hierher zurück.
invitation-other-title = Diese Einladung ist für jemand anderes
invitation-other-more = Sie ging an eine andere Adresse als die deines Kontos. Ist es auch deine, melde dich ab und öffne den Link noch einmal.
invitation-closed-title = Diese Einladung gilt nicht mehr
invitation-closed-more = Sie wurde benutzt, zurückgezogen oder ist zu alt. Wer dich eingeladen hat, kann eine neue senden.
conflict-invitation-closed = Diese Einladung wurde benutzt, zurückgezogen oder ist zu alt.
conflict-invitation-of-another = Diese Einladung ist für eine andere Adresse als die deines Kontos.
conflict-invitation-sign-in = Für diese Adresse gibt es schon ein Konto. Melde dich damit an und öffne den Link noch einmal.
flash-invitation-accepted = Schön, dass du da bist!

## The letter

mail-invitation-subject = { $inviter } lädt dich zu { $name } ein
mail-invitation-text = { $inviter } hätte dich gern in { $name }, wo Ideen wahr werden und gemeinsam unterschrieben werden.
mail-invitation-role = Deine Rolle dort: { $role }.
mail-invitation-button = Zur Einladung
mail-invitation-life = Der Link ist für diese Adresse allein und gilt einmal, 14 Tage lang.
mail-invitation-why = Diese Nachricht kommt, weil { $inviter } deine Adresse eingetragen hat. Sagt dir das nichts, tu nichts: Es entsteht kein Konto.
