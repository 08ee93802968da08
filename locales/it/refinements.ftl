# Modifiche proposte, versioni a confronto, e di chi sono le parole di un testo.

refinement-suggest = Proponi una modifica
refinement-lead = Cambia il testo come lo vorresti. Chi ha scritto l’idea vede esattamente che cosa hai cambiato e ti risponde; se accoglie la modifica, la nuova versione porta il tuo nome e il suo.
refinement-is-author = Questa idea è tua: puoi anche modificarla subito.
refinement-why = Perché?
refinement-why-hint = Basta una frase, aiuta chi deve rispondere.
refinement-send = Invia la proposta

refinements-title = Modifiche proposte
refinements-all = Tutte le modifiche proposte
refinements-lead = Che cosa cambierebbero gli altri nel testo. In cima quelle che aspettano una risposta.
refinements-none = Nessuno ha ancora proposto una modifica.
refinements-none-more = Lo diresti meglio? Mostralo: decide chi ha scritto l’idea, e il tuo nome resta con le tue parole.
refinements-count = { $count ->
    [one] { $shown } modifica proposta
   *[other] { $shown } modifiche proposte
}
refinements-past = { $count ->
    [one] { $shown } proposta già chiusa
   *[other] { $shown } proposte già chiuse
}
refinement-by = Proposta di { $name }
refinement-old = dalla versione { $n }
refinement-open = In attesa di risposta
refinement-accepted = Accolta
refinement-adapted = Accolta con ritocchi
refinement-declined = Non accolta
refinement-withdrawn = Ritirata
refinement-hidden = Un moderatore ha nascosto questa proposta.
refinement-difference = Che cosa cambierebbe
refinement-moved = Il testo è cambiato dopo la versione { $n }. La proposta è ancora compatibile: ecco che cosa cambierebbe oggi.
refinement-there = Il testo lo dice già.
refinement-clash = Da adattare
refinement-clash-more = Dopo questa proposta lo stesso punto è cambiato. Qualcuno deve leggere entrambi i testi e metterli insieme.

refinement-answer = La tua risposta
refinement-thanks = Due parole per ringraziare
refinement-thanks-accepted = Grazie, { $name }! Così l’idea è migliore.
refinement-thanks-adapted = Grazie! L’ho accolta, con un piccolo ritocco.
refinement-thanks-declined = Grazie per averci pensato, { $name }. Preferisco lasciare il testo com’è.
refinement-accept = Accogli la modifica
refinement-accept-note = Nasce una nuova versione con i due nomi. Chi sostiene l’idea viene avvisato e può ritirare il voto.
refinement-adapt = Adattala
refinement-adapt-lead = Accogli con parole tue quello che propone { $name }. Sarete nominati entrambi, ciascuno per le proprie parole.
refinement-adapt-send = Salva e accogli
refinement-decline = Lascia il testo com’è
refinement-decline-send = Rispondi e ringrazia
refinement-accepted-by = Accolta da { $name }
refinement-adapted-by = Accolta e adattata da { $name }
refinement-declined-by = { $name } ha lasciato il testo com’era
refinement-withdraw = Ritira la proposta
refinement-hide = Nascondi la proposta
refinement-clashes = { $count ->
    [one] { $shown } punto cambiato nel frattempo
   *[other] { $shown } punti cambiati nel frattempo
}
refinement-clashes-more = Qui sotto si leggono come sono ora. Aggiungi quello che vuoi tenere della proposta.
refinement-clash-now = Ora:
refinement-clash-wanted = Proposto:

flash-refinement-suggested = Grazie! La tua proposta è arrivata a chi ha scritto l’idea.
flash-refinement-taken = Accolta: la nuova versione porta i due nomi.
flash-refinement-declined = La risposta è stata inviata.
flash-refinement-withdrawn = La proposta è ritirata.
flash-refinement-hidden = La proposta è nascosta.

error-nothing-changed = Non c’è nulla di diverso dal testo attuale.
conflict-refinement-answered = Questa proposta ha già avuto una risposta.
conflict-refinement-hidden = Un moderatore ha nascosto questa proposta.
conflict-refinement-clash = Intanto il testo è cambiato nello stesso punto: la proposta va adattata.
conflict-refinement-there = Il testo lo dice già. Si può lasciare com’è, ringraziando.
conflict-refinements-waiting = Tre tue proposte per questa idea aspettano una risposta. Aspetta che arrivi, oppure ritirane una.

## Versions

version-by = Versione { $n }, di { $name }
version-taken-up-by = accolta da { $name }
version-adapted-by = adattata da { $name }
version-suggestion = Leggi la proposta
changes-title = Che cosa è cambiato
changes-from = Da
changes-to = A
changes-compare = Confronta
changes-compare-these = Confronta con la precedente
changes-none = Per ora c’è una sola versione.
diff-gone = tolto:
diff-new = aggiunto:
diff-end = (fine)
diff-folded = { $count ->
    [one] … { $shown } parola invariata …
   *[other] … { $shown } parole invariate …
}
diff-no-body = Oltre al titolo non c’è altro testo.
diff-key-gone = tolto
diff-key-new = aggiunto

## Whose words

words-title = Di chi sono le parole
words-lead = Ogni passaggio ha un numero: toccalo per vedere chi l’ha scritto.
words-hands = Chi ha scritto che cosa
words-count = { $count ->
    [one] { $shown } parola
   *[other] { $shown } parole
}

## One's own data

chapter-refinements = Modifiche che hai proposto
chapter-refinements_answered = Proposte a cui hai risposto
chapter-co_authors = Idee che firmi con altri
chapter-co_authors_asked = Chi hai invitato a firmare con te
fact-why = Perché
fact-thanks = Ringraziamento
