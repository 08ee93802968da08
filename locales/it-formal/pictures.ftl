# Pictures of ideas.

pictures-choose = Scelga delle immagini o scatti una foto; può anche trascinarle o incollarle qui
pictures-add = Aggiungere le immagini scelte
pictures-failed = Non ha funzionato. Un’immagine dev’essere PNG, JPEG, WebP o GIF, e non troppo grande. Riprovi.
picture-remove = Togliere l’immagine
