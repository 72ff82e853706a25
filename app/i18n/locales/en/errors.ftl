### What is wrong with an input and what to do about it. Error pages are in layout.ftl.

## Fields

error-required = Please fill in this field.
error-too-long = { $max ->
    [one] Please shorten the text to one character.
   *[other] Please shorten the text to { $max } characters at most.
}
error-too-short = { $min ->
    [one] Please enter at least one character.
   *[other] Please enter at least { $min } characters.
}
error-not-a-number = Please enter a number in digits, for example 25.
error-out-of-range = Please enter a number from { $min } to { $max }.
error-not-an-email = Please enter a complete email address, for example name@verein.example.
error-not-a-link = Please enter a complete web address, for example https://www.verein.example.
error-unknown-place = We do not know this place. Please check the spelling or enter the postal code.
error-did-you-mean = Do you mean { $suggestion }? Then please write it like this.
error-ambiguous-place = There are several places of this name. Do you mean { $suggestions }?
error-ambiguous-place-bare = There are several places of this name. Please enter the postal code.
error-not-a-date = Please enter a complete date or time, for example 2026-12-03 or 14:00.
error-in-the-past = This time is in the past. Please choose a later one.
error-too-soon = { $working_days ->
    [one] Organisations need one working day to plan. Please choose a later day or write why it is urgent.
   *[other] Organisations need { $working_days } working days to plan. Please choose a later day or write why it is urgent.
}
error-too-far-ahead = { $days ->
    [one] That is too far ahead to plan. Please choose a time until tomorrow.
   *[other] That is too far ahead to plan. Please choose a time within the next { $days } days.
}
error-end-before-start = The end is not after the start. Please change one of them.
error-too-many-choices = { $max ->
    [one] Please choose only one item.
   *[other] Please choose { $max } items at most.
}
error-nobody-chosen = Nobody is chosen yet. Give at least one organisation a place in the order, or let us find someone.
error-unknown-choice = This choice no longer exists. Please choose again.
error-password-too-common = Too many people know this password. Please choose another one, ideally a whole sentence.
error-must-agree = Please tick this box, otherwise we cannot go on.
error-wrong-credentials = Email address and password do not match, or the address has not been confirmed yet. Please check both.
error-profile-not-published = The page of your institution is not published. Publish it, then you can ask partners.
error-wrong-password = This password is not right. Please type it again.
error-too-many-tries = { $minutes ->
    [one] That was a lot of attempts. Please wait one minute.
   *[other] That was a lot of attempts. Please wait { $minutes } minutes.
}
error-changed-meanwhile = Somebody else has changed this in the meantime. Please reload the page to see what applies now.
error-too-many-entries = You already have { $max } entries here. More are not possible. Please remove an old one first, or write to the moderators.
error-too-many-open = { $max ->
    [one] Only one of these can be open at a time. Please wait until it is closed, or withdraw it.
   *[other] At most { $max } of these can be open at a time. Please wait until one is closed, or withdraw one.
}
error-hand-in-closed = The moderators have closed hand-in to this round. Requests can no longer be handed in or taken out of the round.
