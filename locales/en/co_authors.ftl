# Signing an idea together.

co-authors-title = Who signs this idea
co-authors-with = and
co-authors-sign = Sign it
co-author-first = Had the idea
co-authors-asked = Were asked
co-authors-known = Who could sign with you
co-authors-nobody = Nobody yet. Whoever comments on the idea or suggests a change appears here.
co-authors-full = { $count } people sign with the author at most, those who were asked included.
co-author-ask = Ask to sign
co-author-take-back = Take back
co-author-you-asked = { $name } asks you to sign this idea together.
co-author-you-declined = You were asked and said no. You can still change your mind.
co-author-means = Co-authors are named with the author everywhere, may change the text and answer suggestions, and can leave at any time.
co-author-answer = Answer
co-author-accept = I sign it, too
co-author-decline = Rather not
co-author-leave = Sign it no longer
co-author-leave-more = Your name goes from the idea. The words you wrote stay.

flash-co-author-asked = Asked. The answer comes when they have read it.
flash-co-author-unasked = Taken back.
flash-co-author-joined = You sign this idea, too.
flash-co-author-left = Done. You are not named as an author.

conflict-co-author-already = This person signs the idea already.
conflict-co-author-declined = This person would rather not sign it.
conflict-co-author-unknown = Only people who commented on the idea or suggested a change can be asked.
conflict-co-authors-full = There is no room for another signature.
conflict-co-author-answered = This was answered already, or taken back.
