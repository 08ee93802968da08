# Registering, signing in, one's own page.

register-title = Registrazione
register-lead = Un minuto, e { $name } ascolta anche la sua voce.
register-name-hint = Lo vedono tutti accanto a quello che scrive.
register-password-hint = Almeno { $min } caratteri. Una frase facile da ricordare va benissimo.
register-trap = Lasciare vuoto questo campo
register-have-account = Ha già un account?
sign-in-title = Accesso
sign-in-lead = È un piacere rivederla.
sign-in-no-account = Non ha ancora un account?

## One's own page

me-title = I suoi contributi
me-credits = Le sue firme
me-credits-lead = Ha contribuito a qualcosa che esiste davvero. Se e come compare il suo nome è una scelta solo sua.
me-my-ideas = Le sue idee
me-no-ideas = Non ha ancora proposto niente.
me-no-ideas-more = Basta una frase. La migliorerà poi, con gli altri.
me-see-questions = Vedere le domande
