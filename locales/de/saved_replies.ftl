# What moderators say often.

replies-title = Gespeicherte Antworten
replies-lead = Was die Moderation oft sagt, in jeder Sprache. Gelesen wird sie in der eigenen.
replies-new = Eine neue Antwort
replies-all = Alle Antworten
replies-name = Name
replies-none = Noch keine Antwort gespeichert.
replies-remove = Weglegen
flash-reply-saved = Die Antwort ist gespeichert.
flash-reply-retired = Die Antwort wird nicht mehr angeboten.
conflict-enough-replies = Es gibt schon genug gespeicherte Antworten. Zuerst muss eine weg.
