# Drafts of ideas, the preview, and help on Markdown.

draft-goes-on = You began this on { $date }. Only you can see it.
draft-start-afresh = Throw it away and start afresh
draft-kept-here = This browser kept something you typed and we do not have:
draft-bring-back = Bring it back
draft-let-go = I do not need it
draft-save = Save the draft
draft-state-saved = Saved. Only you can see it.
draft-state-here = Kept in this browser.
draft-state-elsewhere = You write this draft in another window, too. What you type here stays in this browser.
draft-state-signed-out = You are signed out. What you type stays in this browser and comes back after you sign in.
drafts-go-on = Go on where you were: your other drafts
drafts-title = Your drafts
drafts-lead = Only you can see them. What nobody goes on with for a year is forgotten.
draft-title = Your draft
draft-closed = This question takes no new ideas any more. Your words are still here, to take along.
draft-closed-badge = Question closed
draft-saved-on = Saved on { $date }
draft-yours-alone = Only you can see it.
draft-remove = Delete the draft
draft-untitled = Without a title
draft-pictures = { $count ->
    [one] { $shown } picture
   *[other] { $shown } pictures
}
draft-needs-name = You are not signed in, so there is no place for a draft. Nothing is lost: it all stands below. Publish it and we ask for your name, or sign in in another window and press the button again.
flash-draft-saved = Your draft is saved. Only you can see it.
flash-draft-removed = The draft is deleted.
conflict-draft-stale = You saved this draft from another window meanwhile. What you typed here stands below; publish it, or copy what you need.
conflict-draft-elsewhere = You have another draft for this question, begun in another window. What you typed here stands below; publish it, or copy what you need.
conflict-draft-proposed = This idea is published already.
conflict-draft-kept = This question takes no new ideas now. What you wrote is kept with your drafts, on the page of what you contributed.

## Preview and Markdown

preview-title = How it will look
preview-show = Preview
markdown-help = Bold, lists, links: how to write them
markdown-bold = important
markdown-italic = a little different
markdown-list = one of several points
markdown-quote = what somebody said
markdown-link = a page
markdown-more = An empty line begins a new paragraph. This is Markdown; more than this you do not need.

## The letter

mail-draft-waits-subject = Your idea waits for you at { $name }
mail-draft-waits-text = You began to write an idea on “{ $question }” and left it a few days ago. It is saved, and only you can see it.
mail-draft-waits-button = Go on writing
mail-draft-waits-once = We remind you of it this once. If you do not need it any more, you can delete it there with a click.
mail-draft-waits-why = You get this because you saved a draft at { $name }.

## What is kept about a person

chapter-drafts = Your drafts
chapter-draft_pictures = Pictures of your drafts
chapter-idea_pictures = Pictures of your ideas
chapter-idea_answers = What your ideas say to the hosts’ questions
fact-more = Further fields, as they were typed
fact-updated_at = Saved
fact-reminded_at = Reminded
fact-draft = Draft
fact-alt = What it shows
fact-label = What was asked
fact-value = Answer
