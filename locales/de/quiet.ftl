# Quiet ideas that deserve a look.

quiet-title = Stille Ideen
quiet-lead = Wenige haben sie gesehen, niemand hat etwas gesagt, aber wer hinsah, dem gefielen sie.
quiet-rule = Welche das sind
quiet-rule-age = Mindestens { $days } Tage alt, noch ohne Antwort, unter einer Frage, zu der noch abgestimmt wird.
quiet-rule-silence = Niemand außer denen, die sie vorgeschlagen haben, hat kommentiert, und niemand von uns hat gedankt, gefragt oder sie nach vorn gestellt.
quiet-rule-few = Höchstens { $seen } Menschen mit Namen haben sie geöffnet, und höchstens { $voters } unterstützen sie.
quiet-rule-liked = Von je { $n } Menschen, die sie geöffnet haben, unterstützt sie mindestens einer. Wo Stimmen verborgen sind, zählt das nicht.
quiet-rule-order = Alle von uns beginnen bei einer anderen Idee, und morgen wieder bei einer anderen. Keine ist immer die erste.
quiet-keys = Tasten in dieser Liste: j und k gehen vor und zurück, t sagt danke.
quiet-seen = { $count ->
    [one] von { $count } Person geöffnet
   *[other] von { $count } Menschen geöffnet
}
quiet-voters = { $count ->
    [one] von { $count } unterstützt
   *[other] von { $count } unterstützt
}
quiet-ask = Nachfragen
quiet-feature = Auf die Startseite
quiet-tag = Schlagworte
quiet-none = Heute keine stillen Ideen.
quiet-none-more = Jede Idee, die es verdient, hat ein Wort bekommen. Gut gemacht.
