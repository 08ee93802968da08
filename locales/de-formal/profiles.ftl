# Who somebody is, with Sie.


me-my-comments = Ihre Kommentare
profile-title = Ihr Profil
profile-lead = Was die anderen von Ihnen sehen. Der Name genügt.
profile-see = Ihre öffentliche Seite ansehen
profile-job-hint = Was Sie hier machen. Es steht bei allem, was Sie für die Firma sagen.
profile-bio-hint = Ein paar Worte über Sie, höchstens { $max } Zeichen.
profile-links-hint = Ihre Seiten anderswo, mit https.
profile-legal-hint = Nur wenn Sie mit einem anderen Namen unterschreiben wollen. Wir schlagen ihn beim Unterschreiben vor und zeigen ihn sonst nirgends.
profile-picture = Ihr Bild
field-bio = Über Sie
profile-languages = Sprachen, die Sie lesen
relation-question = Was verbindet Sie mit { $name }?
relation-hint = Jede Antwort ist recht, und im Profil können Sie sie ändern.
flash-relation-said = Danke. Im Profil können Sie es ändern.
host-add-title = Ihre Funktion im Profil ergänzen
away-title = Wer Sie vertritt
away-lead = Solange Sie weg sind, zeigen Ihre Fragen, wer für Sie antwortet, und diese Person kann als Ansprechperson gewählt werden.
away-until-hint = Ihr letzter Tag der Abwesenheit. Leer: Sie sind da.
people-oneself = Das ist Ihr eigenes Konto. Ihre Rolle muss jemand anderes ändern.
