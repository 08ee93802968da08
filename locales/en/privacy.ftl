# One's own data: taking it away, and going.

mail-data-ready-subject = Your data from { $name }
mail-data-ready-text = Everything we keep about you is ready to be read and kept.
mail-data-ready-button = See my data
mail-data-ready-life = It stays there for { $days ->
    [one] a day
   *[other] { $days } days
}, for you alone; we ask you to show who you are first.
mail-data-ready-why = You asked for your data. If it was not you, sign in and change your password: nobody has seen anything yet.
