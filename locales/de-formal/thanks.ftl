# Thanks from somebody of the company.

notice-thanked = { $who } dankt Ihnen herzlich dafür:
