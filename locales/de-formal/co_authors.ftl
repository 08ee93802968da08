# Eine Idee gemeinsam unterschreiben, mit Sie.

co-authors-known = Wer mit Ihnen unterschreiben könnte
co-author-you-asked = { $name } möchte diese Idee gemeinsam mit Ihnen unterschreiben.
co-author-you-declined = Sie haben auf die Frage mit Nein geantwortet. Sie können es sich noch anders überlegen.
co-author-leave-more = Ihr Name verschwindet von der Idee. Die Worte, die Sie geschrieben haben, bleiben.
flash-co-author-joined = Sie unterschreiben diese Idee jetzt auch.
flash-co-author-left = Erledigt. Ihr Name steht nicht unter der Idee.
