# What the program says to the person who uses it.

help = Makes a website out of texts in Markdown: safe for its readers, in many languages.
help-usage = Usage
help-commands = Commands
help-arguments = What you give
help-options = Options
help-help = Shows this help

help-build = Builds the site into a folder of finished pages
help-build-dir = The folder that holds “content”
help-build-output-dir = The folder to write the pages to (if you choose none: “public” in the site's folder)
help-build-base-url = The web address where the pages will be, instead of the one in site.toml
help-build-as-of = The day that counts as today, such as 2026-11-23
help-build-drafts = Takes in drafts and pages that are not to be published yet
help-build-channel = The channel that the pages are for, such as web or intranet
help-build-print = Also makes the sheets that pages ask for, and links to them
help-build-format = How faults are shown: human for people, json for programs, github for GitHub

help-serve = Shows the site in the browser while you write
help-serve-dir = The folder that holds "content"
help-serve-port = The port to begin with; if it is taken the next free one is used
help-serve-host = The address to listen on; other than 127.0.0.1 lets others on the network read
help-serve-open = Opens the browser
help-serve-base-url = The address where the pages will be, in place of the one in site.toml
help-serve-as-of = The day that counts as today, for example 2026-11-23
help-serve-no-drafts = Without drafts and pages that are not to be published yet
help-serve-channel = The channel that the pages are for, for example web or intranet
help-serve-editor = The program that opens a text: vscode, vscodium, zed, idea, sublime, none, or a pattern with {"{path}"}, {"{line}"} and {"{column}"}
help-serve-poll = Looks for changes at intervals, for network folders that do not tell

help-new = Makes a new site to start from
help-new-dir = A folder that is empty or does not exist yet
help-new-language = The language that the new site begins with

help-schema = Shows the JSON Schema of the files that you write
help-schema-name = One of the files: site, page, contacts, glossary, laws, facts, plan or statement

help-completions = Prints what your shell needs to complete commands
help-completions-shell = Your shell

step-read = Reading the texts
step-resolve = Connecting pages and links
step-render = Making pages and pictures
step-write = Putting the pages in place

label-error = error
label-warning = warning
label-hint = hint
label-why = why
label-do = do this

failed = Frid could not go on:

new-folder-taken = The folder “{ $folder }” is not empty. Choose another, so that nothing of yours is overwritten.
new-done = Done. Your new site is in “{ $folder }”. Build it with: frid build { $folder }

build-done =
    Done in { $seconds } s: { $pages ->
        [one] 1 page
       *[other] { $pages } pages
    } in { $languages ->
        [one] 1 language
       *[other] { $languages } languages
    }, { $images ->
        [0] no images
        [one] 1 image
       *[other] { $images } images
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }. { $written ->
        [0] Nothing had changed.
        [one] 1 file written to { $folder }.
       *[other] { $written } files written to { $folder }.
    }
build-failed =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    } and { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }. Nothing has been written: the site's last version is untouched.

serve-listening = The site is shown at { $address } and the board at /_frid/. Stop with Ctrl+C.
serve-public = Warning: everybody on the network can read the pages, drafts too. Nobody can change anything.
serve-polling = The folder does not tell of changes. Frid looks for them twice a second.
serve-no-browser = The browser could not be opened. Go to { $address } yourself.
serve-shown =
    Shown now: { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }.
serve-kept =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }. The last whole version is shown until it is mended.
serve-stopped = Stopped.

help-check = Looks for what could fail a reader, in all channels and languages
help-check-dir = The folder that holds “content”
help-check-rule = Only this rule. May be given several times
help-check-audience = Only pages for this audience
help-check-locale = Only pages in this language
help-check-as-of = The day that counts as today, such as 2026-11-23
help-check-baseline = A file from an earlier run (--format json): only what is new is shown and counts
help-check-fix = Mends what is safe to mend: a number that the contacts know becomes a link, straight quotation marks, blanks at line ends. Shows the changes first
help-check-external = Asks too whether the addresses of other sites still answer
help-check-hints = Shows the hints one by one as well
help-check-format = How what is found is shown: human for people, json and sarif for programs, github for GitHub

help-explain = Explains a rule, with an example that is wrong and one that is right
help-explain-rule = The rule's name. Without a name all rules are shown

help-report = Shows tables about the whole site
help-report-dir = The folder that holds “content”
help-report-matrix = Only the table of topics, audiences and languages, with numbers of words
help-report-readability = Only the tables of readability
help-report-plan = Only the tables of the plan's goals and of what the municipality has to confirm
help-report-as-of = The day that counts as today, such as 2026-11-23
help-report-format = How the tables are written: human, markdown, html or json

step-check = Looking for what could fail a reader

no-such-rule = There is no rule “{ $name }”. { $suggestion ->
        [none] All rules are shown by: frid explain
       *[other] Did you mean “{ $suggestion }”?
    }
check-done =
    { $errors ->
        [0] No errors
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [0] no warnings
        [one] 1 warning
       *[other] { $warnings } warnings
    }, { $hints ->
        [0] no hints
        [one] 1 hint
       *[other] { $hints } hints
    }.{ $known ->
        [0] {""}
       *[other] {" "}{ $known } were known before.
    }
check-by-rule = By rule
check-by-owner = Errors and warnings by owner
check-no-owner = (no owner)
mend-none = Nothing can be mended by itself.
mend-ask =
    { $files ->
        [one] Write the changes to the file? (yes/no)
       *[other] Write the changes to { $files } files? (yes/no)
    }
# The answers that mean yes, with blanks between.
mend-yes = yes y
mend-left = Nothing was changed.
mend-changed = { $file } has changed since it was read, or belongs to another folder, and was left as it is.
mend-done =
    { $files ->
        [0] No file was changed.
        [one] One file was mended.
       *[other] { $files } files were mended.
    }
external-asked =
    { $asked ->
        [one] One address was asked
       *[other] { $asked } addresses were asked
    }. { $remembered } had answered in the last days. { $closed } ask programs not to visit.
check-first = Begin with { $rule }. Read about the rule: frid explain { $rule }

report-matrix = Words by topic, audience and language
report-topic = topic
report-audience = audience
report-everybody = everybody
report-language = language
report-readability = Readability by audience and language
report-texts = Readability by text
report-count = texts
report-within = within limits
report-excused = with a reason
report-share = share
report-file = file
report-words = words
report-lix = LIX
report-mean = words/sentence
report-longest = longest
report-long-words = long words
report-ovix = OVIX
report-broken = breaks
report-plan = The action plan
report-goal = goal
report-owners = owner
report-due = due
report-status = status
report-topics = topics
report-evidence = evidence
report-rolling = all the time
report-yearly = each year
report-planned = planned
report-ongoing = under way
report-done = done
report-recurring = recurring
report-to-confirm = What the municipality has to confirm
report-fact = fact
report-asked = question

help-print = Makes sheets to hand out: leaflet, booklet, poster, card
help-print-dir = The folder that contains “content”
help-print-output-dir = The folder for the sheets; afterwards it holds them and nothing else (if you choose none: “print” in the site's folder)
help-print-topic = Only this topic, for example hjalp-nu
help-print-audience = Only this audience; alla is the text for everybody
help-print-locale = Only this language
help-print-sheet = Only this sheet. May be given several times. Together with --topic also where the page does not ask for it
help-print-as-of = The day that counts as today, for example 2026-11-23
help-print-bleed = What the print shop cuts away, for example 3mm
help-print-marks = Cut marks in the bleed
help-print-discreet = Discreet: a neutral title and cover, nothing that a stranger understands in passing
help-print-base-url = The web address that the QR code leads to, instead of the one in site.toml
help-print-drafts = Includes drafts and pages that are not yet to be published
help-print-channel = The channel that the pages are for, for example web or intranet
help-print-format = How faults are shown: human for people, json for programs, github for GitHub

print-file =
    { $file } ({ $pages ->
        [one] 1 page
       *[other] { $pages } pages
    })
print-done =
    Done in { $seconds } s: { $sheets ->
        [one] 1 sheet
       *[other] { $sheets } sheets
    } in { $folder }. { $written ->
        [0] Nothing had changed.
        [one] 1 file is new.
       *[other] { $written } files are new.
    }
print-failed =
    { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }. Nothing was written: the sheets from before are untouched.
