# The host's message to those who sign.

message-title = Message to those who sign
message-lead = Whoever signs with a name hears from { $host } first, with a picture of their own to share.
message-when = They get it a few minutes after they sign.
message-when-day = They get it from { $date } on, a few minutes after they sign.
message-words = Your message
message-hint = As you would say it to each of them. Without a message they get a short thank-you.
message-note = Who got it already keeps what was written then.
message-save = Save the message
flash-message-written = The message is saved.
mail-greeting-subject = { $host }: { $title } is here, and you signed it
mail-greeting-text = You signed { $title } as “{ $signed }”. Before we tell the world, we tell you.
mail-greeting-words = It is here: { $title }. It would not be what it is without you. Thank you.
mail-greeting-picture = This picture is yours. Share it if you like, and with whom you like.
mail-greeting-button = See your picture
mail-greeting-first = Everybody who signed stands in the credits.
mail-greeting-see = Read the credits
mail-greeting-why = You get this once, because you signed { $title } at { $name } with your name.
