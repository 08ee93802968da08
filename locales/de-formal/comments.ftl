# The talk under an idea.

comments-title = Was meinen Sie?
comment-add = Etwas dazu sagen
comment-hint = Sagen Sie auch, warum. Markdown geht.
comment-your-reply = Ihre Antwort an { $name }
