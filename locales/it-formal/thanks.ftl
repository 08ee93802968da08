# Thanks from somebody of the company.

notice-thanked = { $who } La ringrazia di cuore per questo:
