# Ideas that came out of a comment, or of another idea.

notice-grown = { $who } hat aus Ihrem Kommentar eine Idee in Ihrem Namen gemacht:
notice-split-off = { $who } hat aus Ihrer Idee zwei gemacht; das ist die neue:
notice-split = Aus einer Idee, die Sie unterstützen, wurden zwei. Ihre Stimme bleibt bei dieser:
