# Seguire idee e domande.

follow-ideas = Seguire l’idea
follow-questions = Seguire la domanda
follow-following = La segue
follow-stop = smettere di seguirla
follows-title = Quello che segue
follows-lead = Qui sa subito se qualcosa si muove. Votare o commentare, da solo, non la iscrive a niente.
follows-none = Non segue ancora niente.
follows-none-more = Sulla pagina di una domanda o di un’idea trova il pulsante “Seguire”. Può smettere quando vuole.
flash-followed = La segue. La avvisiamo quando si muove qualcosa.
flash-unfollowed = Non la segue più.
