poster-call = Sagen Sie uns, was Sie denken
