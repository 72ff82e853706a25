### Signing up, signing in, account.

## Signing in

accounts-sign-in-title = Sign in
accounts-sign-in-no-account = No account yet?
accounts-sign-in-to-sign-up = Register
accounts-sign-in-forgot = Forgot your password?
accounts-sign-in-note = You answer a request without an account: just open the link in the email.

## Signing up

accounts-sign-up-title = Register
accounts-sign-up-lead = Who do you speak for? After that we send you an email to confirm your address.
accounts-purpose-label = I speak for
accounts-purpose-institution = an institution
accounts-purpose-institution-help = School, authority, hospital, museum, company: you are looking for people to talk with.
accounts-purpose-organisation = an organisation
accounts-purpose-organisation-help = Association, initiative, network: you invite others and answer requests.
accounts-name-label = Your name
accounts-name-help = A first name or an alias is fine.
accounts-email-help = You sign in with it. We show it to nobody.
accounts-terms-label = I have read which of my data Ansprechbar keeps.
accounts-terms-link = Read about privacy
accounts-sign-up-action = Register
accounts-sign-up-have-account = Registered already?

accounts-sent-title = Check your inbox
accounts-sent-text = We have sent an email to { $email }. Open the link in it, then your account is ready.
accounts-sent-expires = { $count ->
    [one] The link works for one hour.
   *[other] The link works for { $count } hours.
}
accounts-sent-missing = Nothing there? Check your spam folder. Or register once more, and we will send a new email.
accounts-sent-again = Register once more

## Confirming the address

accounts-confirm-title = Confirm your address
accounts-confirm-text = Is { $email } yours? Then please enter the password that you have just chosen. After that your account is ready, and you are signed in.
accounts-confirm-password-help = This way nobody can open an account with your address. You did not sign up? Then simply close this page.
accounts-confirm-action = Yes, confirm the address

accounts-link-done-title = Already done
accounts-link-done-text = Your address is confirmed. You can sign in.
accounts-link-expired-title = This link has expired
accounts-link-expired-text = Register once more with the same address. Then we send you a new link.
accounts-link-unknown-title = We do not know this link
accounts-link-unknown-text = Part of it may be missing, or it was used before. Copy all of it from the email, or have a new one sent.
accounts-link-new-password = Ask for a new password

## Forgotten password

accounts-forgot-title = Forgot your password
accounts-forgot-lead = Tell us your address. We send you a link to set a new password.
accounts-forgot-action = Send the link
accounts-forgot-back = Back to signing in
accounts-forgot-sent-title = Check your inbox
accounts-forgot-sent-text = If there is an account with this address, an email is on its way now.
accounts-forgot-sent-expires = { $count ->
    [one] The link in it works for one minute and only once.
   *[other] The link in it works for { $count } minutes and only once.
}
accounts-reset-title = Set a new password
accounts-reset-lead = After that you are signed in here and signed out everywhere else.
accounts-reset-action = Set the password

## Account

accounts-title = Your account
accounts-lead = You are signed in as { $email }. Only you see this address.
accounts-name-title = Your name
accounts-name-note = This is how we address you. A first name or an alias is fine.
accounts-name-save = Save the name
accounts-memberships-title = Who you speak for
accounts-memberships-none = You do not speak for anybody yet. Add your institution or organisation to begin.
accounts-membership-organisation = Organisation
accounts-membership-institution = Institution
accounts-membership-published = Published
accounts-membership-not-published = Not published
accounts-add-institution = Add an institution
accounts-add-organisation = Add an organisation
accounts-password-title = Change the password
accounts-password-note = After that you are signed out on all other devices.
accounts-password-old-label = Your current password
accounts-password-save = Change the password
accounts-sessions-title = Where you are signed in
accounts-sessions-note = Is there a device you do not know? Sign it out and change your password.
accounts-session-browser = Device
accounts-session-last-seen = Last used
accounts-session-action = Sign out
accounts-session-current = This device
accounts-session-end = Sign out { $browser }
accounts-session-unknown = Unknown device
accounts-sign-out-everywhere = Sign out everywhere
accounts-sign-out = Sign out
