# What the company asks, its phases, the board of the product team.

question-host = Le risponde { $name }
question-read-ideas = { $count ->
    [0] Leggere la domanda
    [one] Leggere l’idea
   *[other] Leggere le { $shown } idee
}
question-no-ideas = Ancora nessuna idea. La prima può essere la sua.
questions-lead = Ecco che cosa ci interessa sapere. Scelga una domanda e racconti.
questions-none-open-more = La aspettiamo: presto ne faremo un’altra.

## Posing and editing

question-pose = Porre una domanda
question-edit = Modificare la domanda

## The board

board-choose = Scegliere
board-choose-idea = Scegliere: { $title }
board-answer = Rispondere
board-answer-again = Rispondere ancora
board-make-release = Creare un “Fatto insieme” con le idee scelte
