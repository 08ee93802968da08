# Thanks from somebody of the company.

thanks-say = Say thank you
thanks-words = A word of your own
thanks-hint = Only whoever you thank and the staff read it. Without one we say a plain thank you in your name.
thanks-by = { $name } said thank you
flash-thanked = Your thanks are on their way.
conflict-thanks-unseen = Only for what everybody sees can one say thank you here.
notice-thanked = { $who } thanks you warmly for this:
moved-thanked = { $count ->
    [one] somebody of the company said thank you
   *[other] { $count } people of the company said thank you
}
