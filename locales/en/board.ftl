# What the board of the preview says (frid serve, /_frid/).

board = The board
skip = Skip to the content
languages = Language of the board
in-sv = Svenska
in-en = English
edition = As of { $day } in the channel { $channel }
no-site = There is nothing to show yet. Mend what is wrong above, and the site comes.
on-this-page = On this page
all = All
everybody = Everybody

overlay-title = The page shows the last whole version
overlay-hide = Hide
overlay-board = See all on the board
faults =
    { $count ->
        [one] 1 thing to mend
       *[other] { $count } things to mend
    }
label-error = Error
label-warning = Warning
label-why = Why
label-hint = What to do

todo = To do first
todo-nothing = Nothing waits.
todo-more = See all { $count }
todo-acute = Languages without acute help
todo-acute-why = Who reads one of these languages finds no page about help now.
todo-stale = Translations older than their source
todo-stale-why = The source has changed. Readers may be told what is no longer true until it is translated again.
todo-overdue = Texts that should have been reviewed
todo-overdue-why = The day for reading the text again has passed. The longest overdue comes first.
todo-machine = Translated by machine and not read
todo-machine-why = Nobody has read the translation. A mistake here can be dangerous.
todo-unread = Translated and not reviewed
todo-unread-why = A person has translated it. Now another should read it.
todo-unreviewed = Texts without a day of review
todo-unreviewed-why = It does not say when somebody last read the text and found it true.
todo-draft = Drafts
todo-draft-why = Readers do not see these pages yet.

matrix = All texts
matrix-caption = A row for each topic and audience, a column for each language. Each cell leads to the text.
column-topic = Topic
column-audience = Audience
state-missing = Missing
state-stale = Out of date
state-machine = Machine-made
state-unread = Not reviewed
state-overdue = Review is due
state-unreviewed = No date
state-draft = Draft
state-scheduled = Scheduled
state-reviewed = Reviewed
sheets =
    { $count ->
        [one] 1 sheet
       *[other] { $count } sheets
    }
filter-topic = Topic or title
filter-audience = Audience
filter-language = Language
filter-state = State
sort = Order
sort-site = As on the site
sort-most = Most "{ $state }" first
filter = Show
filter-none = Show all
shown = Showing rows { $first } to { $last } of { $total }.
shown-none = No topic fits. Take a choice away.
pages = More rows
earlier = Earlier rows
later = Later rows

plan = The action plan
plan-caption = Goals of the plan, how far they have come, and the pages that show it.
plan-goal = Goal
plan-status = State
plan-due = Due
plan-owner = Owner
plan-evidence = Shown by
plan-no-evidence = No page yet
goal-planned = Planned
goal-ongoing = Ongoing
goal-done = Done
goal-recurring = Recurring
late = Late
due-rolling = Ongoing
due-yearly = Every year
in-languages =
    { $count ->
        [one] in 1 language
       *[other] in { $count } languages
    }

contacts = Contacts
contacts-caption = Those that nobody has tried for the longest time come first.
contact-name = Contact
contact-number = Number
contact-state = State
contact-verified = Tried
contact-age = Age
contact-source = Source
contact-withheld = Not shown
contact-unverified = Not tried
contact-stale = Try again
contact-fresh = Fresh
days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }

lix = LIX { $value } (at most { $limit })
lix-alone = LIX { $value }
lix-hard = harder than the reader can manage
open-phone = as wide as a phone
open-tablet = as wide as a tablet
open-print = as it prints
cell-missing = There is no such text. Write it in the file
translation-machine = Translated by a machine
translation-draft = Translated by a person, not reviewed
translation-reviewed = Translated and reviewed
translation-stale = The source has changed since then.
by = by { $name }
open-page = Open the page
open-source = Open the source
reviewed = Reviewed
due = to be reviewed { $day }
owner = Owner
plan-goals = Goals of the plan
side-by-side = Side by side
differences =
    { $count ->
        [0] No passage is missing, and links and numbers are the same.
        [one] 1 passage to look at. It is marked.
       *[other] { $count } passages to look at. They are marked.
    }
pairs-caption = Passage by passage, as it is written.
pair-mark = To look at
pair-missing = Missing in the translation
pair-added = Not in the source
pair-links = Other links
pair-numbers = Other numbers
