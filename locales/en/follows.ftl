# Following ideas and questions.

chapter-question_follows = Questions you follow
chapter-home_visits = When you looked at the first page
fact-previous_at = The time before

follow-ideas = Follow this idea
follow-questions = Follow this question
follow-following = Following
follow-stop = stop following
follows-title = What you follow
follows-lead = You hear when something moves here. Voting or commenting alone never signs you up.
follows-ideas = Ideas
follows-none = You follow nothing yet.
follows-none-more = On the page of a question or an idea you find the button “Follow”. You can stop at any time.
me-tab-rewards = Rewards
me-tab-follows = Following
flash-followed = You follow it. We tell you when something moves.
flash-unfollowed = You no longer follow it.
