# The host's message to those who sign.

message-words = Ihre Nachricht
message-hint = So, wie Sie es jedem Einzelnen sagen würden. Ohne Nachricht kommt ein kurzer Dank.
mail-greeting-subject = { $host }: { $title } ist da, mit Ihrer Unterschrift
mail-greeting-text = Sie haben { $title } als „{ $signed }“ unterschrieben. Bevor wir es der Welt sagen, sagen wir es Ihnen.
mail-greeting-words = Es ist da: { $title }. Ohne Sie wäre es nicht, was es ist. Danke.
mail-greeting-picture = Dieses Bild gehört Ihnen. Teilen Sie es, wenn Sie mögen, und mit wem Sie mögen.
mail-greeting-button = Ihr Bild ansehen
mail-greeting-why = Das kommt einmal, weil Sie { $title } bei { $name } mit Ihrem Namen unterschrieben haben.
