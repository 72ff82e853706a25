### What states, reasons and tiers are called (enums of domain). The keys end in the slug of the value.

## Tiers of visibility

safety-tier-public = Public
safety-tier-locality = Public without an address
safety-tier-on-acceptance = Name after the agreement only
safety-tier-unlisted = Not listed anywhere

## States

profile-status-draft = Draft
profile-status-published = Published
profile-status-hidden = Hidden
profile-status-refused = Refused
profile-status-resubmitted = Handed in again

offer-status-open = Open
offer-status-withdrawn = Withdrawn

request-status-draft = Draft
request-status-open = Open
request-status-agreeing = Agreement in progress
request-status-confirmed = Confirmed
request-status-done = Held
request-status-withdrawn = Withdrawn
request-status-expired = Expired

invitation-status-waiting = Not asked yet
invitation-status-asked = Asked, waiting for an answer
invitation-status-countered = Other dates proposed
invitation-status-accepted = Accepted
invitation-status-declined = Declined
invitation-status-expired = No answer in time
invitation-status-closed = No longer needed

dialogue-status-agreeing = Agreement in progress
dialogue-status-confirmed = Confirmed
dialogue-status-held = Held
dialogue-status-lapsed = Did not come about
dialogue-status-cancelled-by-institution = Called off by the institution
dialogue-status-cancelled-by-organisation = Called off by the organisation

event-status-scheduled = Takes place
event-status-cancelled = Cancelled

event-visibility-public = Public
event-visibility-private = For those involved only

## Reasons

decline-reason-no-time = No time on these dates
decline-reason-not-our-topic = Not our topic
decline-reason-too-far = Too far away
decline-reason-fee = The fee does not fit
decline-reason-safety = We do not feel safe with it
decline-reason-other = Another reason

report-reason-illegal = Illegal content
report-reason-hatred = Hatred or threats
report-reason-private-data = Private data
report-reason-false-identity = False identity
report-reason-wrong = Wrong or out of date
report-reason-barrier = A barrier on a page
report-reason-other = Something else

vouch-basis-register = In the register of associations
vouch-basis-umbrella-body = Member of an umbrella body
vouch-basis-commissioner = Known to the integration commissioners
vouch-basis-organisations = Known to two verified organisations

## Money and place

fee-none = No fee
fee-expenses = Travel expenses
fee-amount = { $amount }, travel included

budget-none = No budget
budget-expenses = Travel expenses
budget-amount = Up to { $amount }, travel included

meeting-place-institution = At the institution
meeting-place-organisation = At the organisation, travelling up to { $distance }
meeting-place-online = Online

side-institution = Institution
side-organisation = Organisation
