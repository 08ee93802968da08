# The talk under an idea.

comments-title = Was meinst du?
comments-none = Noch keine Kommentare.
comment-add = Sag etwas dazu
comment-hint = Sag auch, warum. Markdown geht.
comment-send = Kommentieren
comment-reply = Antworten
comment-to = an { $name }
comment-of = den Kommentar von { $name }
comment-your-reply = Deine Antwort an { $name }
comment-send-reply = Antwort senden
comment-replies = Antworten an { $name }
comment-author = Hatte die Idee
comment-hidden = Die Moderation hat diesen Kommentar verborgen.
comment-hidden-because = Der Grund: { $reason }
