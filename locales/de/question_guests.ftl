# An wen sich eine Frage richtet.

audience-title = Für wen
field-audience = Wer sie sieht und beantwortet
field-relations = An wen sie geht
audience-everyone = Alle
audience-everyone-more = Wer immer diese Community liest.
audience-relations = Einige Gruppen
audience-relations-more = Die unten angekreuzten, und das Team.
audience-invited = Eingeladene
audience-invited-more = Die, deren Adresse nach dem Speichern eingetragen wird, und das Team.
audience-shown-relations = Diese Frage ist nur für einige Gruppen:
audience-shown-invited = Diese Frage ist nur für Eingeladene.
guests-title = Eingeladene
guests-lead = Sie bekommen einen Brief und sehen die Frage, sobald sie ihre Adresse bestätigt haben.
guests-not-yet = Noch sehen alle diese Frage. Damit sie unter Eingeladenen bleibt, unter „Für wen“ die „Eingeladenen“ wählen.
guests-join = Nicht alle können dieser Community beitreten: Wer kein Konto hat, braucht auch eine Einladung in die Community.
guests-emails = E-Mail-Adressen
guests-emails-hint = Getrennt durch Leerzeichen, Kommas oder Zeilen; höchstens 100.
guests-send = Einladen
guests-none = Noch niemand ist eingeladen.
guests-list = { $count ->
    [one] { $shown } Person
   *[other] { $shown } Personen
}
guests-remove = Entfernen
guests-remove-one = { $email } entfernen
error-emails-many = Höchstens { $max } auf einmal.
flash-question-guests = Eingeladen. Wer neu ist, bekommt einen Brief.
flash-question-guest-removed = Entfernt. Die Frage ist dort nicht mehr zu sehen.
mail-question-subject = Eine Frage an dich, von { $name }
mail-question-text = { $host } von { $name } möchte gern von dir hören:
mail-question-button = Lesen und antworten
mail-question-life = Melde dich mit dieser Adresse an oder lege ein Konto damit an: Die Frage ist nur für dich und wenige andere.
mail-question-why = Du bekommst diesen Brief, weil { $host } deine Adresse für diese Frage eingetragen hat.
