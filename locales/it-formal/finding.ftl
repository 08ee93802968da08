# Trovare: ordini, filtri, condivisione.

share-do = Condividere
share-sheet = Condividere con un’app
share-copy = Copiare il link
share-generic = Si cercano idee: le legga, le voti, le migliori con noi.
