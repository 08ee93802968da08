# What a talk comes to.

summary-title = Sum up the talk
summary-lead = A few lines for whoever has no time to read everything: what people agree on, what is open, what happens next.
summary-body = In short
summary-hint = It stands above the comments with your name and today’s date. Markdown works.
summary-send = Sign and show it
flash-summed-up = Your summary stands above the comments.
