# The talk under an idea.

comments-title = Was meinen Sie?
comment-add = Etwas dazu sagen
comment-hint = Sagen Sie auch, warum. Markdown geht.
comment-your-reply = Ihre Antwort an { $name }
comment-edit-title = Ihren Kommentar bearbeiten
comment-edit-body = Ihr Kommentar
comment-edit-closed = Dieser Kommentar lässt sich jetzt nicht ändern: Das Gespräch ist geschlossen, oder der Kommentar ist verborgen. Entfernen können Sie ihn trotzdem.
