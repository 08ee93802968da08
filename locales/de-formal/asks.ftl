# Being asked for a word under an idea.

ask-lead-answer = Wer eingeladen wird, bekommt einen Brief und findet die Frage unter „Für Sie“. Nur diese Person und das Team sehen sie; mit einem Kommentar ist sie erledigt.
ask-mine = Eine Frage an Sie
ask-of-me-title = Jemand wünscht sich ein Wort von Ihnen
ask-of-me-clarify = { $name } möchte mehr über Ihre Idee wissen:
ask-of-me-answer = { $name } wünscht sich Ihre Antwort unter dieser Idee:
error-ask-oneself = Das sind Sie. Ein Kommentar genügt.
conflict-ask-oneself = Diese Idee trägt auch Ihre Unterschrift.
waits-word = { $count ->
    [one] Jemand wünscht sich ein Wort von Ihnen
   *[other] { $count } Menschen wünschen sich ein Wort von Ihnen
}
notice-asked-to-clarify = { $who } möchte mehr über Ihre Idee wissen:
notice-asked-to-answer = { $who } wünscht sich Ihre Antwort unter dieser Idee:
mail-asked-to-answer-subject = { $host } wünscht sich ein Wort von Ihnen, bei { $name }
mail-asked-to-answer-text = { $host } glaubt, dass Sie bei „{ $title }“ helfen können, und fragt:
mail-asked-to-answer-free = Ein kurzer Kommentar genügt. Und wenn Sie lieber nicht möchten, ist das auch in Ordnung.
mail-asked-to-answer-why = Sie bekommen das, weil { $host } Sie bei { $name } mit Namen eingeladen hat.
