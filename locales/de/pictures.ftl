# Pictures of ideas.

pictures-title = Bilder
pictures-hint = Höchstens { $max }, jedes bis { $mb } MB. Eine Skizze oder ein Foto sagt viel; der Ort der Aufnahme wird entfernt.
pictures-choose = Wähle Bilder oder mach ein Foto; du kannst sie auch hierher ziehen oder einfügen
pictures-add = Gewählte Bilder hinzufügen
pictures-sending = Wird gesendet …
pictures-failed = Das hat nicht geklappt. Ein Bild muss PNG, JPEG, WebP oder GIF sein und darf nicht zu groß sein. Versuch es noch einmal.
picture-n = Bild { $n }
picture-alt = Was zeigt Bild { $n }?
picture-alt-hint = Ein Satz, für alle, die es nicht sehen können.
picture-remove = Bild entfernen
error-too-many-pictures = Eine Idee kann höchstens { $max } Bilder haben.
