# Ideas that a moderator puts where everybody sees them.

notice-pinned = { $who } hat Ihre Idee in der Frage nach oben gestellt:
notice-featured = { $who } hat Ihre Idee für die Startseite ausgewählt:
