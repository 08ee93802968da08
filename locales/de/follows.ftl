# Ideen und Fragen folgen.

chapter-question_follows = Fragen, denen gefolgt wird
chapter-home_visits = Besuche auf der ersten Seite
fact-question = Frage (Code)
fact-previous_at = Das Mal davor
