# What the host of a question asks besides.

fields-link = Chiedere altro oltre a titolo e testo
fields-title = Che altro vuole chiedere?
field-label-in = La sua domanda ({ $language })
field-add = Aggiungere un campo
