### Reporting something.

reports-title = Report something
reports-lead = You do not need an account. The moderators read every report and decide with a reason.
reports-reason-label = What is it about?
reports-url-label = Address of the page
reports-url-help = Copied from the address bar of your browser.
reports-text-label = What did you notice?
reports-text-help = Say exactly which part you mean and what is wrong with it.
reports-email-help = Only if we may write to you with questions. We erase it together with the report.
reports-good-faith-label = To the best of my knowledge, what I say is right and complete.
reports-action = Send the report
reports-danger-title = Is somebody in danger?
reports-danger-text = Call the police on 110. Nobody reads this report at once.
reports-after-title = What happens next
reports-after-read = The moderators look at the page.
reports-after-decide = They decide whether something is hidden or changed.
reports-after-answer = The decision is kept together with its reason.
reports-sent-title = Thank you for your report
reports-sent-text = It is with the moderators now. Those you reported do not learn who it was.
reports-sent-action = To the start page
