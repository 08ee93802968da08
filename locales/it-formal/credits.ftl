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
consent-now-asked = Il suo nome non compare finché non dice di sì.
consent-now-given = Ha firmato con il suo nome. Grazie.
consent-now-anonymous = La contiamo senza nome.
consent-now-withheld = Ha scelto di non comparire.

## Adjusting the proposal

credits-lead = Cofirma propone le firme a partire da ciò che è successo davvero. Corregga ciò che i numeri non vedono.
credits-save = Salvare le firme
credits-see = Vedere i titoli di coda
credits-edit = Correggere chi firma

## How to sign

sign-lead = In questa cosa c’è anche qualcosa di suo. Scelga come comparire nei titoli di coda: chi non dice di sì non viene nominato.
sign-later = Può cambiare idea quando vuole: un nome che ritira sparisce subito.
sign-as-own-more = Il nome che usa qui, con il collegamento alla sua pagina.
sign-as-chosen-more = Il nome qui sotto, solo per questa occasione. Niente porta da lì a lei.
sign-as-anonymous-more = È nel conto, e nessuno legge chi è.
consent-now-lapsed = Gliel’abbiamo chiesto tre volte: ora compare senza nome. Può firmare ancora.
consent-now-voted = È nel conto di chi l’ha voluto. Se le fa piacere, lì può comparire anche il suo nome.
credits-add = Aggiungere qualcuno
credits-add-go = Aggiungere
error-adjustment-reason = Spieghi perché, per ogni riga che cambia.
error-who-several = Più persone hanno questo nome: incolli l’indirizzo della pagina di quella giusta.
mail-asked-to-sign-subject-first = C’è qualcosa di suo in { $title }: come desidera firmare?
mail-asked-to-sign-subject-again = { $title }: manca ancora la sua firma
mail-asked-to-sign-subject-last = { $title }: glielo chiediamo per l’ultima volta
mail-asked-to-sign-text = Ciò che ha fatto su { $name } è diventato parte di una cosa vera: { $title }. Ha i suoi titoli di coda, e c’è un posto per lei.
mail-asked-to-sign-ways = Sceglie lei: con il suo nome, con un altro nome, senza nome, o niente.
mail-asked-to-sign-button = Scegliere come firmare
mail-asked-to-sign-first = Finché non risponde, il suo nome non compare.
mail-asked-to-sign-again = Dopo questa glielo chiederemo ancora una volta. Finché non risponde, il suo nome non compare.
mail-asked-to-sign-last = Non lo chiederemo più. Se entro una settimana non sappiamo nulla, compare senza nome; può cambiare quando vuole.
mail-asked-to-sign-why = Riceve questa lettera perché ha contribuito a { $title } su { $name }.
