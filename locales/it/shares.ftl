# What a release looks like elsewhere: pictures to share, and the badge.

share-mine = La tua immagine da condividere. Chi la apre vede il nome con cui hai firmato; se lo ritiri, l’immagine non c’è più.
share-mine-alt = Un’immagine con il nome con cui hai firmato
share-part-proposed = ha avuto l’idea
share-part-refined = l’ha reso migliore
share-part-discussed = ne ha discusso
share-part-tested = l’ha provato
share-part-supported = l’ha voluto
share-part-moderated = ha moderato la discussione
badge-designed-by = { $count ->
    [0] pensato da chi lo usa
    [one] pensato da { $shown } persona che lo usa
   *[other] pensato da { $shown } persone che lo usano
}
badge-title = Un distintivo per altri siti
badge-lead = Per la pagina di un negozio o una newsletter: una piccola immagine che porta ai titoli di coda. Dice sempre il numero più recente, non usa cookie e non segue nessuno.
badge-snippet = Il codice
badge-snippet-hint = Va copiato nella pagina dove deve stare il distintivo. La lingua è alla fine dell’indirizzo dell’immagine: en, it o de.
