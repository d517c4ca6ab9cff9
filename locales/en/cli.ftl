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
