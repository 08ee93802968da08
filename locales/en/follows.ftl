# Following ideas and questions.

chapter-question_follows = Questions you follow
chapter-home_visits = When you looked at the first page
fact-question = Question (code)
fact-previous_at = The time before
