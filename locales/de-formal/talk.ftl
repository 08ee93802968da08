# Ein langes Gespräch: Reihenfolge, Seiten, Neues.

flash-comment-edited = Ihr Kommentar sagt es jetzt mit den neuen Worten.
flash-comment-removed = Ihr Kommentar ist weg. Antworten darauf bleiben.
chapter-comment_versions = Was Ihre Kommentare vorher sagten
chapter-opinions = Was Sie hilfreich fanden
chapter-mentions = Wo andere Sie nennen
chapter-shaped = Was nach Ihren Worten eine Idee geprägt hat
chapter-summaries = Gespräche, die Sie zusammengefasst haben
chapter-visits = Wann Sie bei welcher Idee waren
