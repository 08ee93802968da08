# Who signs, for what, and how they want to be named.

credit-word = La sua firma
credit-how = Come desidera comparire?
credit-sign = Salvare la scelta
credit-you-proposed = Ha proposto un’idea.
credit-you-refined = Ha migliorato un’idea.
credit-you-discussed = Ne ha discusso.
credit-you-tested = L’ha provato.
credit-you-supported = L’ha voluto con il suo voto.
credit-you-moderated = Ha tenuto corretta la discussione.
consent-anonymous-more = È tra “e altre persone”.
consent-withheld-more = Né nome né numero. Può cambiare idea quando vuole.
consent-now-asked = Il suo nome non compare finché non dice di sì.
consent-now-given = Ha firmato con il suo nome. Grazie.
consent-now-anonymous = La contiamo senza nome.
consent-now-withheld = Ha scelto di non comparire.

## Adjusting the proposal

credits-lead = Cofirma propone le firme a partire da ciò che è successo davvero. Corregga ciò che i numeri non vedono.
credits-save = Salvare le firme
credits-see = Vedere i titoli di coda
credits-edit = Correggere chi firma
