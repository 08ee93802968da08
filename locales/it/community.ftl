# How the community is set up: settings, the guided set-up, the texts about it.

site-admin = Amministrazione
site-about = Su questa comunità
site-promise-unsigned = Noi chiediamo, tu progetti, noi lo costruiamo.

## Where an administrator begins

admin-title = Gestisci { $name }
admin-lead = Chi partecipa e com’è impostato tutto.
admin-set-up = Completa la configurazione
admin-people = Persone
admin-people-more = Cercarle, sospenderle, dare loro un ruolo.
admin-invitations = Inviti
admin-invitations-more = Per far entrare colleghi e clienti, via e-mail.
admin-settings-more = Nome, aspetto, lingue, chi può leggere e iscriversi.
admin-work-more = Le idee che aspettano una risposta.

## Settings

settings-title = Impostazioni
settings-lead = Ogni modifica vale subito, dappertutto.
settings-change = Modifica
settings-again = Rifai la configurazione guidata
settings-no-texts = Ancora nessun testo
flash-settings-saved = Salvato. Ora vale dappertutto.
flash-set-up-done = La tua comunità è pronta. Adesso fai la prima domanda.

## The guided set-up

set-up-title = Configura la tua comunità
set-up-part-look = Nome e aspetto
set-up-lead-look = Da che cosa vi si riconosce.
set-up-part-speech = Lingua
set-up-lead-speech = Come le pagine e le e-mail parlano alle persone.
set-up-part-doors = Chi entra
set-up-lead-doors = Chi può leggere, chi può iscriversi e come si accede.
set-up-part-texts = Chi siete
set-up-lead-texts = Questi testi sono collegati in fondo a ogni pagina. Non serve che siano lunghi; quelli vuoti non compaiono.
set-up-part-rooms = Sezioni
set-up-lead-rooms = Domande e idee ci sono sempre. Ciò che è spento non si vede da nessuna parte.
set-up-next = Salva e continua
set-up-finish = Salva e concludi
set-up-on = Continua
set-up-skip = Non adesso
set-up-preview = Anteprima
set-up-sample-link = Che cosa dovrebbe fare meglio il nostro prossimo prodotto?
set-up-sample-button = Proponi un’idea
set-up-name-hint = Il nome sta in cima a ogni pagina e in fondo a ogni e-mail.
set-up-accent-hint = Il vostro colore, per link e pulsanti. Dove non si leggerebbe, lo correggiamo.
set-up-own-hint = Per chi non legge nessuna delle altre.
set-up-languages-hint = Una lingua spenta non viene proposta da nessuna parte.
set-up-domains-hint = Solo per “Le persone di certi domini”: per esempio example.com example.org. Ognuno vale alla lettera; sub.example.com è un altro.
set-up-second-factor = Per chi parla a nome dell’azienda serve un secondo fattore
set-up-second-factor-more = Chi fa parte del team accede anche con il codice di un’app o con una passkey.
set-up-logo = Logo
set-up-logo-hint = PNG, JPEG o WebP, al massimo { $max } MB. Sta accanto al nome.
set-up-logo-send = Mostra questo logo
set-up-logo-remove = Nessun logo

accent-fine = { $chosen } si legge bene di giorno e di notte: resta così.
accent-too-pale = Sulle pagine chiare { $chosen } è troppo tenue: il contrasto è { $ratio } a 1 e per il testo serve { $needed }. Lì usiamo { $used }, lo stesso colore ma più scuro.
accent-too-dark = Sulle pagine scure { $chosen } è troppo scuro: il contrasto è { $ratio } a 1 e per il testo serve { $needed }. Lì usiamo { $used }, lo stesso colore ma più chiaro.

## What one can choose

field-accent = Colore
field-own = La vostra lingua
field-languages = Lingue
field-address_form = Come ci si rivolge alle persone
field-readers = Chi può leggere?
field-joiners = Chi può iscriversi?
field-domains = Domini
field-ways_in = Come si accede?
field-rooms = Altre sezioni
field-welcome = Benvenuto
field-terms = Condizioni d’uso
field-privacy = Privacy
field-imprint = Note legali

address-form-familiar = Informale
address-form-familiar-more = Come tra amici: tu in italiano, du in tedesco.
address-form-formal = Formale
address-form-formal-more = Come tra chi non si conosce: Lei in italiano, Sie in tedesco.
readers-anybody = Può leggere chiunque
readers-anybody-more = Tutta internet, motori di ricerca compresi.
readers-signed-in = Legge solo chi ha fatto l’accesso
readers-signed-in-more = Tutti gli altri vedono la porta e i testi su di voi.
joiners-anybody = Può iscriversi chiunque
joiners-anybody-more = Bastano un nome e un indirizzo.
joiners-domains = Possono iscriversi le persone di certi domini
joiners-domains-more = Chi ha un indirizzo di uno dei domini qui sotto; e chi riceve un invito.
joiners-invited = Può iscriversi solo chi è invitato
joiners-invited-more = Chi riceve un invito via e-mail.
way-in-code = Un codice via e-mail
way-in-code-more = Niente da ricordare. Funziona per tutti.
way-in-password = Una password
way-in-password-more = Per chi la preferisce.
way-in-passkey = Una passkey
way-in-passkey-more = Impronta, volto o chiave: il modo più sicuro. Si aggiunge dopo essere entrati.
way-in-openid = L’accesso della vostra azienda
way-in-openid-more = Con il provider OpenID configurato sul server.
room-questions = Domande
room-ideas = Idee
room-signatures = Firme
room-signatures-more = Ciò che è stato fatto insieme, e chi lo firma.

about-welcome = Chi siamo
about-welcome-hint = Chi siete e che cosa volete fare con le persone. Si può usare Markdown.
about-terms = Condizioni d’uso
about-terms-hint = Ciò che accetta chiunque partecipi.
about-privacy = Privacy
about-privacy-hint = Quali dati tenete, perché e per quanto tempo.
about-imprint = Note legali
about-imprint-hint = Chi risponde di questo sito, e come raggiungerlo.
about-other-language = Questo testo non è ancora tradotto.

error-colour = Non è un colore. Per esempio #2743b8.
error-domain = Uno di questi non è un dominio. Per esempio example.com, senza @ né *.
error-domains-many = Al massimo { $max } domini.
error-ways-newcomers = Serve almeno un modo adatto a chi arriva: un codice, una password o l’accesso della vostra azienda.
error-ways-own = Nemmeno tu potresti più accedere. Lascia almeno un modo che per te funziona.
