# An idea: its page, its form, its versions, its story.

idea-propose = Proporre un’idea
idea-edit = Modificare l’idea
idea-merge = Unire a un’altra
idea-unmerge = Separare di nuovo

## The form

idea-new-title = Che cosa le servirebbe?
idea-edit-title = Modificare la sua idea
idea-field-title-hint = Come la direbbe a un’amica. Al massimo { $max } caratteri.
idea-field-body = Perché, e come la immagina
idea-field-body-hint = Quando le è mancata? Chi altro ne avrebbe bisogno? Si può usare Markdown.
idea-field-language = In che lingua scrive?
idea-send = Pubblicare l’idea
idea-what-next = Dopo: gli altri la leggono, la votano e aiutano a migliorarla. Poi rispondiamo in pubblico.
idea-conflict-more = Quello che ha scritto è ancora qui sotto, niente è andato perso. Confronti, aggiunga ciò che manca e salvi di nuovo.

## Versions

version-old = Sta leggendo un testo di prima.
version-see-current = A quello attuale

## The story

step-look = dettagli
