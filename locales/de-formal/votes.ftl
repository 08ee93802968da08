# The stamp.

why-closed-own = Das ist Ihre Idee: Hier stimmen die anderen ab.
why-closed-suspended = Ihr Konto ist gesperrt: Sie können gerade nicht abstimmen.
