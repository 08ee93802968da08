# Tags: made by staff, chosen by authors.

tags-title = Tags
tags-lead = A few words that help people find ideas about the same thing. Ten good ones beat fifty.
tags-new = A new tag
tags-make = Make the tag
tags-all = All tags
tags-none = There are no tags yet. Make the first one above.
tags-retired = put away
tags-retire = Put away: no longer offered, but ideas keep it
tags-choose = What is it about?
tags-most = Up to { $most }
tags-change = Change tags
tags-save = Save tags
tags-reason = Why?
tags-reason-hint = It is not your idea: its author is told, and reads this.
error-tags-same = These are the tags that it has.
error-tag-taken = There is a tag of this name already.
error-tag-retired = This tag is no longer offered.
error-tags-many = Choose five tags at most.
conflict-tag-taken = Somebody has just made a tag of this name. Reload the page to see it.
conflict-tags-many = There are a hundred tags already, and nobody reads more. Rename one instead.
flash-tag-made = The tag is made. Authors can choose it from now on.
flash-tag-changed = The tag is changed, wherever it appears.
flash-tags-chosen = The tags are saved.
