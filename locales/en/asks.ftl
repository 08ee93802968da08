# Being asked for a word under an idea.

ask-do-clarify = Ask its author to say more
ask-do-answer = Invite somebody to answer
ask-title-clarify = Ask its author to say more
ask-title-answer = Invite somebody to answer
ask-lead-clarify = Everybody reads this question under the idea, with your name. { $name } is told, and it ends when they comment or change the text.
ask-lead-answer = Whoever you invite gets a letter and finds it under “For you”. Only they and the staff see the question; it ends when they comment.
ask-who = Whom
ask-who-hint = A colleague or a member, by the name they go by here.
ask-body = Your question
ask-body-hint-clarify = One friendly question helps more than three.
ask-body-hint-answer = Say why you think of them.
ask-days = Within how many days
ask-days-hint = From 1 to 60. Nothing happens when the time is over but that the question says so.
ask-send-clarify = Ask
ask-send-answer = Invite
ask-waits-clarify = Waits for a word from { $name }
ask-waits-answer = { $name } is invited to answer
ask-mine = A question for you
ask-reply = Answer in a comment
ask-until = until { $date }
ask-late = was hoped for by { $date }
ask-withdraw = Take the question back
ask-badge = Waits for its author’s word
ask-of-me-title = Somebody would like your word
ask-of-me-clarify = { $name } would like to know more about your idea:
ask-of-me-answer = { $name } would like your answer under this idea:
flash-word-asked = The question is on its way.
flash-word-unasked = The question is taken back.
error-ask-nobody = Nobody here goes by that name.
error-ask-several = Several people go by that name; name them in a comment instead.
error-ask-audience = They cannot read this idea, because its question is not put to them.
error-ask-author = They wrote this idea: ask them to say more instead.
error-ask-oneself = That is you. Just write your comment.
error-ask-days = A number from 1 to 60.
conflict-ask-closed = The talk under this idea is closed, so nobody can be asked there.
conflict-ask-oneself = You sign this idea yourself.
conflict-ask-waits = That word is being waited for already.
waits-word = { $count ->
    [one] Somebody would like your word
   *[other] { $count } people would like your word
}
notice-asked-to-clarify = { $who } would like to know more about your idea:
notice-asked-to-answer = { $who } would like your answer under this idea:
moved-asked-to-clarify = the company would like to know more
moved-asked-to-answer = your answer would help
mail-asked-to-answer-subject = { $host } would like your word, at { $name }
mail-asked-to-answer-text = { $host } thinks that you can help with “{ $title }”, and asks:
mail-asked-to-answer-button = Read and answer
mail-asked-to-answer-free = A short comment is enough. And if you would rather not, that is fine too.
mail-asked-to-answer-why = You get this because { $host } invited you by name at { $name }.
