# What the company asks, its phases, the board of the product team.

question-word = Question
question-host = { $name } answers
question-standing = Always open
question-standing-now = This question is always open.
question-ideas = { $count ->
    [0] No ideas
    [one] { $shown } idea
   *[other] { $shown } ideas
}
question-people = { $count ->
    [one] { $shown } person takes part
   *[other] { $shown } people take part
}
question-read-ideas = { $count ->
    [0] Read the question
    [one] Read the idea
   *[other] Read { $shown } ideas
}
question-translated = Translated from the original.
question-no-ideas = No ideas yet. The first can be yours.
question-no-ideas-more = { $name } reads every idea.
question-no-ideas-yet = No ideas yet.
questions-lead = This is what we want to know from you. Pick one and tell us.
questions-open = Open
questions-decided = Answered by us
questions-drafts = Drafts
questions-none-open = No question is open right now.
questions-none-open-more = Come back soon: we will ask another one.

## Phases

phase-draft = Draft
phase-ideas = Ideas
phase-refine = Refine
phase-voting = Vote
phase-review = Review
phase-decided = Our answer
phase-now-draft = This is a draft: only the team sees it.
phase-now-ideas = Now we collect ideas
phase-now-refine = Now we refine the ideas together
phase-now-voting = Now it is time to vote
phase-now-review = Now we review the ideas
phase-now-decided = We have answered
phase-until = until { $date }
phase-from = from { $date }
phase-line = Where this question stands

## Posing and editing

question-pose = Pose a question
question-edit = Edit the question
question-form-lead = One clear question that anybody who uses what you make can answer.
question-original = Original language
question-original-hint = The other languages are optional; readers see that it is a translation.
question-text-in = Text: { $language }
question-also-in = Also in: { $language }
question-title-hint = It ends with a question mark.
question-summary-hint = One or two sentences: why you ask.
question-body-hint = What you know already, what cannot change, what happens next. Markdown works.
question-host-hint = The person who answers, with name and face.
question-dates = Dates
question-dates-hint = Without the first date it stays a draft. Each phase begins on its day.
question-picture = Picture
question-picture-hint = PNG, JPEG or WebP, at most { $max } MB.
question-picture-alt-hint = What it shows, for those who cannot see it.

## The board

question-board = Work board
board-choose = Choose
board-choose-idea = Choose: { $title }
board-author = By
board-votes = Votes
board-comments = Comments
board-proposed = Proposed on
board-answer = Answer
board-answer-again = Answer again
board-make-release = Make a release of the chosen ideas
