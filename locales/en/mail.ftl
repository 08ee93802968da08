# Letters. Each begins with a greeting, says one thing, has one button, and tells why it came.

mail-hello = Hello,
mail-hello-name = Hello { $name },

mail-sign-in-subject = Your way into { $name }
mail-sign-in-text = Welcome. With this link you are in { $name }, without a password:
mail-sign-in-button = Come in
mail-sign-in-code = Or type this code where you began:
mail-sign-in-life = Both work once, for a short while.
mail-sign-in-why = Somebody typed this address to sign in. If it was not you, do nothing: nobody gets in without this letter.
