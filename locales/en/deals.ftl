# The deal, whom a question is put to, and what they leave in a person's data.

chapter-deals_accepted = Deals you agreed to
chapter-question_guests = Questions that were put to you by name
chapter-question_guests_given = Questions you invited others to
chapter-extensions = More time you gave for the company
chapter-deals = Deals you wrote for the company
chapter-support_rules = Supporters you asked for, for the company

fact-question = Question (code)
fact-minimum_age = From this age
fact-steps = Steps (supporters/days)
