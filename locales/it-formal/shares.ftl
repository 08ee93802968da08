# What a release looks like elsewhere: pictures to share, and the badge.

share-mine = La sua immagine da condividere. Chi la apre vede il nome con cui ha firmato; se lo ritira, l’immagine non c’è più.
share-mine-alt = Un’immagine con il nome con cui ha firmato
