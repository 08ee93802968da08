# The page of one’s security, and the tabs of one’s account.

me-tabs = Ihr Konto
me-tab-sessions = Wo Sie angemeldet sind
me-tab-data = Ihre Daten
