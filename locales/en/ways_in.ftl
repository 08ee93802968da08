# The page of one’s security, and the tabs of one’s account.

me-tabs = Your account
me-tab-contributions = Contributions
me-tab-profile = Profile
me-tab-security = Security
me-tab-sessions = Where you are signed in
me-tab-data = Your data
