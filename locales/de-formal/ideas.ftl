# An idea: its page, its form, its versions, its story.

idea-locked = Die Moderation hat die Diskussion geschlossen. Lesen können Sie sie weiter.

## The form

idea-new-title = Was würde Ihnen helfen?
idea-edit-title = Ihre Idee bearbeiten
idea-field-title-hint = So, wie Sie sie einer Freundin sagen. Höchstens { $max } Zeichen.
idea-field-body = Warum, und wie Sie sie sich vorstellen
idea-field-body-hint = Wann hat sie Ihnen gefehlt? Wer bräuchte sie noch? Markdown geht.
idea-field-language = In welcher Sprache schreiben Sie?
idea-what-next = Danach: Andere lesen sie, stimmen ab und machen sie mit Ihnen besser. Dann antworten wir öffentlich.
idea-conflict-more = Was Sie geschrieben haben, steht noch unten, nichts ist verloren. Vergleichen Sie, ergänzen Sie, was fehlt, und speichern Sie noch einmal.

## Versions

version-old = Sie lesen einen früheren Text.
