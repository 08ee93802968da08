# The page of one’s security, and the tabs of one’s account.

me-tabs = Il tuo account
me-tab-contributions = Contributi
me-tab-profile = Profilo
me-tab-security = Sicurezza
me-tab-sessions = Dove hai effettuato l’accesso
me-tab-data = I tuoi dati
