# Asking for another look, and the answer.

appeal-send = Chiedere il riesame
appeal-yours = Che cosa ci ha detto
appeal-is-overturned = Ha fatto bene a chiedere: abbiamo annullato la decisione, e tutto è come prima.
appeal-is-overturned-reporter = Ha fatto bene a chiedere: abbiamo guardato di nuovo e deciso diversamente.
appeal-lead = Una persona la vede diversamente dal moderatore che ha deciso. Legga entrambi e decida di nuovo.
appeal-lead-reporter = Chi ha segnalato non è d’accordo che resti. Legga entrambi e decida di nuovo.
appeal-see = Guardare al suo posto
appeal-decide = Come decide?
appeal-answer = La sua risposta
appeal-answer-hint = La legge chi ha chiesto il riesame. Riprenda le sue parole; scriva come parlerebbe di persona.
appeal-decide-send = Decidere e rispondere
appeal-only-you = La prima decisione è sua, e qui nessun altro può prendere questa. All’altra persona lo diciamo.
mail-appeal-answered-button = Leggere tutto nella pagina
mail-appeal-answered-why = Riceve questa lettera perché ha chiesto un riesame su { $name }.
