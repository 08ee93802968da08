# Trovare: ordini, filtri, condivisione.

share-do = Condividere
share-sheet = Condividere con un’app
share-copy = Copiare il link
share-generic = Si cercano idee: le legga, le voti, le migliori con noi.

home-hello = È un piacere rivederla, { $name }
home-moved = Novità sulle sue idee
home-moved-none = Niente di nuovo dall’ultima volta. Quando qualcuno risponde, commenta o propone, lo trova qui.
home-waits = Da fare
home-waits-none = Niente in sospeso.
waits-sign = { $count ->
    [one] Firmare quello che ha aiutato a fare
   *[other] { $count } firme da mettere
}
