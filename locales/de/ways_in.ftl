# The page of one’s security, and the tabs of one’s account.

me-tabs = Dein Konto
me-tab-contributions = Beiträge
me-tab-profile = Profil
me-tab-security = Sicherheit
me-tab-sessions = Wo du angemeldet bist
me-tab-data = Deine Daten
