# Labels, buttons and errors of fields.

form-choose = Bitte wählen…

## Errors of fields

error-password-short = Mindestens { $min } Zeichen: Hängen Sie ein paar Wörter an.
error-password-like-you = Es ähnelt Ihrem Namen oder Ihrer E-Mail zu sehr.
error-password-guessable = Zu leicht zu erraten: Nehmen Sie Wörter, die sonst nicht zusammenstehen.
error-choose = Wählen Sie eine der Möglichkeiten.
error-alt-required = Beschreiben Sie das Bild für alle, die es nicht sehen.
error-same-idea = Das ist dieselbe Idee: Wählen Sie eine andere.
error-no-ideas = Wählen Sie mindestens eine Idee.
error-role-twice = Eine Person würde zweimal für dasselbe unterschreiben. Wählen Sie in einer der beiden Zeilen eine andere Rolle.
error-comment-gone = Der Kommentar, auf den Sie antworten, ist nicht mehr da. Ihr Text schon: Senden Sie ihn als neuen Kommentar.
