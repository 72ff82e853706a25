### Rounds: many requests are paired at once.

## List

rounds-title = Rounds
rounds-lead = For an intercultural week or a project week you pair many requests at once: fairly, verifiably, and nobody gets more than they can take on.
rounds-desk-link = To the rounds
rounds-empty-title = No round yet
rounds-empty-text = Open the first one. Institutions of your region then see it on their open requests and can take part.
rounds-list = All rounds
rounds-line-status = State
rounds-line-requests = Requests
rounds-line-served = With a partner
rounds-line-updated = Last changed
rounds-line-title = Round
rounds-line-served-none = no proposal yet
rounds-open-title = Open a round
rounds-open-name = Name of the round
rounds-open-name-help = This is how institutions see it, for example “Intercultural Week 2027”.
rounds-open-region = Region
rounds-open-region-help = Requests from this region can take part.
rounds-open-action = Open the round

rounds-status-open = Open
rounds-status-searching = Being computed
rounds-status-publishing = Being published
rounds-status-releasing = Being ended
rounds-status-proposed = Proposal ready
rounds-status-published = Published
rounds-status-closed = Ended

## Page of a round

rounds-page-lead = { $region } · { $requests ->
    [0] no request yet
    [one] one request
   *[other] { $requests } requests
}

rounds-state-empty-title = Nobody takes part yet
rounds-state-empty-text = Institutions hand in their open request themselves: on the page of the request, with “Take part in the round”. Let them know. As soon as the first request is there, you can compute a proposal.
rounds-state-open-title = Ready for a proposal
rounds-state-open-text = Compute who talks with whom. Nobody is asked yet.
rounds-state-changed-title = The proposal no longer fits
rounds-state-changed-text = Something has changed since it was computed. Compute again. What nobody touched stays, as far as it is still the best.
rounds-state-proposed-title = The proposal is ready
rounds-state-proposed-text = Look it through. Pin pairs or rule them out. Nobody is asked before you publish.
rounds-state-searching-title = The proposal is being computed
rounds-state-searching-now = The computation is running.
rounds-state-searching-text = With many requests this takes some seconds, sometimes minutes. You need not wait. If something changes meanwhile, it is computed anew by itself.
rounds-state-publishing-title = The organisations are being asked
rounds-state-settled = { $settled } of { $requests } requests are settled.
rounds-state-publishing-text = You need not wait: it goes on by itself, even after a disruption. Nobody is asked twice.
rounds-state-releasing-title = The round is being ended
rounds-state-releasing-text = The requests become free again, and the institutions get a mail. You need not wait: it goes on by itself.
rounds-follow = Look now
rounds-follow-done = Done.
rounds-follow-result = See the result
rounds-state-published-title = Published
rounds-state-published-text = The organisations have been asked, the institutions have a mail. Answers and deadlines now run with the requests themselves.
rounds-state-closed-title = Ended without asking anybody
rounds-state-closed-text = The requests are free again. The institutions have a mail.

rounds-failure-title = There is no new proposal
rounds-failure-nobody = Right now there is no request that can be paired. Requests that were withdrawn, or for which an institution has asked somebody itself, no longer count.
rounds-failure-changing = Something kept changing while the proposal was computed. Close hand-in and then compute once more.
rounds-failure-broken = The computation failed. Try once more. If it fails again, please tell the administration.

rounds-hand-in = Hand-in
rounds-hand-in-open = Institutions can hand in requests and take them back. Close hand-in if you would like to decide in peace. Publishing closes it, too.
rounds-hand-in-closed = Closed on { $at }. Institutions can neither hand in nor take back any more.
rounds-hand-in-close = Close hand-in
rounds-hand-in-reopen = Open hand-in again

rounds-search = Compute a proposal
rounds-search-again = Compute again
rounds-publish = Publish
rounds-publish-title = Ask everybody now?
rounds-publish-text = { $count ->
    [one] One organisation is asked at once, with a deadline.
   *[other] { $count } requests go out to organisations at once, each with a deadline.
} Every institution gets a mail. This cannot be taken back. Requests that have changed meanwhile are left out and named here.
rounds-publish-confirm = Yes, publish
rounds-close = End the round
rounds-close-title = End the round without a result?
rounds-close-text = Nobody is asked. The requests are free again, and the institutions get a mail.
rounds-close-confirm = Yes, end it
rounds-dialog-close = Back

rounds-figures = The proposal in figures
rounds-figure-served = requests with a partner
rounds-figure-of = { $served } of { $requests }
rounds-figure-busy = organisations taking part
rounds-figure-most = dialogues at most for one organisation
rounds-figure-mean = points on average
rounds-proof-title = It cannot be better
rounds-proof-text = First as many requests as possible, then nobody left behind – no organisation, no Land –, then the most points. A check that does not know the method has confirmed: no other proposal is better, and no organisation gets more than it can take on in a month.
rounds-proof-made = Computed on { $at }, in { $seconds } seconds.
rounds-proof-kept = { $count ->
    [one] One pair of the previous proposal has stayed.
   *[other] { $count } pairs of the previous proposal have stayed.
}

rounds-pairs = Who talks with whom
rounds-pairs-none = Not a single request has a partner. The reasons are below.
rounds-pair-request = Request
rounds-pair-organisation = Organisation
rounds-pair-score = How well it fits
rounds-pair-steps = Your decision
rounds-pair-outcome = Result
rounds-pair-where = { $institution }, { $municipality }
rounds-pair-why = Why?
rounds-pair-why-view = As the institution sees it:
rounds-pair-unnamed = An organisation in { $land }
rounds-pair-pinned = Pinned
rounds-pair-forbidden = Ruled out
rounds-pair-not-followed = Pinned, not in the proposal
rounds-pin = Pin
rounds-forbid = Rule out
rounds-free = Undo
rounds-step-for = : { $request } with { $organisation }

rounds-outcome-asked = Asked
rounds-outcome-skipped = Left out
rounds-outcome-unserved = Without a partner
rounds-outcome-released = Free
rounds-outcome-waiting = Not asked yet

rounds-wishes = Your wishes
rounds-wishes-text = These pairs are ruled out, or they are pinned and not in the proposal: then they wait for the next one, or the organisation has no place left.
rounds-unserved = Without a partner
rounds-unserved-text = Every request has a reason. Often something can be done: invite more organisations, or undo a wish.
rounds-unserved-request = Request
rounds-unserved-reason = Reason
rounds-reason-no-candidate = No organisation fits this request. Its page says who nearly fits, and what stands in the way.
rounds-reason-all-forbidden = There are organisations that fit, but you have ruled out every one of these pairs.
rounds-reason-full = { $organisations ->
    [one] Only one organisation comes into question, and its places are taken:
   *[other] All { $organisations } organisations that come into question are full:
} { $places ->
    [0] no free place
    [one] one place
   *[other] { $places } places
} for { $requests ->
    [one] one request that has
   *[other] { $requests } requests that have
} nowhere else to go.
rounds-reason-full-names = Among them: { $names }.

rounds-handed-in = Handed in
rounds-handed-in-text = These requests take part.
rounds-new = New
rounds-new-text = These requests came in after the last proposal.
rounds-gone = No longer taking part
rounds-gone-running = The institutions have meanwhile asked somebody for these requests themselves, or withdrawn them. The next proposal leaves them out.
rounds-gone-published = The proposal had a partner for these requests. Nobody was asked nevertheless, since something had changed.
rounds-gone-reason = Reason
rounds-skip-request-changed = The institution changed the request after the proposal.
rounds-skip-request-gone = The request is no longer open, or somebody has been asked already.
rounds-skip-partner-full = The organisation has no place left this month.
rounds-skip-partner-gone = The organisation no longer fits, or its profile is no longer there.
rounds-skip-broken = An error occurred twice while asking. Please tell the administration.
rounds-skip-unknown = Something changed after the proposal.
rounds-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}

## On the page of a request

rounds-join-title = Round “{ $round }”
rounds-join-text = In this round many requests are paired at once: the moderators look for the best solution for all and then ask for you. If you ask somebody yourself meanwhile, your request leaves the round.
rounds-join = Take part in the round “{ $round }”
rounds-joined-title = Your request takes part in the round “{ $round }”
rounds-joined-text = The moderators look for partners for all requests together. You will get a mail when somebody is asked. Until then there is nothing you need to do. If you ask somebody yourself meanwhile, your request leaves the round.
rounds-joined-closed-text = Hand-in is closed: you can no longer take the request out of the round. The moderators look for partners for all requests together. As soon as that is decided you will get a mail.
rounds-leave = Leave the round

## Said once

rounds-flash-opened = The round is open. Institutions of your region can take part now.
rounds-flash-pinned = Pinned. Compute the proposal again when you are done.
rounds-flash-forbidden = Ruled out. Compute the proposal again when you are done.
rounds-flash-freed = The wish is undone. Compute the proposal again when you are done.
rounds-flash-closed = The round has ended.
rounds-flash-hand-in-closed = Hand-in is closed.
rounds-flash-hand-in-reopened = Hand-in is open again.
rounds-flash-joined = Your request takes part in the round.
rounds-flash-left = Your request no longer takes part in the round.

## Log

rounds-audit-open = { $who } opened a round.
rounds-audit-search = { $who } had a proposal computed for a round.
rounds-audit-pair = { $who } changed a wish for a round.
rounds-audit-close-hand-in = { $who } closed hand-in to a round.
rounds-audit-reopen-hand-in = { $who } opened hand-in to a round again.
rounds-audit-publish = { $who } published a round.
rounds-audit-close = { $who } ended a round.
