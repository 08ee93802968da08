mail-question-subject = Eine Frage an Sie, von { $name }
mail-question-text = { $host } von { $name } möchte gern von Ihnen hören:
mail-question-life = Melden Sie sich mit dieser Adresse an oder legen Sie ein Konto damit an: Die Frage ist nur für Sie und wenige andere.
mail-question-why = Sie bekommen diesen Brief, weil { $host } Ihre Adresse für diese Frage eingetragen hat.
