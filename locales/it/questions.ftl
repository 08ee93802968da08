# What the company asks, its phases, the board of the product team.

question-word = Domanda
question-host = Ti risponde { $name }
question-standing = Sempre aperta
question-standing-now = Questa domanda resta sempre aperta.
question-ideas = { $count ->
    [0] Nessuna idea
    [one] { $shown } idea
   *[other] { $shown } idee
}
question-people = { $count ->
    [one] { $shown } persona partecipa
   *[other] { $shown } persone partecipano
}
question-read-ideas = { $count ->
    [0] Leggi la domanda
    [one] Leggi l’idea
   *[other] Leggi le { $shown } idee
}
question-translated = Tradotta dall’originale.
question-no-ideas = Ancora nessuna idea. La prima può essere la tua.
question-no-ideas-more = { $name } legge ogni idea.
question-no-ideas-yet = Ancora nessuna idea.
questions-lead = Ecco che cosa vogliamo sapere da te. Scegli una domanda e racconta.
questions-open = Aperte
questions-decided = Con la nostra risposta
questions-drafts = Bozze
questions-none-open = Adesso non c’è nessuna domanda aperta.
questions-none-open-more = Torna a trovarci: presto ne faremo un’altra.

## Phases

phase-draft = Bozza
phase-ideas = Idee
phase-refine = Miglioriamo
phase-voting = Voto
phase-review = Valutiamo
phase-decided = La nostra risposta
phase-now-draft = È una bozza: la vede solo la squadra.
phase-now-ideas = Ora raccogliamo idee
phase-now-refine = Ora miglioriamo le idee insieme
phase-now-voting = Ora si vota
phase-now-review = Ora valutiamo le idee
phase-now-decided = Abbiamo risposto
phase-until = scadenza { $date }
phase-from = inizio { $date }
phase-line = A che punto è questa domanda

## Posing and editing

question-pose = Fai una domanda
question-edit = Modifica la domanda
question-form-lead = Una domanda sola, chiara, a cui possa rispondere chiunque usi ciò che fate.
question-original = Lingua originale
question-original-hint = Le altre lingue sono facoltative; chi le legge vede che è una traduzione.
question-text-in = Testo: { $language }
question-also-in = Anche in: { $language }
question-title-hint = Finisce con un punto interrogativo.
question-summary-hint = Una o due frasi: perché lo chiedete.
question-body-hint = Che cosa sapete già, che cosa non si può cambiare, che cosa succede dopo. Si può usare Markdown.
question-host-hint = La persona che risponde, con nome e volto.
question-dates = Date
question-dates-hint = Senza la prima data resta una bozza. Ogni fase comincia nel giorno indicato.
question-picture = Immagine
question-picture-hint = PNG, JPEG o WebP, al massimo { $max } MB.
question-picture-alt-hint = Che cosa si vede, per chi non la vede.

## The board

question-board = Tavolo di lavoro
board-choose = Scegli
board-choose-idea = Scegli: { $title }
board-author = Di
board-votes = Voti
board-comments = Commenti
board-proposed = Proposta il
board-answer = Rispondi
board-answer-again = Rispondi ancora
board-make-release = Crea un “Fatto insieme” con le idee scelte
