# How many supporters an idea needs.

support-title = Supporters needed
support-form-lead = So many supporters in so many days give an idea more days; the last number gives it a review. A change holds for ideas proposed from then on alone, and the question’s page says so. Empty: no limit.
support-supporters = Supporters, step { $number }
support-days = in so many days
support-step = { $count ->
    [one] { $shown } supporter in { $days } days
   *[other] { $shown } supporters in { $days } days
}
support-since = The last step gives the idea a review. This holds for ideas proposed since { $date }; earlier ones keep what was asked of them.
support-waits = { $count ->
    [one] It needs one supporter by { $date }; it has { $now }.
   *[other] It needs { $shown } supporters by { $date }; it has { $now }.
}
support-expired = { $count ->
    [one] It needed one supporter by { $date }. Its time is over; it stays to be read.
   *[other] It needed { $shown } supporters by { $date }. Its time is over; it stays to be read.
}
support-carried = { $count ->
    [one] It has all the support it needed: it gets a review.
   *[other] { $shown } people carried it: it gets a review.
}
error-support-order = Each step asks for more supporters than the one before, and no step is left out.
error-support-hidden = Counts are to stay hidden: reaching a number would tell them.
conflict-expired = The time of this idea is over: it takes no more votes.
