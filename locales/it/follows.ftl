# Seguire idee e domande.

chapter-question_follows = Domande seguite
chapter-home_visits = Visite alla prima pagina
fact-question = Domanda (codice)
fact-previous_at = La volta prima
