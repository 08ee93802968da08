# The company's public answer.

decision-word = Our answer
decision-earlier = An earlier answer
decision-give = Answer this idea
decision-lead = Everybody will read it, { $name } first of all. Say what you will do, and why.
decision-reasons-hint = The true reasons in plain words: costs, limits, what you tried. Markdown works.
decision-host = Who signs the answer
decision-send = Sign and publish

decision-refusal = Which no is it?
decision-refusal-hint = Only for a no. A clear no hurts less than a vague one.
refusal-not-now = Not now
refusal-not-now-more = A good idea at the wrong time.
refusal-exists = It exists already
refusal-exists-more = We make it already, or something that does the same.
refusal-cannot = We cannot
refusal-cannot-more = Physics, law, money or time stand in the way.
refusal-not-for-us = Not for us
refusal-not-for-us-more = Somebody should make it, but we are not the right ones.
decision-change = What would change our mind
decision-change-hint = For a no: what would have to be different? Leave it empty when nothing would.
decision-hours = When does everybody read it?
decision-hours-hint = { $name } hears at once, by mail. You can give them some hours before everybody else.
decision-hours-n = { $n ->
    [0] At once
   *[other] After { $n } hours
}
decision-early = Only the author and the team read this answer so far. Everybody reads it from { $date }.
decision-show-now = Show it to everybody now

mail-answered-subject = { $host } has answered your idea
mail-answered-text = { $host } has read your idea and answered it:
mail-answered-more = Read the whole answer
mail-answered-early = You read it first. Everybody else reads it in { $hours } hours.
mail-answered-thanks = Thank you for putting it into words for us.
mail-answered-why = You get this because you proposed the idea.
