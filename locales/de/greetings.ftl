# The host's message to those who sign.

message-title = Nachricht an alle, die unterschreiben
message-lead = Wer mit Namen unterschreibt, hört als Erstes von { $host }, mit einem eigenen Bild zum Teilen.
message-when = Die Nachricht kommt ein paar Minuten nach der Unterschrift.
message-when-day = Die Nachricht kommt ab dem { $date }, ein paar Minuten nach der Unterschrift.
message-words = Deine Nachricht
message-hint = So, wie du es jedem Einzelnen sagen würdest. Ohne Nachricht kommt ein kurzer Dank.
message-note = Wer sie schon bekommen hat, behält die damalige.
message-save = Nachricht speichern
flash-message-written = Die Nachricht ist gespeichert.
mail-greeting-subject = { $host }: { $title } ist da, mit deiner Unterschrift
mail-greeting-text = Du hast { $title } als „{ $signed }“ unterschrieben. Bevor wir es der Welt sagen, sagen wir es dir.
mail-greeting-words = Es ist da: { $title }. Ohne dich wäre es nicht, was es ist. Danke.
mail-greeting-picture = Dieses Bild gehört dir. Teile es, wenn du magst, und mit wem du magst.
mail-greeting-button = Dein Bild ansehen
mail-greeting-first = Alle, die unterschrieben haben, stehen im Abspann.
mail-greeting-see = Zum Abspann
mail-greeting-why = Das kommt einmal, weil du { $title } bei { $name } mit deinem Namen unterschrieben hast.
