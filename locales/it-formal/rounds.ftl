standing-still = Ha qualcos’altro in mente?
carry-title = Portare avanti le idee
carry-send = Portare avanti
