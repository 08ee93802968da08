# Notes of the staff's, about people and ideas.

staff-notes-title = { $count ->
    [0] Note dello staff
    [one] Note dello staff ({ $count })
   *[other] Note dello staff ({ $count })
}
staff-notes-new = Una nota per lo staff
staff-notes-hint-person = Qui la legge solo lo staff. È un dato su questa persona: chi chiede i propri dati riceve ogni nota che lo riguarda, con la data, e la nota sparisce quando la persona se ne va. Da scrivere solo ciò che si direbbe anche di persona.
staff-notes-hint-idea = Qui la legge solo lo staff. Chi ha proposto l’idea la riceve quando chiede i propri dati. Da scrivere solo ciò che si direbbe anche di persona.
staff-notes-save = Salvare la nota
staff-notes-remove = Togliere questa nota
flash-noted = La nota è salvata, solo per lo staff.
flash-note-removed = La nota non c’è più.
