# Ideas that came out of a comment, or of another idea.

origin-comment = Leggere il commento
notice-grown = { $who } ha fatto del Suo commento un’idea, a Suo nome:
notice-split-off = { $who } ha fatto due idee della Sua; questa è la nuova:
notice-split = Un’idea che sostiene è stata divisa in due. Il Suo voto resta a questa:
