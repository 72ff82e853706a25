### About Ansprechbar, privacy, imprint, accessibility. Long texts: one paragraph or one list item for each key.

about-contents = On this page

## About Ansprechbar

about-title = About Ansprechbar
about-lead = Institutions look for people to talk with. Migrant organisations have much to say. Ansprechbar, German for “approachable”, brings both together.

about-purpose-title = Why Ansprechbar exists
about-purpose-voices = In Germany there are more than twelve thousand organisations of people with an immigration history. Many are run by volunteers alone. They know the neighbourhood, speak many languages and know what they are talking about.
about-purpose-doors = Schools, offices, hospitals, museums and companies would like to talk with them and often do not know with whom. Ansprechbar gives them an address, an answer and a date.
about-purpose-promises = Three things always hold:
about-purpose-answer = An organisation answers from a phone, without an account, in under a minute.
about-purpose-deadline = Whoever asks gets an answer by a deadline. Otherwise the next organisation is asked.
about-purpose-private = Home addresses, private numbers and email addresses never become public.

about-how-title = How a dialogue comes about
about-how-request = An institution describes what it would like to talk about, when, where and with whom, and what it can pay.
about-how-choose = It sees suggestions with reasons and chooses up to three organisations in its own order.
about-how-answer = We ask one after the other. Each usually has { $days } working days and says yes, no, or proposes another date.
about-how-agreement = Both sides confirm an agreement about aim, place, fee and rules. Only then is the date fixed.
about-how-calendar = The date appears in the calendars of both sides. It becomes public only if both want it.

about-matching-title = How suggestions are made
about-matching-lead = A program works out suggestions by fixed rules. Who is asked is always decided by people. Every suggestion names its reasons with points, and whoever adds them up arrives at the same figure.
about-matching-limits-title = First the limits
about-matching-limits = We suggest only those who keep within the limits of the other side:
about-matching-limit-profile = The profile is published, and somebody vouches for the organisation.
about-matching-limit-format = It offers a format that suits the request.
about-matching-limit-language = There is a shared language, or an interpreter.
about-matching-limit-topic = At least one topic is the same or related, and none is among those it does not talk about.
about-matching-limit-capacity = It has room for a dialogue this month, and enough notice before the date.
about-matching-limit-distance = It comes that far, or the institution comes to it, or both can meet online.
about-matching-points-title = Then the points
about-matching-points = Both sides have 100 points each, because a dialogue that only one side wants is a bad suggestion.
about-matching-caption-institution = What counts for the institution
about-matching-caption-organisation = What counts for the organisation
about-matching-criterion = Criterion
about-matching-possible = At most
about-matching-topics = Topic: the same earns all, a close one less; what somebody writes counts more than a tick
about-matching-words = Words: what both texts speak of
about-matching-proximity = Nearness: half at 50 kilometres, a quarter online
about-matching-languages = Shared languages
about-matching-audience = Experience with the audience
about-matching-freshness = The profile was confirmed or used within the last half year
about-matching-answers = Usually answers quickly; newcomers count as quick
about-matching-institution = Likes to be invited by such institutions
about-matching-fee = What it asks for is paid
about-matching-format = A format of its own
about-matching-weekday = A weekday on which it can
about-matching-notice = The notice it needs is kept
about-matching-score = The score lies between both sums, nearer to the lower one: it is the harmonic mean. At the same score, who is nearer comes first.
about-matching-held = Four things hold the whole score back: a fee above the budget, a profile that nobody has confirmed for more than a year or that answers only after weeks, no fitting weekday, and a language that the text is about and nobody speaks. How much is left is told with every suggestion.
about-matching-wider-title = Then the distance
about-matching-wider = Whoever would come or can meet online is suggested. Those who are near get more points. Somebody who knows the subject and is far away can still come first. Every suggestion says where it comes from: near by, the federal state, a neighbouring one, Germany, or online.
about-matching-few = So the list is not empty either where fewer people with a migration background live, as in Brandenburg, Mecklenburg-Vorpommern, Saxony, Saxony-Anhalt and Thuringia.
about-matching-fair-title = Fairness last
about-matching-fair = Over many lists every organisation should be shown as often as it fits. Whoever was shown less rises a little. The list loses at most five per cent of its quality by this, and the card says so. We count by organisation and day, never who looks.
about-matching-never-title = What never counts
about-matching-never-origin = Origin, religion or nationality of people. There is not even a field for them.
about-matching-never-decline = Whether an organisation has ever said no.
about-matching-never-money = Money. Nobody can buy a better place.
about-matching-change = Would you like other suggestions? Change topic, format, language, distance or budget of your request. The list is worked out anew at once. Organisations change their profile.

about-trust-title = Who vouches for whom
about-trust-words = An organisation is suggested only once somebody vouches for it: an entry in a register, an umbrella body, an integration commissioner, or two verified organisations. Whoever vouches is named, with the date. Their word holds for a year.
about-trust-hide = Every organisation can hide at once with one button.

about-safety-title = How visible an organisation is
about-safety-words = It decides that itself, in four steps:
about-safety-public = Name, municipality and, where given, the meeting place are public.
about-safety-locality = Name and municipality are public, an address never.
about-safety-on-acceptance = Appears in no list. It is suggested by topic and rough region. Its name is told only to those who agree a dialogue with it.
about-safety-unlisted = Appears nowhere and is not suggested. Only moderators can ask it.
about-safety-tier = { $tier }: { $words }

about-terms-title = Terms of use
about-terms-free = Using Ansprechbar costs nothing. Fees and travel costs are agreed by those involved.
about-terms-true = Write only what is true, and only for institutions and organisations for which you may speak.
about-terms-people = Write nothing about origin, religion, health or residence status of individual people. Whoever is named has agreed beforehand.
about-terms-respect = Nobody has to speak for a country, a religion or a group. A no needs no reason.
about-terms-data = What you learn about others you use only for the agreed dialogue, and you do not pass it on.
about-terms-forbidden = Illegal content, hatred, threats, advertising and harvesting data are forbidden.
about-terms-moderation = Moderators check reports by hand. They can hide profiles, offers and events that break laws or these terms. They tell those concerned why. No program decides about that.
about-terms-agreement = The dialogue agreement is made between the two sides. The operator is not a party to it.
about-terms-change = If these terms change, we say so here before they apply.

about-reports-title = Report and object
about-reports-words = Something is illegal, wrong, or puts somebody at risk? Report it. You need no account. A person reads your report.
about-reports-objection = If something of yours was hidden, you can object. Write to the contact point in the imprint. Another person decides about the objection.
about-reports-link = Report something

about-source-title = Source code and data
about-source-licence = Ansprechbar is free software under the European Union Public Licence 1.2 (EUPL). Every municipality and every Land can run and change it. The imprint says where the source code of this website is kept.
about-source-data = Places: GeoNames, CC BY 4.0. Districts: Statistisches Bundesamt (Destatis), 2019, CC BY 4.0. Boundaries: © GeoBasis-DE / BKG, data modified. Everybody who contributed is named in the file NOTICE with the source code.
about-source-open = You may subscribe to public events and use them elsewhere. Contact details are never part of them.

## Privacy

about-privacy-title = Privacy
about-privacy-lead = What we store, who sees it and for how long. As little as possible, and none of it for advertising.

about-privacy-short-title = In short
about-privacy-short-view = To look at events, organisations and suggestions you need no account. What you write into the sentence of the start page is not stored.
about-privacy-short-origin = We ask nobody about origin, religion, nationality or residence status.
about-privacy-short-address = Email addresses, phone numbers and home addresses appear on no public page, in no calendar and in no interface.
about-privacy-short-tracking = There is no advertising, no tracking, and nothing from other servers.
about-privacy-short-children = Children and young people are signed up by the institution. We store nothing of theirs.

about-privacy-fields-title = Every item by itself
about-privacy-fields-caption = Items, purpose, who sees them and until when
about-privacy-head-what = Item
about-privacy-head-why = What for
about-privacy-head-who = Who sees it
about-privacy-head-until = Until when

about-privacy-account-what = Account: name and email address
about-privacy-account-why = Signing in and sending emails. A first name or an alias will do.
about-privacy-account-who = You. Moderators also see the name, and so do those who speak for the same organisation or institution.
about-privacy-account-until = Until the account is deleted.
about-privacy-password-what = Password
about-privacy-password-why = Signing in
about-privacy-password-who = Nobody. Only a check value is stored from which it cannot be worked out (Argon2id).
about-privacy-password-until = Until you change it or the account is deleted.
about-privacy-session-what = Signed-in devices: browser and last use
about-privacy-session-why = So that you can see where you are signed in
about-privacy-session-who = You
about-privacy-session-until = { $hours } hours without use, at most { $days } days, or until you sign out.
about-privacy-attempts-what = Failed sign-ins and frequent reports by network address
about-privacy-attempts-why = So that nobody can try out passwords
about-privacy-attempts-who = Nobody. They are only counted.
about-privacy-attempts-until = The counters are removed { $minutes } minutes after the last try.
about-privacy-profile-what = Profile of an organisation or institution
about-privacy-profile-why = To be found and asked
about-privacy-profile-who = As many as the chosen step of visibility allows. A draft: only you.
about-privacy-profile-until = Until you change it, hide it or have it deleted.
about-privacy-contact-what = Contact address of an organisation or institution
about-privacy-contact-why = Sending requests and answers
about-privacy-contact-who = Only those who edit the profile. It is never shown, not even to the other side. We pass messages on.
about-privacy-contact-until = Until you change it or the profile is deleted.
about-privacy-meeting-what = Meeting place of an organisation
about-privacy-meeting-why = So that guests find it
about-privacy-meeting-who = Everybody, but only at the step “Public”. Otherwise nobody but those who edit the profile.
about-privacy-meeting-until = Until you change or remove it.
about-privacy-request-what = Request: topic, group, dates, place, budget
about-privacy-request-why = Finding partners
about-privacy-request-who = Your institution, the organisations asked, and moderators. If you wish, it also appears in the public list, without room and contact person.
about-privacy-request-until = Until it is deleted. There is no fixed period for this yet: a word to the contact point is enough.
about-privacy-room-what = Room and contact person on the day
about-privacy-room-why = So that the dialogue can take place
about-privacy-room-who = Only the two sides of the dialogue
about-privacy-room-until = Like the agreement
about-privacy-answer-what = Answer by the link in the email: yes, no with a reason, other dates, message
about-privacy-answer-why = Answering without an account
about-privacy-answer-who = The institution that asked. A no lowers no score.
about-privacy-answer-until = Like the request. The link itself works only until the deadline.
about-privacy-agreement-what = Dialogue agreement
about-privacy-agreement-why = Keeping what both have promised
about-privacy-agreement-who = The two sides. Only the date with topic and municipality becomes public, and only if both want it.
about-privacy-agreement-until = Until it is deleted, like the request.
about-privacy-feed-what = Address of your private calendar
about-privacy-feed-why = Your dialogues in your calendar app
about-privacy-feed-who = Whoever knows the address. Do not pass it on.
about-privacy-feed-until = Until you switch it off in your account. It then stops working at once.
about-privacy-report-what = Report, with your email address if you wish
about-privacy-report-why = Checking it and answering you
about-privacy-report-who = Moderators
about-privacy-report-until = Until the matter is closed and the time for objections is over.
about-privacy-mail-what = Emails we have sent
about-privacy-mail-why = Sending again when delivery fails
about-privacy-mail-who = Nobody. The operator only sees whether an email is stuck.
about-privacy-mail-until = 14 days after sending
about-privacy-log-what = Log of the server
about-privacy-log-why = Finding faults
about-privacy-log-who = The operator. It holds no names, addresses or texts.
about-privacy-log-until = As long as the operator sets, at most 30 days.
about-privacy-cookie-what = Cookies: sign-in, language, appearance
about-privacy-cookie-why = Staying signed in, remembering language and brightness
about-privacy-cookie-who = Only your browser and this server
about-privacy-cookie-until = Sign-in: until you sign out. Language and appearance: until you delete them.

about-privacy-rights-title = Your rights
about-privacy-rights-words = At any time you can demand:
about-privacy-rights-access = access to all that we store about you, as a file to take with you,
about-privacy-rights-correct = correction: most of it you change yourself in your account and profile,
about-privacy-rights-erase = erasure: your account disappears. What others need for an agreed dialogue stays with them without your name,
about-privacy-rights-object = objection, and the end of a consent for the future.
about-privacy-rights-how = Write to the contact point in the imprint. You get an answer within a month. You can also complain to the data protection authority of your Land.
about-privacy-rights-machine = Suggestions decide nothing: who is asked and who says yes is up to people.

about-privacy-basis-title = Legal bases
about-privacy-basis-contract = Account, requests and agreements: performing the agreement of use (Art. 6(1)(b) GDPR).
about-privacy-basis-consent = Public profiles and named people: consent, which can be withdrawn at any time (Art. 6(1)(a), for special categories Art. 9(2)(a) GDPR).
about-privacy-basis-safety = Protection against misuse and checking of reports: legitimate interest and legal duty (Art. 6(1)(c) and (f) GDPR).

about-privacy-operator-title = Who is responsible
about-privacy-operator-words = Whoever operates this website is responsible. The imprint gives name, address and contact point. Moderators of Länder and districts work on behalf of, or jointly with, the operator.
about-privacy-operator-link = To the imprint

## Imprint

about-imprint-title = Imprint
about-imprint-lead = Who operates this website and how to reach us.
about-imprint-open-title = These details are still missing
about-imprint-open-words = Ansprechbar is software that many can run. Whoever operates this website has not yet filled in their details. They belong here before it opens to the public: texts in about.ftl, keys about-imprint-…
about-imprint-operator-title = Operator
about-imprint-name = Name
about-imprint-name-value = [name and legal form of the operator]
about-imprint-address = Address
about-imprint-address-value = [street and number, postcode and town; a post-office box is not enough]
about-imprint-represented = Represented by
about-imprint-represented-value = [first name and last name]
about-imprint-contact = Contact
about-imprint-contact-value = [email address and a second quick way, for example a phone number]
about-imprint-register = Register
about-imprint-register-value = [court and number, or: not registered]
about-imprint-tax = VAT number
about-imprint-tax-value = [if there is one]
about-imprint-editor = Responsible for the content
about-imprint-editor-value = [first name, last name and address of a person, § 18(2) MStV]
about-imprint-source = Source code
about-imprint-source-value = [address at which the source code of this website is kept]
about-imprint-dsa-title = Contact point under the Digital Services Act
about-imprint-dsa-words = Single point of contact for authorities (Art. 11 DSA) and for users (Art. 12 DSA). You can write in German and English. A person answers.
about-imprint-dsa-address = Contact point
about-imprint-dsa-address-value = [email address of the contact point]
about-imprint-dsa-report = The quickest way to report illegal content is the form. You need no account.
about-imprint-dsa-link = Report something
about-imprint-privacy-title = Privacy
about-imprint-privacy = Data protection officer
about-imprint-privacy-value = [name and email address, if appointed]
about-imprint-profiles-title = Profiles of organisations
about-imprint-profiles-words = This imprint applies to the pages of organisations and institutions on this website. Nobody has to give an address of their own there.

## Accessibility

about-accessibility-title = Accessibility
about-accessibility-lead = Ansprechbar is meant for everybody. Here is how far we have come, and how to tell us where it does not work.
about-accessibility-state-title = State
about-accessibility-state-words = The measure is the German BITV 2.0 with EN 301 549 and WCAG 2.1, level AA. We follow WCAG 2.2 as well. By our own assessment the website largely conforms. An assessment by others is still to come.
about-accessibility-date = This statement dates from { $date }. It rests on a self-assessment.
about-accessibility-works-title = What works
about-accessibility-works-keyboard = Everything can be done with the keyboard, and the focus can always be seen.
about-accessibility-works-script = Every page and every form works without JavaScript.
about-accessibility-works-contrast = Text and lines have enough contrast, light and dark. Nothing is told by colour alone.
about-accessibility-works-zoom = Pages can be enlarged to 400 per cent and fit narrow screens.
about-accessibility-works-errors = Errors in forms appear at the field and say what to do. What you typed is kept.
about-accessibility-works-map = What the map shows is also in a table.
about-accessibility-works-motion = Nothing flashes, and nothing runs out before you can read it. There are no puzzles when signing in.
about-accessibility-gaps-title = What is missing
about-accessibility-gaps-easy = Texts in Leichte Sprache (easy German) and videos in German Sign Language are still missing.
about-accessibility-gaps-words = We do not check texts written by organisations and institutions for how easy they are to read.
about-accessibility-gaps-links = Websites to which we link can have barriers.
about-accessibility-feedback-title = Report a barrier
about-accessibility-feedback-words = Something does not work, or you need a text in another form? Tell us. We usually answer within two weeks.
about-accessibility-feedback-link = Report a barrier
about-accessibility-enforcement-title = If that does not help
about-accessibility-enforcement-words = If you are not satisfied with the answer, turn to the enforcement or conciliation body. For federal bodies that is the conciliation body under § 16 BGG at the Federal Government Commissioner for Matters relating to Persons with Disabilities. For Länder and municipalities every Land has a body of its own. The procedure is free of charge.
about-accessibility-enforcement-body = Body in charge
about-accessibility-enforcement-body-value = [name, address and email address of the body in charge of the operator]
