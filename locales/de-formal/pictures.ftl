# Pictures of ideas.

pictures-choose = Wählen Sie Bilder oder machen Sie ein Foto; Sie können sie auch hierher ziehen oder einfügen
pictures-failed = Das hat nicht geklappt. Ein Bild muss PNG, JPEG, WebP oder GIF sein und darf nicht zu groß sein. Versuchen Sie es noch einmal.
