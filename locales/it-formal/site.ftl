# The words of ../it/site.ftl for communities that address people formally; what is not here is said as there.
#
# The choice, for all files of this folder: sentences speak in the third person with the verb alone, and "suo", "la", "le"
# stay lower case, as Italian companies write today. The pronoun "lei" is left out: a sentence that would need it is turned
# round, and where everybody is meant it says "voi". Buttons, links and page titles take the infinitive or a noun, whole
# sentences the courteous imperative. Nothing agrees with the gender of whoever reads.

## The frame

site-skip = Al contenuto
site-and-you = e voi
site-my-page = I suoi contributi
site-sign-in = Accedere
site-sign-out = Uscire
site-register = Registrarsi
site-promise = Noi chiediamo, voi progettate, noi lo costruiamo e lo firmiamo con voi.
site-demo = Questa è una dimostrazione: { $name } è un’azienda inventata e qui niente è vero. Provi pure tutto.

## Lists

site-first-page = All’inizio
list-nothing-found-more = Provi con meno filtri o con altre parole.
list-show-all = Mostrare tutte le idee
sort-label = Ordinare le idee
filter-title = Filtri e ricerca
filter-go = Mostrare
filter-reset = Togliere i filtri

## The home page

home-title = { $name } e voi
home-we-ask = Le chiediamo
home-no-question-more = Adesso non stiamo chiedendo niente. Intanto guardi che cosa abbiamo già fatto insieme.
home-how-1 = La sua proposta
home-how-1-more = Racconti che cosa le servirebbe, con parole sue. Gli altri la aiutano a migliorare l’idea.
home-how-2-more = Una persona con nome e volto le risponde e spiega perché, anche quando è un no.
home-how-3-more = Se realizziamo la sua idea, il suo nome compare nei titoli di coda. Solo se lo desidera.

## The staff's desk

work-title = Che cosa la aspetta
work-lead = Chi ha scritto un’idea aspetta una risposta. Cominci da qui.
work-see-moderation = Alla moderazione

## What just happened

flash-welcome = Le diamo il benvenuto! Ora può proporre, votare e commentare.
flash-signed-in = È un piacere rivederla.
flash-signed-out = Ha chiuso la sessione. A presto!
flash-sign-in-first = Prima acceda: poi tornerà qui.
flash-prove-first = Per questo dobbiamo essere certi della sua identità. Acceda ancora una volta: poi tornerà qui.
flash-idea-proposed = La sua idea è pubblicata. Grazie!
flash-voted = Il suo voto è contato.
flash-vote-withdrawn = Ha ritirato il voto.
flash-commented = Il suo commento è pubblicato.
flash-release-drafted = La bozza è salvata. Ora guardi chi la firma.
flash-signature-saved = La sua scelta è salvata.
