# Eine Idee gemeinsam unterschreiben.

co-authors-title = Wer diese Idee unterschreibt
co-authors-with = und
co-authors-sign = Es unterschreiben
co-author-first = Hatte die Idee
co-authors-asked = Wurden gefragt
co-authors-known = Wer mit dir unterschreiben könnte
co-authors-nobody = Noch niemand. Wer die Idee kommentiert oder eine Änderung vorschlägt, steht dann hier.
co-authors-full = Neben der Person, die die Idee hatte, unterschreiben höchstens { $count }, Gefragte mitgezählt.
co-author-ask = Um Unterschrift bitten
co-author-take-back = Zurücknehmen
co-author-you-asked = { $name } möchte diese Idee gemeinsam mit dir unterschreiben.
co-author-you-declined = Du hast auf die Frage mit Nein geantwortet. Du kannst es dir noch anders überlegen.
co-author-means = Wer unterschreibt, wird überall mit genannt, darf den Text ändern, Vorschläge beantworten und jederzeit wieder gehen.
co-author-answer = Antworten
co-author-accept = Ich unterschreibe auch
co-author-decline = Lieber nicht
co-author-leave = Nicht mehr unterschreiben
co-author-leave-more = Dein Name verschwindet von der Idee. Die Worte, die du geschrieben hast, bleiben.

flash-co-author-asked = Gefragt. Die Antwort kommt noch.
flash-co-author-unasked = Zurückgenommen.
flash-co-author-joined = Du unterschreibst diese Idee jetzt auch.
flash-co-author-left = Erledigt. Dein Name steht nicht unter der Idee.

conflict-co-author-already = Diese Person unterschreibt die Idee schon.
conflict-co-author-declined = Diese Person möchte lieber nicht unterschreiben.
conflict-co-author-unknown = Nur Menschen, die die Idee kommentiert oder eine Änderung vorgeschlagen haben, können gefragt werden.
conflict-co-authors-full = Für eine weitere Unterschrift ist kein Platz.
conflict-co-author-answered = Darauf wurde schon geantwortet, oder die Frage wurde zurückgenommen.
