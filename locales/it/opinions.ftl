# Se un commento è utile.

opinion-helpful = Utile
opinion-unhelpful = Poco utile
opinion-count = { $count ->
    [one] Utile per { $shown } persona
   *[other] Utile per { $shown } persone
}
