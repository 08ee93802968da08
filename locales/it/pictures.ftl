# Pictures of ideas.

pictures-title = Immagini
pictures-hint = Al massimo { $max }, ciascuna fino a { $mb } MB. Uno schizzo o una foto dice molto; il luogo dello scatto viene tolto.
pictures-choose = Scegli delle immagini o scatta una foto; puoi anche trascinarle o incollarle qui
pictures-add = Aggiungi le immagini scelte
pictures-sending = Invio in corso…
pictures-failed = Non ha funzionato. Un’immagine dev’essere PNG, JPEG, WebP o GIF, e non troppo grande. Riprova.
picture-n = Immagine { $n }
picture-alt = Che cosa mostra l’immagine { $n }?
picture-alt-hint = Una frase, per chi non può vederla.
picture-remove = Togli l’immagine
error-too-many-pictures = Un’idea può avere al massimo { $max } immagini.
