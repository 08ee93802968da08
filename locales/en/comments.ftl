# The talk under an idea.

comments-title = What do you think?
comments-none = No comments yet.
comment-add = Add to it
comment-hint = Say why, too. Markdown works.
comment-send = Comment
comment-reply = Reply
comment-to = to { $name }
comment-of = the comment by { $name }
comment-your-reply = Your reply to { $name }
comment-send-reply = Send the reply
comment-replies = Replies to { $name }
comment-author = Had the idea
comment-hidden = A moderator has hidden this comment.
comment-hidden-because = The reason: { $reason }
