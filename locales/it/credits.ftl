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
consent-asked = In attesa
consent-given = Firmo con il mio nome
consent-anonymous = Contatemi, ma senza nome
consent-withheld = Non voglio comparire
consent-given-more = Il nome qui sotto compare nei titoli di coda.
consent-anonymous-more = Sei tra “e altre persone”.
consent-withheld-more = Né nome né numero. Puoi cambiare idea quando vuoi.
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
    [one] L’ha provato una volta.
   *[other] L’ha provato { $shown } volte.
}
