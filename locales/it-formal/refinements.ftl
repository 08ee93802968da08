# Modifiche proposte, con il Lei.

refinement-suggest = Proponga una modifica
refinement-lead = Cambi il testo come lo vorrebbe. Chi ha scritto l’idea vede esattamente che cosa ha cambiato e Le risponde; se accoglie la modifica, la nuova versione porta il Suo nome e quello di chi ha scritto l’idea.
refinement-is-author = Questa idea è Sua: può anche modificarla subito.
refinement-send = Invii la proposta
refinements-none-more = Lo direbbe meglio? Lo mostri: decide chi ha scritto l’idea, e il Suo nome resta con le Sue parole.
refinement-answer = La Sua risposta
refinement-accept = Accolga la modifica
refinement-adapt = La adatti
refinement-adapt-lead = Accolga con parole Sue quello che propone { $name }. Sarete nominati entrambi, ciascuno per le proprie parole.
refinement-adapt-send = Salvi e accolga
refinement-decline = Lasci il testo com’è
refinement-decline-send = Risponda e ringrazi
refinement-withdraw = Ritiri la proposta
refinement-hide = Nasconda la proposta
refinement-clashes-more = Qui sotto si leggono come sono ora. Aggiunga quello che vuole tenere della proposta.
flash-refinement-suggested = Grazie! La Sua proposta è arrivata a chi ha scritto l’idea.
conflict-refinements-waiting = Tre Sue proposte per questa idea aspettano una risposta. Aspetti che arrivi, oppure ne ritiri una.
version-suggestion = Legga la proposta
changes-compare = Confronti
changes-compare-these = Confronti con la precedente
words-lead = Ogni passaggio ha un numero: lo tocchi per vedere chi l’ha scritto.

## One's own data

chapter-refinements = Modifiche che ha proposto
chapter-refinements_answered = Proposte a cui ha risposto
chapter-co_authors = Idee che firma con altri
chapter-co_authors_asked = Chi ha invitato a firmare con Lei
