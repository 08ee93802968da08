# Being asked for a word under an idea.

ask-do-clarify = Nachfragen, wer sie vorgeschlagen hat
ask-do-answer = Jemanden um eine Antwort bitten
ask-title-clarify = Nachfragen
ask-title-answer = Jemanden um eine Antwort bitten
ask-lead-clarify = Die Frage steht mit Namen unter der Idee, alle lesen sie. { $name } bekommt Bescheid; mit einem Kommentar oder einer Änderung am Text ist sie erledigt.
ask-lead-answer = Wer eingeladen wird, bekommt einen Brief und findet die Frage unter „Für dich“. Nur diese Person und das Team sehen sie; mit einem Kommentar ist sie erledigt.
ask-who = Wen
ask-who-hint = Jemand aus dem Team oder der Gemeinschaft, mit dem Namen, der hier steht.
ask-body = Die Frage
ask-body-hint-clarify = Eine freundliche Frage hilft mehr als drei.
ask-body-hint-answer = Ein Wort dazu, warum gerade diese Person.
ask-days = Innerhalb wie vieler Tage
ask-days-hint = Von 1 bis 60. Danach geschieht nichts, außer dass die Frage es sagt.
ask-send-clarify = Fragen
ask-send-answer = Einladen
ask-waits-clarify = Wartet auf ein Wort von { $name }
ask-waits-answer = { $name } ist um eine Antwort gebeten
ask-mine = Eine Frage an dich
ask-reply = Mit einem Kommentar antworten
ask-until = bis { $date }
ask-late = war bis { $date } erhofft
ask-withdraw = Frage zurücknehmen
ask-badge = Wartet auf ein Wort der Urheberin oder des Urhebers
ask-of-me-title = Jemand wünscht sich ein Wort von dir
ask-of-me-clarify = { $name } möchte mehr über deine Idee wissen:
ask-of-me-answer = { $name } wünscht sich deine Antwort unter dieser Idee:
flash-word-asked = Die Frage ist unterwegs.
flash-word-unasked = Die Frage ist zurückgenommen.
error-ask-nobody = Hier heißt niemand so.
error-ask-several = Mehrere heißen so; besser in einem Kommentar nennen.
error-ask-audience = Diese Person kann die Idee nicht lesen, weil die Frage nicht an sie gerichtet ist.
error-ask-author = Die Idee ist von dieser Person: besser nachfragen.
error-ask-oneself = Das bist du. Ein Kommentar genügt.
error-ask-days = Eine Zahl von 1 bis 60.
conflict-ask-closed = Das Gespräch unter dieser Idee ist geschlossen, dort kann niemand gefragt werden.
conflict-ask-oneself = Diese Idee trägt auch deine Unterschrift.
conflict-ask-waits = Auf diese Antwort wird schon gewartet.
waits-word = { $count ->
    [one] Jemand wünscht sich ein Wort von dir
   *[other] { $count } Menschen wünschen sich ein Wort von dir
}
notice-asked-to-clarify = { $who } möchte mehr über deine Idee wissen:
notice-asked-to-answer = { $who } wünscht sich deine Antwort unter dieser Idee:
moved-asked-to-clarify = die Firma möchte mehr wissen
moved-asked-to-answer = eine Antwort würde helfen
mail-asked-to-answer-subject = { $host } wünscht sich ein Wort von dir, bei { $name }
mail-asked-to-answer-text = { $host } glaubt, dass du bei „{ $title }“ helfen kannst, und fragt:
mail-asked-to-answer-button = Lesen und antworten
mail-asked-to-answer-free = Ein kurzer Kommentar genügt. Und wenn du lieber nicht möchtest, ist das auch in Ordnung.
mail-asked-to-answer-why = Du bekommst das, weil { $host } dich bei { $name } mit Namen eingeladen hat.
