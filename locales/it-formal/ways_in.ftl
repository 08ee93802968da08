# The page of one’s security, and the tabs of one’s account.

me-tabs = Il suo account
me-tab-sessions = Accessi aperti
me-tab-data = I suoi dati
