# Notes of the staff's, about people and ideas.

staff-notes-title = { $count ->
    [0] Staff notes
    [one] Staff notes ({ $count })
   *[other] Staff notes ({ $count })
}
staff-notes-new = A note for the staff
staff-notes-hint-person = Only the staff read this here. It is kept about this person: whoever asks for their data gets every note about them, with its date, and it goes when they go. Write nothing that you would not say to their face.
staff-notes-hint-idea = Only the staff read this here. Whoever proposed the idea gets it when they ask for their data. Write nothing that you would not say to their face.
staff-notes-save = Keep the note
staff-notes-remove = Remove this note
flash-noted = The note is kept, for the staff alone.
flash-note-removed = The note is gone.
