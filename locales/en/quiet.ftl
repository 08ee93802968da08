# Quiet ideas that deserve a look.

quiet-title = Quiet ideas
quiet-lead = Few people saw these ideas, nobody said a word, and whoever looked liked them.
quiet-rule = Which these are
quiet-rule-age = At least { $days } days old, not answered yet, under a question on which votes are still cast.
quiet-rule-silence = Nobody but their authors has commented, and nobody of us has thanked, asked or put them forward.
quiet-rule-few = At most { $seen } people with a name opened them, and at most { $voters } support them.
quiet-rule-liked = At least one in { $n } of those who opened them supports them. Where votes are hidden, this is not looked at.
quiet-rule-order = Each of us begins at another idea, and tomorrow at another one again. Nobody’s idea is always first.
quiet-keys = Keys in this list: j and k go on and back, t says thank you.
quiet-seen = { $count ->
    [one] opened by { $count } person
   *[other] opened by { $count } people
}
quiet-voters = { $count ->
    [one] supported by { $count }
   *[other] supported by { $count }
}
quiet-ask = Ask to say more
quiet-feature = Show on the first page
quiet-tag = Tag
quiet-none = No quiet ideas today.
quiet-none-more = Every idea that deserves it has had a word. Well done.
