# The company's public answer.

decision-word = Our answer
decision-earlier = An earlier answer
decision-give = Answer this idea
decision-lead = Everybody will read it, { $name } first of all. Say what you will do, and why.
decision-reasons-hint = The true reasons in plain words: costs, limits, what you tried. Markdown works.
decision-host = Who signs the answer
decision-send = Sign and publish
