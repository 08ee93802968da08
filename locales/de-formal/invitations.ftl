# Invitations by mail.

invitation-invites = lädt Sie ein
invitation-as = Sie sind dabei als: { $role }.
invitation-with-title = Ihre Funktion: { $title }.
invitation-address = Ihre Adresse ist { $email }. Dieser Link bestätigt sie.
invitation-sign-in-more = Für { $email } gibt es schon ein Konto. Melden Sie sich damit an, dann kommen Sie hierher zurück.
invitation-other-more = Sie ging an eine andere Adresse als die Ihres Kontos. Ist es auch Ihre, melden Sie sich ab und öffnen Sie den Link noch einmal.
invitation-closed-more = Sie wurde benutzt, zurückgezogen oder ist zu alt. Wer Sie eingeladen hat, kann eine neue senden.
conflict-invitation-of-another = Diese Einladung ist für eine andere Adresse als die Ihres Kontos.
conflict-invitation-sign-in = Für diese Adresse gibt es schon ein Konto. Melden Sie sich damit an und öffnen Sie den Link noch einmal.
flash-invitation-accepted = Schön, dass Sie da sind!

mail-invitation-subject = { $inviter } lädt Sie zu { $name } ein
mail-invitation-text = { $inviter } hätte Sie gern in { $name }, wo Ideen wahr werden und gemeinsam unterschrieben werden.
mail-invitation-role = Ihre Rolle dort: { $role }.
mail-invitation-why = Diese Nachricht kommt, weil { $inviter } Ihre Adresse eingetragen hat. Sagt Ihnen das nichts, brauchen Sie nichts zu tun: Es entsteht kein Konto.
