# Thanks from somebody of the company.

thanks-say = Danke sagen
thanks-words = Ein persönliches Wort
thanks-hint = Nur wer den Dank bekommt und das Team lesen es. Ohne eigene Worte geht ein schlichtes Danke mit Namen hinaus.
thanks-by = { $name } sagt danke
flash-thanked = Der Dank ist unterwegs.
conflict-thanks-unseen = Danke sagt man hier nur für etwas, das alle sehen.
notice-thanked = { $who } dankt dir herzlich dafür:
moved-thanked = { $count ->
    [one] ein Dank aus der Firma
   *[other] { $count } Mal Dank aus der Firma
}
