# Drafts of ideas, the preview, and help on Markdown.

draft-goes-on = Hai cominciato a scriverla { $date }. La vedi solo tu.
draft-start-afresh = Buttala e ricomincia da capo
draft-kept-here = Questo browser ha conservato qualcosa che hai scritto e che noi non abbiamo:
draft-bring-back = Riprendi il testo
draft-let-go = Non mi serve
draft-save = Salva la bozza
draft-state-saved = Salvata. La vedi solo tu.
draft-state-here = Conservata in questo browser.
draft-state-elsewhere = Stai scrivendo questa bozza anche in un’altra finestra. Quello che scrivi qui resta in questo browser.
draft-state-signed-out = Non hai più l’accesso. Quello che scrivi resta in questo browser e torna quando accedi di nuovo.
drafts-go-on = Riprendi da dove eri: le tue altre bozze
drafts-title = Le tue bozze
drafts-lead = Le vedi solo tu. Quelle che nessuno riprende per un anno vengono dimenticate.
draft-title = La tua bozza
draft-closed = Questa domanda non accetta più idee nuove. Le tue parole sono ancora qui, da portare con te.
draft-closed-badge = Domanda chiusa
draft-saved-on = Salvata { $date }
draft-yours-alone = La vedi solo tu.
draft-remove = Elimina la bozza
draft-untitled = Senza titolo
draft-pictures = { $count ->
    [one] { $shown } immagine
   *[other] { $shown } immagini
}
draft-needs-name = Non hai fatto l’accesso, quindi non c’è posto per una bozza. Non si perde niente: è tutto qui sotto. Pubblica l’idea e ti chiediamo il nome, oppure accedi in un’altra finestra e premi di nuovo il pulsante.
flash-draft-saved = La tua bozza è salvata. La vedi solo tu.
flash-draft-removed = La bozza è eliminata.
conflict-draft-stale = Nel frattempo hai salvato questa bozza da un’altra finestra. Quello che hai scritto qui è ancora sotto: pubblicalo, o copia quello che ti serve.
conflict-draft-elsewhere = Per questa domanda hai già un’altra bozza, cominciata in un’altra finestra. Quello che hai scritto qui è ancora sotto: pubblicalo, o copia quello che ti serve.
conflict-draft-proposed = Questa idea è già pubblicata.
conflict-draft-kept = Questa domanda ora non accetta idee nuove. Quello che hai scritto è fra le tue bozze, nella pagina dei tuoi contributi.

## Preview and Markdown

preview-title = Come si vedrà
preview-show = Anteprima
markdown-help = Grassetto, elenchi, link: come si scrivono
markdown-bold = importante
markdown-italic = un po’ diverso
markdown-list = uno fra più punti
markdown-quote = quello che ha detto qualcuno
markdown-link = una pagina
markdown-more = Una riga vuota comincia un nuovo paragrafo. Si chiama Markdown; altro non serve.

## The letter

mail-draft-waits-subject = La tua idea ti aspetta su { $name }
mail-draft-waits-text = Hai cominciato a scrivere un’idea su «{ $question }» e l’hai lasciata qualche giorno fa. È salvata, e la vedi solo tu.
mail-draft-waits-button = Continua a scrivere
mail-draft-waits-once = Te lo ricordiamo solo questa volta. Se non ti serve più, lì puoi eliminarla con un clic.
mail-draft-waits-why = Ricevi questa e-mail perché hai salvato una bozza su { $name }.

## What is kept about a person

chapter-drafts = Le tue bozze
chapter-draft_pictures = Immagini delle tue bozze
chapter-idea_pictures = Immagini delle tue idee
chapter-idea_answers = Che cosa rispondono le tue idee alle domande in più
fact-more = Altri campi, come sono stati scritti
fact-updated_at = Salvato
fact-reminded_at = Ricordato
fact-draft = Bozza
fact-alt = Che cosa mostra
fact-label = Che cosa era chiesto
fact-value = Risposta
