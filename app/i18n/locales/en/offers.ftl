### Dialogue offers: list, page, form.

offers-title = Offers
offers-lead = Dialogues that organisations invite you to. Choose one and make a request for it.
offers-create = Add an offer
offers-count = { $count ->
    [0] No offer
    [one] One offer
   *[other] { $count } offers
}
offers-empty-title = No offer fits yet
offers-empty-text = Remove a filter or widen the distance. Or describe what you are looking for in a request: then we ask organisations that fit.
offers-empty-action = Make a request
offers-none-title = There is no offer yet
offers-none-text = Describe in a request what you want to talk about. We look for organisations that fit and say why they do.
offers-by = { $name } invites you

## Page

offers-ask = Make a request for this
offers-ask-note = As a rule you get an answer within { $count } working days. After that we ask the next organisation if you like.
offers-words = What it is about
offers-about = Topics and formats
offers-facts = At a glance
offers-fact-organisation = Organisation
offers-fact-place = At home in
offers-fact-duration = Duration
offers-withdrawn-title = This offer was withdrawn
offers-withdrawn-text = See on the page of the organisation whether there are others.
offers-member-title = Your offer
offers-member-open = Others see this offer and can make a request for it.
offers-member-withdrawn = Only you still see this offer.
offers-edit = Edit the offer
offers-withdraw = Withdraw the offer
offers-reopen = Offer it again

## Form

offers-form-new-title = Add an offer
offers-form-new-lead = Show what a dialogue with you can look like. Once you save it, it is public if your profile is.
offers-form-edit-title = Edit the offer
offers-form-edit-lead = Changes count as soon as you save them.
offers-form-what = What you offer
offers-form-organisation-label = For which organisation
offers-form-title-help = For example “How I came to work three shifts”.
offers-form-description-label = What it is about
offers-form-description-help = What happens in this time, and what do others take away? Please write nothing about the origin or religion of individual people.
offers-form-minutes-label = Duration
offers-form-minutes-unit = minutes
offers-form-how = Topics, people and formats
offers-form-topics-help = { $count } topics at most.
offers-form-create = Add the offer
offers-form-save = Save changes
offers-form-no-organisation-title = First the organisation, then the offer
offers-form-no-organisation-text = Offers belong to an organisation. Add yours first.
