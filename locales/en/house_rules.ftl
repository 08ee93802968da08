# The rules of the house, and how moderation works.

rules-title = House rules
rules-lead = A few sentences that hold for everybody here, also for those who run the place.
rules-how = How moderation works
rules-who = Who decides
rules-who-text = People of the community’s team. Nobody decides about what they wrote themselves, nor about their own report.
rules-what = What they can do
rules-what-text = Hide or remove a contribution, close a discussion, join ideas that say the same, set votes aside; warn somebody, or keep them from writing for a while. The mildest step that helps comes first.
rules-told = What the author learns
rules-told-text = Always what was done, which rule or law it rests on, what it is about, whether a program noticed it first, how long it lasts, and how to appeal: in their language, on the page and by mail.
rules-appeal = Appeals
rules-appeal-text = For six months, free, from the page or from the mail. Somebody else than the first time decides, in writing. Whoever is right gets everything back.
rules-machines = What programs do
rules-machines-text = They look for plain signs of advertising, and for many votes in a short time from new accounts. They can let something wait until a human has looked, usually not longer than a day. They decide nothing.
rules-newcomers = For newcomers
rules-newcomers-text = For the first day, and until two contributions stand, there are a few limits to links, pictures and pace. Some questions look at somebody’s first contributions before they are shown.
rules-votes = Votes
rules-votes-text = Votes that were not cast by people for themselves can be set aside. The count says how many, and why.
rules-report = Reporting something
rules-report-text = Whoever can see something can report it, with or without an account; also what breaks the law. Whoever reports learns what became of it.
rules-law = This page says what Regulation (EU) 2022/2065, Article 14, asks for.

## Writing them

rules-work-lead = They are what people report by and what rulings rest on. Six clear ones beat twenty.
rules-read = As everybody reads them
rules-all = All rules
rules-new = A new rule
rules-add = Add the rule
rules-up = Move up
rules-retired = retired
rules-retire = Retired: no longer offered, but old rulings keep it
field-rule-name = Name
field-rule-text = What it asks
conflict-rules-many = There are thirty rules already, and nobody reads more. Retire one first.
conflict-last-rule = One rule has to be left, to report by.
flash-rule-added = The rule is added.
flash-rule-changed = The rule is changed.
flash-rule-moved = The rule moved up.
