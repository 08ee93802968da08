# The frame around every page, the home page, and lists.

## The frame

site-skip = Vai al contenuto
site-and-you = e tu
site-menu = Menu
site-language = Lingua
site-questions = Domande
site-releases = Fatto insieme
site-work = Da fare
site-moderation = Moderazione
site-my-page = I tuoi contributi
site-sign-in = Accedi
site-sign-out = Esci
site-register = Registrati
site-promise = Noi chiediamo, tu progetti, noi lo costruiamo e lo firmiamo con te.
site-demo-label = Dimostrazione
site-demo = Questa è una dimostrazione: { $name } è un’azienda inventata e qui niente è vero. Prova pure tutto.

## Lists

site-paging = Pagine
site-first-page = Torna all’inizio
site-next-page = Avanti
list-shown = { $some } di { $shown }
list-nothing-found = Qui non c’è niente.
list-nothing-found-more = Prova con meno filtri o con altre parole.
list-show-all = Mostra tutte le idee
sort-label = Ordina le idee
sort-top = Le più volute
sort-new = Nuove
sort-discussed = Più discusse
sort-undecided = Senza risposta
sort-mine = Le mie
filter-title = Filtra e cerca
filter-words = Parole
filter-status = Stato
filter-language = Lingua
filter-any = Qualsiasi
filter-go = Mostra
filter-reset = Togli i filtri

## Languages people write in

language-it = Italiano
language-en = Inglese
language-de = Tedesco
language-fr = Francese
language-es = Spagnolo
language-ca = Catalano
language-pt = Portoghese
language-nl = Olandese

## The home page

home-title = { $name } e tu
home-we-ask = Ti chiediamo
home-no-question = Presto una nuova domanda.
home-no-question-more = Adesso non stiamo chiedendo niente. Intanto guarda che cosa abbiamo già fatto insieme.
home-how = Come funziona
home-how-1 = Proponi
home-how-1-more = Racconta che cosa ti servirebbe, con parole tue. Gli altri migliorano l’idea con te.
home-how-2 = Decidiamo in pubblico
home-how-2-more = Una persona con nome e volto ti risponde e spiega perché, anche quando è un no.
home-how-3 = Firmiamo insieme
home-how-3-more = Se realizziamo la tua idea, il tuo nome compare nei titoli di coda. Solo se lo vuoi.
home-moving = Idee in movimento
home-made-together = Fatto insieme
home-others = Altre domande

## The staff's desk

work-title = Che cosa ti aspetta
work-lead = Chi ha scritto un’idea aspetta una risposta. Comincia da qui.
work-waiting = { $count ->
    [one] { $shown } idea aspetta una risposta
   *[other] { $shown } idee aspettano una risposta
}
work-all-answered = Tutte hanno una risposta
work-no-questions = Nessuna domanda aperta.
work-drafts = Bozze di “Fatto insieme”
work-rulings = { $count ->
    [0] Nessuna decisione dei moderatori negli ultimi sette giorni.
    [one] { $shown } decisione dei moderatori negli ultimi sette giorni.
   *[other] { $shown } decisioni dei moderatori negli ultimi sette giorni.
}
work-see-moderation = Vai alla moderazione

## What just happened

flash-welcome = Ti diamo il benvenuto! Ora puoi proporre, votare e commentare.
flash-signed-in = Che bello rivederti.
flash-signed-out = Hai chiuso la sessione. A presto!
flash-sign-in-first = Prima accedi: poi torni qui.
flash-prove-first = Per questo dobbiamo sapere che sei davvero tu. Accedi ancora una volta: poi torni qui.
flash-idea-proposed = La tua idea è pubblicata. Grazie!
flash-idea-revised = Il nuovo testo è salvato. Quello di prima resta leggibile.
flash-voted = Il tuo voto è contato.
flash-vote-withdrawn = Hai ritirato il voto.
flash-commented = Il tuo commento è pubblicato.
flash-hidden = Nascosto. Il motivo è scritto accanto.
flash-restored = È di nuovo visibile.
flash-locked = La discussione è chiusa.
flash-unlocked = La discussione è di nuovo aperta.
flash-merged = Le due idee sono unite. Chi aveva votato entrambe conta una volta.
flash-unmerged = Le idee sono di nuovo separate, con i loro voti.
flash-decided = La risposta è pubblicata.
flash-question-posed = La domanda è salvata.
flash-question-saved = Le modifiche sono salvate.
flash-release-drafted = La bozza è salvata. Ora guarda chi la firma.
flash-credits-saved = Le firme sono salvate.
flash-release-published = È pubblicato. Le persone ora possono firmare.
flash-signature-saved = La tua scelta è salvata.
