# Asking for another look, and the answer.

appeal-yours = Was Sie uns gesagt haben
appeal-is-overturned = Gut, dass Sie gefragt haben: Wir haben die Entscheidung zurückgenommen, und alles ist wie vorher.
appeal-is-overturned-reporter = Gut, dass Sie gefragt haben: Wir haben es uns noch einmal angesehen und anders entschieden.
appeal-lead = Jemand sieht es anders als die Person, die entschieden hat. Lesen Sie beides und entscheiden Sie neu.
appeal-lead-reporter = Wer es gemeldet hat, ist nicht einverstanden, dass es bleibt. Lesen Sie beides und entscheiden Sie neu.
appeal-decide = Wie entscheiden Sie?
appeal-answer = Ihre Antwort
appeal-answer-hint = Gelesen wird sie von der Person, die gefragt hat. Gehen Sie auf ihre Worte ein; schreiben Sie, wie Sie es ihr sagen würden.
appeal-only-you = Die erste Entscheidung ist von Ihnen, und diese kann hier sonst niemand treffen. Das sagen wir der Person.
mail-appeal-answered-why = Sie bekommen diesen Brief, weil Sie bei { $name } um einen zweiten Blick gebeten haben.
