# Who signs, for what, and how they want to be named.

credit-word = La tua firma
credit-how = Come vuoi comparire?
credit-name = Il nome da stampare
credit-name-hint = Va bene anche solo il nome, o un soprannome.
credit-sign = Salva la scelta
credit-you-proposed = Hai proposto un’idea.
credit-you-refined = Hai migliorato un’idea.
credit-you-discussed = Ne hai discusso.
credit-you-tested = L’hai provato.
credit-you-supported = L’hai voluto con il tuo voto.
credit-you-moderated = Hai tenuto corretta la discussione.
consent-now-asked = Il tuo nome non compare finché non dici di sì.
consent-now-given = Hai firmato con il tuo nome. Grazie.
consent-now-anonymous = Ti contiamo senza nome.
consent-now-withheld = Hai scelto di non comparire.
role-proposed = Hanno proposto
role-refined = Hanno migliorato
role-discussed = Hanno discusso
role-tested = Hanno provato
role-supported = Hanno sostenuto
role-moderated = Hanno moderato
# The same of one person.
did-proposed = Ha avuto l’idea
did-refined = L’ha migliorato
did-discussed = Ne ha discusso
did-tested = L’ha provato
did-supported = L’ha voluto, con il voto
did-moderated = Ha tenuto corretta la discussione
degree-lead = in prima fila
degree-equal = alla pari
degree-supporting = di supporto

## Adjusting the proposal

credits-title = Chi firma
credits-lead = Cofirma propone le firme a partire da ciò che è successo davvero. Correggi ciò che i numeri non vedono.
credits-count = { $count ->
    [one] { $shown } firma proposta
   *[other] { $shown } firme proposte
}
credits-none = Nessuno da proporre: le idee scelte non hanno autori né commenti.
credits-keep = Firma
credits-keep-person = { $name } firma
credits-person = Persona
credits-role = Che cosa ha fatto
credits-role-of = Che cosa ha fatto { $name }
credits-degree = Quanto
credits-degree-of = Quanto ha fatto { $name }
credits-why = Perché è tra le proposte
credits-supporters = { $count ->
    [one] Inoltre { $shown } persona ha votato: compare come numero.
   *[other] Inoltre { $shown } persone hanno votato: compaiono come numero.
}
credits-save = Salva le firme
credits-see = Guarda i titoli di coda
credits-edit = Correggi chi firma
reason-proposed = { $count ->
    [one] Ha scritto l’idea.
   *[other] Ha scritto { $shown } delle idee.
}
reason-merged = { $count ->
    [one] Ha scritto un’idea poi unita a una di queste.
   *[other] Ha scritto { $shown } idee poi unite a queste.
}
reason-added = L’ha aggiunta la squadra.
reason-refined = { $count ->
    [one] Ha scritto una versione.
   *[other] Ha scritto { $shown } versioni.
}
reason-discussed = { $count ->
    [one] Ha scritto un commento.
   *[other] Ha scritto { $shown } commenti.
}
reason-moderated = { $count ->
    [one] Ha moderato una volta.
   *[other] Ha moderato { $shown } volte.
}
reason-supported = { $count ->
    [one] Ha votato un’idea.
   *[other] Ha votato { $shown } idee.
}
reason-tested = { $count ->
    [one] L’ha provato, e una cosa che ha trovato è servita.
   *[other] L’ha provato, e { $shown } cose che ha trovato sono servite.
}

## How to sign

sign-lead = In questa cosa c’è anche qualcosa di tuo. Scegli come comparire nei titoli di coda: chi non dice di sì non viene nominato.
sign-later = Puoi cambiare idea quando vuoi: un nome che ritiri sparisce subito.
sign-as-own = Firmo come { $name }
sign-as-chosen = Firmo con un altro nome
sign-as-anonymous = Come “{ $who }”, senza nome
sign-as-withheld = Non voglio comparire
sign-as-number = Contatemi senza nome
sign-as-own-more = Il nome che usi qui, con il collegamento alla tua pagina.
sign-as-chosen-more = Il nome qui sotto, solo per questa occasione. Niente porta da lì a te.
sign-as-anonymous-more = Sei nel conto, e nessuno legge chi sei.
sign-as-withheld-more = Né nome né numero.
sign-as-number-more = Com’è adesso.
consent-now-lapsed = Te l’abbiamo chiesto tre volte: ora compari senza nome. Puoi firmare ancora.
consent-now-voted = Sei nel conto di chi l’ha voluto. Se ti fa piacere, lì può comparire anche il tuo nome.
signed-as-name = { $count ->
    [one] un nome ritirato
   *[other] { $shown } nomi ritirati
}
signed-as-customer = { $count ->
    [one] un cliente
   *[other] { $shown } clienti
}
signed-as-supplier = { $count ->
    [one] un fornitore
   *[other] { $shown } fornitori
}
signed-as-employee = { $count ->
    [one] una persona che lavora qui
   *[other] { $shown } persone che lavorano qui
}
signed-as-partner = { $count ->
    [one] un partner
   *[other] { $shown } partner
}
signed-as-investor = { $count ->
    [one] un investitore
   *[other] { $shown } investitori
}
signed-as-somebody = { $count ->
    [one] una persona fra voi
   *[other] { $shown } di voi
}
signed-as-left = { $count ->
    [one] una persona che se n’è andata
   *[other] { $shown } persone che se ne sono andate
}
signed-as-waiting = { $count ->
    [one] una persona che non ha ancora firmato
   *[other] { $shown } persone che non hanno ancora firmato
}

## The rule, adding by hand, adjustments

credits-rule = Come nasce la proposta
credits-rule-proposed = chi ha scritto le idee o le firma insieme all’autore: in prima fila, o alla pari se sono in più; delle idee unite a queste: di supporto.
credits-rule-refined = chi ha scritto versioni successive di un’idea altrui o ha suggerito modifiche poi accolte: in prima fila da quattro versioni, alla pari da due, altrimenti di supporto.
credits-rule-discussed = chi ha commentato un’idea altrui: in prima fila se un commento l’ha cambiata, alla pari da tre commenti, altrimenti di supporto.
credits-rule-tested = chi, provando, ha trovato qualcosa che è servito, secondo la squadra; gli altri si aggiungono qui sotto.
credits-rule-supported = chi ha votato è contato, e nominato se vuole.
credits-rule-moderated = chi ha moderato queste idee e i loro commenti: di supporto.
credits-rule-host = Chi firma per l’azienda sta a parte e non viene proposto.
credits-reason = Perché cambia
credits-reason-of = Perché cambia la riga di { $name }
credits-reason-hint = Una frase che l’interessato può leggere.
credits-add = Aggiungi qualcuno
credits-add-lead = Chi ha provato il prodotto, o chi la regola non vede.
credits-add-go = Aggiungi
credits-who-hint = Il nome usato qui, o l’indirizzo della sua pagina.
credits-prior-lead = Ciò che l’azienda aveva già in programma quando ha chiesto, accanto a ciò che le persone hanno proposto.
adjusted-in = Aggiunta.
adjusted-out = Tolta.
error-adjustment-reason = Spiega perché, per ogni riga che cambi.
error-who-several = Più persone hanno questo nome: incolla l’indirizzo della pagina di quella giusta.
reason-disputed = Aggiunta dopo una contestazione.

## Letters

mail-asked-to-sign-subject-first = C’è qualcosa di tuo in { $title }: come vuoi firmare?
mail-asked-to-sign-subject-again = { $title }: manca ancora la tua firma
mail-asked-to-sign-subject-last = { $title }: te lo chiediamo per l’ultima volta
mail-asked-to-sign-text = Ciò che hai fatto su { $name } è diventato parte di una cosa vera: { $title }. Ha i suoi titoli di coda, e c’è un posto per te.
mail-asked-to-sign-ways = Scegli tu: con il tuo nome, con un altro nome, senza nome, o niente.
mail-asked-to-sign-button = Scegli come firmare
mail-asked-to-sign-first = Finché non rispondi, il tuo nome non compare.
mail-asked-to-sign-again = Dopo questa te lo chiederemo ancora una volta. Finché non rispondi, il tuo nome non compare.
mail-asked-to-sign-last = Non lo chiederemo più. Se entro una settimana non sappiamo nulla, compari senza nome; puoi cambiare quando vuoi.
mail-asked-to-sign-why = Ricevi questa lettera perché hai contribuito a { $title } su { $name }.
