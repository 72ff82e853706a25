### Institutions: page and form.

institutions-title = Institutions
institutions-vouched = Verified
institutions-words = In their own words
institutions-words-none = This institution has not written anything about itself yet.
institutions-facts = At a glance
institutions-fact-kind = Kind
institutions-fact-place = Town
institutions-fact-imprint = Imprint
institutions-vouched-text = The moderators have confirmed that this institution exists.
institutions-not-vouched-text = The moderators have not verified this institution yet.
institutions-requests = Open requests
institutions-requests-none = There is no open request at the moment.
institutions-events = Next events
institutions-events-none = No public event is planned right now. Subscribe to the calendar: then new events reach you by themselves.

## Bar for members

institutions-member-awaits-vouch = The moderators are still looking at your profile. After that it says “Verified”. You can make requests already.
institutions-member-new-request = Make a request

## Form

institutions-form-new-title = Add an institution
institutions-form-new-lead = This takes two minutes. Then you can make your first request.
institutions-form-edit-title = Edit the profile
institutions-form-edit-lead = Changes count as soon as you save them.
institutions-form-who = Who you are
institutions-form-name-help = The name organisations know you by, for example “Rosengarten-Gymnasium”.
institutions-form-description-label = In your own words
institutions-form-description-help = Who are you, and why do you want to talk? Two sentences are enough.
institutions-form-where = Where you are
institutions-form-address-label = Street and number
institutions-form-address-help = Only the organisation that you agree on a dialogue with is told.
institutions-form-reach = How we verify and reach you
institutions-form-website-label = Link to the imprint
institutions-form-website-help = It shows the moderators that your institution exists. Begins with https://
institutions-form-email-label = Email address
institutions-form-email-help = An official one works best. We show it to nobody.
institutions-form-create = Add the institution
institutions-form-save = Save changes
