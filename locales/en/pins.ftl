# Ideas that a moderator puts where everybody sees them.

pins-title = At the top
featured-title = Worth a look
pin-by-list = Put at the top by { $name }
pin-by-home = Chosen for the first page by { $name }
pin-until = (until { $date })
pin-days = For how long
pin-days-count = { $count } days
pin-days-none = Without an end
pin-list = Put at the top of the question
pin-home = Show on the first page
pin-hint = Three ideas at most stand at the top of a question, one on the first page. Everybody sees who chose it. While votes are cast, nobody stands first.
unpin-list = Take it from the top
unpin-home = Take it from the first page
flash-pinned = It stands at the top now. Its author has been told.
flash-featured = It stands on the first page now. Its author has been told.
flash-unpinned = It stands there no longer.
conflict-pin-unseen = Only an idea that everybody sees can be put there.
conflict-pin-voting = While votes are cast, no idea is put before others.
conflict-pin-full = Three ideas stand at the top already. Take one of them down first.
curate-title = Help this idea along
notice-pinned = { $who } put your idea at the top of its question:
notice-featured = { $who } chose your idea for the first page:
moved-pinned = it stands at the top of its question
moved-featured = it stands on the first page
