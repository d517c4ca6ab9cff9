# The words of the pages themselves, in English. sv/site.ftl is the reference.

slug-contacts = contacts
slug-glossary = glossary
slug-index = a-z
slug-statement = accessibility
slug-tags = topics

title-contacts = All contacts
title-glossary = Glossary
title-index = All pages from A to Z
title-statement = Accessibility statement
title-not-found = The page does not exist
title-tag = Pages about { $tag }
topic-choice = Choose who you are
discreet-title = Advice and support

skip = Skip to the content
exit = Leave this page
exit-region = Leave this page quickly
exit-hint = Or press Shift three times
exit-two = Press Shift two more times to leave the page.
exit-one = Press Shift once more to leave the page.
exit-over = You are still on the page.
quick-label = Help and safety
# Only in the preview: the theme's components by their examples.
gallery = Components
back = Back
menu = More pages
languages = Languages
languages-first-help = In these languages there is a page of first help:
search = Search
search-label = What are you looking for?
search-note = What you type stays here on the page. Nobody else learns what you search for.
search-found = Hits: { $count }
search-none = No hits. Try another word, or look among all pages.
print = Print
read-aloud = Read aloud
breadcrumbs = You are here
nav-title = More to read
contents = On this page
pager-label = Previous and next page
previous = Previous
next = Next
tags = Topics
letters-label = Go to a letter
footer-label = About the site
footer-by = This site comes from

audience-question = Who are you?
audience-current = Written for: { $audience }
audience-others = The same topic for others:
audience-none = { $audience }: no page about this.
audience-home = All pages: { $audience }

acute-title = Do you need help now?
call = Call
text-message = Text
chat = Chat at
web = Read more at
mail = Email
hours = Answers:
contacts-for-all = For everyone

hours-always = day and night, every day
hours-span = { $from } to { $to } { $open }–{ $close }
hours-daily = every day { $open }–{ $close }
hours-list = { $days } { $open }–{ $close }
day-mon = Monday
day-tue = Tuesday
day-wed = Wednesday
day-thu = Thursday
day-fri = Friday
day-sat = Saturday
day-sun = Sunday

contact-free = It costs nothing.
contact-normal-cost = Costs the same as an ordinary call.
contact-not-on-bill = The call is not shown on the phone bill.
contact-on-bill = The call may be shown on the phone bill.
contact-anonymous = You do not have to say your name.
contact-interpreters = You can get an interpreter.
contact-ages-from = For you who are { $from } or older.
contact-ages-to = For you who are { $to } or younger.
contact-ages-span = For you who are { $from } to { $to } years old.
contact-professionals = For you who meet this in your work.
contact-call-list = The call stays in the phone’s own list of calls.
contact-source = According to { $source }
contact-source-dated = According to { $source }, { $date }
contact-verified = Checked { $date }

callout-note = Good to know
callout-tip = Tip
callout-important = Important
callout-warning = Keep in mind
callout-caution = In danger

notice-machine = This text was translated by a computer. Nobody has checked it yet, so there may be mistakes.
notice-draft-translation = This translation is a draft. Nobody has checked it yet.
notice-stale = The Swedish text is newer than this translation.
notice-fallback = This page does not exist in your language yet. You see it in another language.
notice-draft = Draft. This page is not published.
notice-scheduled = This page is not published yet. Others will see it later.
notice-overdue = It is a long time since anyone checked this page. Something may have changed.

review = Checked { $date }.
review-owner = Responsible: { $owner }.

footnotes-title = Notes
footnote-back = Back to the text ({ $number })
table-label = Table
terms-title = Words on this page
term-hint = explanation
term-source = Source: { $source }
law-reference = { $name } ({ $number })
law-provision = Chapter { $chapter }, Section { $section }

not-found-lead = The page may have moved or been taken away. Go on from here.
not-found-home = To the start page
redirect-lead = The page has moved here:

statement-intro = { $body } is responsible for { $service }. We want everyone to be able to use this site. Here we say how well it follows the Swedish act on access to digital public services (2018:1937), what is not good enough, and how you can tell us when something does not work.
statement-compliance-title = How accessible is the site?
statement-compliance-full = The site fully complies with the act on access to digital public services.
statement-compliance-partial = The site partly complies with the act on access to digital public services. What falls short is listed below.
statement-compliance-none = The site does not comply with the act on access to digital public services. What falls short is listed below.
statement-inaccessible-title = What is not accessible
statement-inaccessible-intro = These parts do not meet the requirements, and the reason follows each of them:
statement-burdensome-title = Disproportionate burden
statement-burdensome-intro = For these parts we claim the exception for a disproportionate burden (Section 12 of the act):
statement-burdensome-none = We do not claim this exception (Section 12 of the act).
statement-outside-title = Content outside the act
statement-outside-intro = The act does not apply to these parts (Section 9 of the act):
statement-outside-none = There is no such content on the site (Section 9 of the act).
statement-feedback-title = Tell us when something does not work
statement-supervision-title = If you are not satisfied with the answer
statement-supervision = The Agency for Digital Government, Digg, sees to it that the act is followed. You can complain to Digg if you are not satisfied with how { $body } deals with what you have pointed out.
statement-supervision-link = Complain to Digg (digg.se)
statement-method-title = How we have tested
statement-assessed = Date of assessment
statement-updated = Last changed
