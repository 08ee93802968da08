# The deal, whom a question is put to, and what they leave in a person's data.

chapter-deals_accepted = Deals you agreed to
chapter-question_guests = Questions that were put to you by name
chapter-question_guests_given = Questions you invited others to
chapter-extensions = More time you gave for the company
chapter-deals = Deals you wrote for the company
chapter-support_rules = Supporters you asked for, for the company

fact-minimum_age = From this age
fact-steps = Steps (supporters/days)

field-deal = The deal
deal-title = The deal
deal-may-use = Who may use your idea, and how
deal-earns = What you can earn
deal-age = For people from { $age } years on.
deal-accept = I agree to this.
deal-accept-age = I agree to this, and I am at least { $age } years old.
deal-accepted = You have agreed to it.
deal-changed = The deal has changed since you agreed to it. Please read it once more.
deal-version = Version { $number }, { $date }.
error-deal = Please read the deal, and tick the box if you agree.
error-deal-changed = The deal has changed meanwhile. Please read it once more, then tick the box.

field-may_use_it = Who may use ideas, and how
field-may_use_en = Who may use ideas, and how
field-may_use_de = Who may use ideas, and how
field-earns_it = What can be earned
field-earns_en = What can be earned
field-earns_de = What can be earned
field-minimum_age = From which age
deal-form-lead = Whoever proposes agrees to this first. If you change it, everybody is asked again before they contribute once more; what they agreed to before is kept.
deal-may-use-hint = Plain sentences, one a line. No small print.
deal-age-hint = In years. Empty: no limit.
