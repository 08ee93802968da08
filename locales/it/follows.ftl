# Seguire idee e domande.

chapter-question_follows = Domande seguite
chapter-home_visits = Visite alla prima pagina
fact-previous_at = La volta prima

follow-ideas = Segui l’idea
follow-questions = Segui la domanda
follow-following = La segui
follow-stop = smetti di seguirla
follows-title = Quello che segui
follows-lead = Qui sai subito se qualcosa si muove. Votare o commentare, da solo, non ti iscrive a niente.
follows-ideas = Idee
follows-none = Non segui ancora niente.
follows-none-more = Sulla pagina di una domanda o di un’idea trovi il pulsante “Segui”. Puoi smettere quando vuoi.
me-tab-rewards = Ricompense
me-tab-follows = Seguite
flash-followed = La segui. Ti avvisiamo quando si muove qualcosa.
flash-unfollowed = Non la segui più.
