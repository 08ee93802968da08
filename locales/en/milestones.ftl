# What is in the making, and how far it is.

progress-title = In the making
progress-lead = This comes from ideas of people here. You read on this page how far it is.
progress-open = Progress and milestones
progress-stage = How far it is
progress-unseen = Nobody outside of the team sees this page yet. Give it a name below, and everybody may know that it is in the making. The texts of the draft stay yours.
progress-team = For the team
progress-draft = The draft
progress-show = Show that it is in the making
progress-rename = Change the name
progress-name = Name for everybody
progress-name-hint = What this is called until it ships. It may be plain: “A light for children’s seats”.
progress-show-note = Everybody who reads here sees the name, the ideas behind it and the milestones, and nothing of the draft.
progress-ideas = { $count ->
    [one] It begins with one idea
   *[other] It begins with { $shown } ideas
}
stage-planned = Planned
stage-prototype = Prototype
stage-testing = Testing
stage-shipping = Shipping
stage-expected = Next: { $stage }, expected { $date }
milestones-title = Milestones
milestones-none = No milestone has been set yet.
milestone-expected = Expected
milestone-set = Set a milestone
milestone-stage = Stage
milestone-day = From which day on
milestone-day-hint = In the past: it was reached. In the future: it is expected.
milestone-words = What that means
milestone-words-hint = A sentence: “The first one rides, and squeaks.”
milestone-host = Who says so
milestone-note = Everybody who contributed hears of it a few minutes later: authors, co-authors, who suggested changes, commented or follows.
milestone-remove = Take back
colophon-milestones = How it came to be
flash-progress-shown = Everybody may know of it now.
flash-milestone-set = The milestone is set. Those who contributed hear of it soon.
flash-milestone-removed = The milestone is gone.
conflict-progress-over = This is public already, under its own name.
conflict-progress-unseen = Nobody may know of this yet. First say in public that it is in the making.
conflict-milestones-many = There are many milestones here already. Take an old one back first.
