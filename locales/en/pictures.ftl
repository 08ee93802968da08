# Pictures of ideas.

pictures-title = Pictures
pictures-hint = Up to { $max }, each up to { $mb } MB. A sketch or a photo says a lot; where it was taken is removed.
pictures-choose = Choose pictures or take one; you can also drop or paste them here
pictures-add = Add the chosen pictures
pictures-sending = Sending…
pictures-failed = That did not work. A picture has to be a PNG, JPEG, WebP or GIF, and not too large. Try again.
picture-n = Picture { $n }
picture-alt = What does picture { $n } show?
picture-alt-hint = One sentence, for those who cannot see it.
picture-remove = Remove the picture
error-too-many-pictures = An idea can have at most { $max } pictures.
