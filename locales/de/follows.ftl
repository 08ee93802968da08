# Ideen und Fragen folgen.

chapter-question_follows = Fragen, denen gefolgt wird
chapter-home_visits = Besuche auf der ersten Seite
fact-previous_at = Das Mal davor

follow-ideas = Dieser Idee folgen
follow-questions = Dieser Frage folgen
follow-following = Du folgst
follow-stop = nicht mehr folgen
follows-title = Dem du folgst
follows-lead = Hier erfährst du, wenn sich etwas bewegt. Abstimmen oder Kommentieren allein meldet dich nirgends an.
follows-ideas = Ideen
follows-none = Du folgst noch nichts.
follows-none-more = Auf der Seite einer Frage oder Idee findest du den Knopf „Folgen“. Aufhören kannst du jederzeit.
me-tab-rewards = Belohnungen
me-tab-follows = Gefolgt
flash-followed = Du folgst. Wir sagen dir, wenn sich etwas bewegt.
flash-unfollowed = Du folgst nicht mehr.
