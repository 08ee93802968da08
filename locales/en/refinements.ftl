# Suggested changes, versions compared, and whose words a text is.

refinement-suggest = Suggest a change
refinement-lead = Change the text as you would have it. The authors see exactly what you changed and answer you; if they take it up, the new version carries your name and theirs.
refinement-is-author = This idea is yours: you can also change it at once.
refinement-why = Why?
refinement-why-hint = One sentence helps the authors.
refinement-send = Send the suggestion

refinements-title = Suggested changes
refinements-all = All suggested changes
refinements-lead = What people would change in the text. Those that wait for an answer come first.
refinements-none = Nobody has suggested a change yet.
refinements-none-more = Would you say it better? Show how: the authors decide, and your name stays with your words.
refinements-count = { $count ->
    [one] { $shown } suggested change
   *[other] { $shown } suggested changes
}
refinements-past = { $count ->
    [one] { $shown } earlier suggestion
   *[other] { $shown } earlier suggestions
}
refinement-by = Suggested by { $name }
refinement-old = from version { $n }
refinement-open = Waits for an answer
refinement-accepted = Taken up
refinement-adapted = Taken up, adapted
refinement-declined = Not taken up
refinement-withdrawn = Taken back
refinement-hidden = A moderator has hidden this suggestion.
refinement-difference = What would change
refinement-moved = The text has changed since version { $n }. The suggestion still fits: this is what it would change today.
refinement-there = The text says this already.
refinement-clash = Needs adapting
refinement-clash-more = Since this was suggested, the same place has changed. Somebody should read both and bring them together.

refinement-answer = Your answer
refinement-thanks = A word of thanks
refinement-thanks-accepted = Thank you, { $name }! This makes the idea better.
refinement-thanks-adapted = Thank you! I took it up, with a small change.
refinement-thanks-declined = Thank you for thinking along, { $name }. I would rather leave this as it is.
refinement-accept = Take it up
refinement-accept-note = A new version with both your names. Supporters are told, and can take their vote back.
refinement-adapt = Adapt it
refinement-adapt-lead = Take up what { $name } suggests in your own words. Both of you are named, and each keeps their words.
refinement-adapt-send = Save and take it up
refinement-decline = Leave the text as it is
refinement-decline-send = Answer with thanks
refinement-accepted-by = Taken up by { $name }
refinement-adapted-by = Taken up and adapted by { $name }
refinement-declined-by = { $name } left the text as it was
refinement-withdraw = Take the suggestion back
refinement-hide = Hide the suggestion
refinement-clashes = { $count ->
    [one] { $shown } place changed meanwhile
   *[other] { $shown } places changed meanwhile
}
refinement-clashes-more = Below they read as they do now. Put in what you want of the suggestion.
refinement-clash-now = Now:
refinement-clash-wanted = Suggested:

flash-refinement-suggested = Thank you! The authors have your suggestion.
flash-refinement-taken = Taken up: the new version names you both.
flash-refinement-declined = Your answer is sent.
flash-refinement-withdrawn = The suggestion is taken back.
flash-refinement-hidden = The suggestion is hidden.

error-nothing-changed = Nothing is different from the text there is.
conflict-refinement-answered = This suggestion was answered already.
conflict-refinement-hidden = A moderator has hidden this suggestion.
conflict-refinement-clash = The text has changed meanwhile in the same place. Adapt the suggestion instead.
conflict-refinement-there = The text says this already. You can leave it as it is, with thanks.
conflict-refinements-waiting = Three of your suggestions for this idea wait for an answer. Let the authors answer first, or take one back.

## Versions

version-by = Version { $n }, by { $name }
version-taken-up-by = taken up by { $name }
version-adapted-by = adapted by { $name }
version-suggestion = Read the suggestion
changes-title = What changed
changes-from = From
changes-to = To
changes-compare = Compare
changes-compare-these = Compare with the one before
changes-none = There is only one version so far.
diff-gone = taken out:
diff-new = put in:
diff-end = (end)
diff-folded = { $count ->
    [one] … { $shown } word unchanged …
   *[other] … { $shown } words unchanged …
}
diff-no-body = No more text than the title.
diff-key-gone = taken out
diff-key-new = put in

## Whose words

words-title = Whose words
words-lead = Every phrase has a number: tap it to see who wrote it.
words-hands = Who wrote what
words-count = { $count ->
    [one] { $shown } word
   *[other] { $shown } words
}

## One's own data

chapter-refinements = Changes you suggested
chapter-refinements_answered = Suggestions you answered
chapter-co_authors = Ideas you sign with others
chapter-co_authors_asked = People you asked to sign with you
fact-why = Why
fact-thanks = Thanks
