# What is told of faults in the content. Each rule has three parts: what is wrong, why it matters (.why) and what to do
# (.hint). The reader writes in Word by habit. Write exactly what should stand in the file.

## Files and folders

site-file-missing = The file site.toml is missing in the folder “{ $folder }”.
    .why = It holds the municipality's name, the languages and the audiences. Without it there is no site to build.
    .hint = Check that you are in the right folder. To begin a new site, write: frid new my-site
base-missing = The folder “{ $base }”, which the site builds upon, does not exist.
    .why = The pages and contacts from there would be missing, and nobody would notice.
    .hint = Mend the line base in site.toml. The path counts from the folder that site.toml is in, such as base = "../national"
base-loop = The folder “{ $base }” builds upon a folder that is already taken in.
    .why = Two folders that build upon each other never end.
    .hint = Remove the line base in the site.toml of one of the folders.
unknown-folder = The folder “{ $folder }” is not used.
    .why = What is in it is not published. A text that you have written may be missing on the site.
    .hint = { $suggestion ->
        [none] Move texts to the folder pages and facts to the folder data, or move the folder away.
       *[other] Did you mean “{ $suggestion }”? Rename the folder.
    }
unknown-file = The file is not published: { $kind ->
        [document] it is a document from Word, a PDF or the like.
        [picture] it is a picture that browsers cannot show.
        [text] texts on the site must have a name that ends in .md.
       *[other] it is not of a kind that belongs here.
    }
    .why = Somebody who looks for help does not reach what is in it.
    .hint = { $kind ->
        [document] Make a text file, such as adults.en.md, and paste the text into it. Then move the document away.
        [picture] Save the picture anew as JPEG, PNG, WebP or SVG.
        [text] Change the end of the name to .md, such as adults.en.md.
       *[other] Move the file to a place outside the folder with the content.
    }
unknown-data-file = Nobody reads the file “{ $name }” in the folder data.
    .why = The facts in it never reach the reader.
    .hint = { $suggestion ->
        [none] The files that are read are { $known }. Rename the file or move it away.
       *[other] Did you mean “{ $suggestion }”? Rename the file.
    }
odd-file-name = The name “{ $name }” holds “{ $character }”, which does not work in the names of files and folders.
    .why = The name becomes a part of the web address. Addresses with å, ä, ö, capital letters or spaces break easily when they are passed on.
    .hint = Rename it to “{ $suggestion }”. Use small letters a–z, digits and hyphens.
symlink-folder = This is a shortcut to a folder.
    .why = What is in another folder may change without your knowing, or be published by mistake.
    .hint = Remove the shortcut and copy the files that you want into this place.
symlink-outside = This is a shortcut to a file outside the folder with the content.
    .why = A file somewhere else on the computer may hold things that must not be published.
    .hint = Remove the shortcut and copy the file itself into this place.
unreadable-file = The file cannot be opened. The computer says: { $reason }
    .why = What is in it would be missing on the site.
    .hint = Close the file in other programs and check that you may read it. Then try again.
utf-16 = The file is saved in a way that cannot be read here (UTF-16).
    .why = All texts must be saved in the same way, or the letters come out wrong.
    .hint = Open the file in Notepad, choose Save as, and choose UTF-8 as the encoding.
not-utf8 = The file holds a character that cannot be read (it is not saved as UTF-8).
    .why = Letters such as å, ä and ö would come out wrong for the reader.
    .hint = Open the file in Notepad, choose Save as, and choose UTF-8 as the encoding. Then check å, ä and ö in the text.
output-in-content = The folder for the finished pages lies in the content, or around it.
    .why = What you have written would be mixed with what the program makes, and could be overwritten.
    .hint = Choose another folder with --output-dir.

## Whom a text is for, and in which language

page-name = The name “{ $name }” does not say whom the text is for and which language it is in.
    .why = The name decides who may read the text. Without it, the text ends up nowhere.
    .hint = { $suggestion ->
        [none] Write the audience, a full stop, the language and .md, such as adults.en.md. A text for everybody is called alla.en.md.
       *[other] Rename it to “{ $suggestion }”, if that is what you mean.
    }
page-without-topic = The text “{ $name }” is not in a folder of its topic.
    .why = The folder's name is the topic of the page and becomes a part of the address.
    .hint = Make a folder for the topic in pages, such as “{ $folder }”, and move the file there.
undeclared-language = There is no language “{ $language }” in site.toml.
    .why = No reader can find a text in an unknown language.
    .hint = { $suggestion ->
        [none] Use one of the languages in site.toml, or add it there: [[languages]] and on the next line tag = "{ $language }"
       *[other] Did you mean “{ $suggestion }”?
    }
undeclared-audience = There is no audience “{ $audience }” in site.toml.
    .why = No reader can find a text for an unknown audience.
    .hint = { $suggestion ->
        [none] Use one of the audiences in site.toml, or the word alla for a text for everybody.
       *[other] Did you mean “{ $suggestion }”?
    }
undeclared-channel = There is no channel “{ $channel }” in site.toml.
    .why = A page of an unknown channel is published nowhere.
    .hint = { $suggestion ->
        [none] Use one of the channels in site.toml, or add it there.
       *[other] Did you mean “{ $suggestion }”?
    }

## At the top of the page

empty-page = The file is empty.
    .why = The reader would meet an empty page.
    .hint = Write the text, or remove the file. At the top it should say +++, then title = "…" and then +++ again.
front-matter-missing = { $kind ->
        [yaml] The page begins with ---, but here it should say +++.
        [fence] The first line should be exactly three plus signs: +++
        [late] Something stands before the line +++, which should come first in the file.
       *[none] The page lacks its details: the file should begin with the line +++.
    }
    .why = The heading of the page stands at the top of the file. Without it the page has no name.
    .hint = { $kind ->
        [yaml] Change both lines --- into +++. Write the details between them with an equals sign, such as title = "Help now"
        [fence] Write +++ alone on the line, with nothing before or after it.
        [late] Move the line +++ and the details below it up, so that they come first of all.
       *[none] Begin the file with three lines: +++, then title = "The heading of the page" and then +++. The text comes after that.
    }
front-matter-unclosed = The details at the top of the page never end: the second line +++ is missing.
    .why = The program cannot know where the details end and the text begins.
    .hint = Write +++ alone on a line between the details and the text.

## Lines that cannot be read

smart-quotes = The mark { $quote } is a curly quotation mark from Word. Straight ones are needed here: "
    .why = The line cannot be read, and so the pages cannot be built.
    .hint = Write straight quotation marks before and after the text: "like this". Inside the text you are welcome to use “curly” ones.
broken-toml = { $kind ->
        [equals] An equals sign is missing on the line: { $key }
        [colon] There is a colon after “{ $key }”. It should be an equals sign.
        [key] The name before the equals sign holds something that does not work: { $key }
        [no-key] There is no name before the equals sign.
        [no-value] There is nothing after the equals sign.
        [twice] “{ $key }” stands twice.
        [backslash] After a backslash (\) comes something that does not work.
        [more] Something more stands on the line after the end of the value.
        [open-list] A list is not closed: the square bracket ] is missing.
        [open-brace] A brace is not closed: the mark {"}"} is missing.
        [open-heading] A heading in square brackets is not closed: the mark ] is missing.
        [comma] A comma is missing between two values.
        [number] The number cannot be read: { $value }
        [date] The date cannot be read: { $value }
        [yes-no] Yes and no are written in another way here: { $value }
        [quotes] The quotation marks around the text are missing: { $value }
        [open-text] A text is not closed: the quotation mark at its end is missing.
       *[other] The line cannot be read. The program says: { $detail }
    }
    .why = The line could mean several things. The program does not guess, since the reader might be told something wrong.
    .hint = { $kind ->
        [equals] Write the name, an equals sign and then the value: title = "Help now"
        [colon] Change the colon into an equals sign: { $key } = "…"
        [key] Write the name in small letters a–z, digits, hyphens or underscores, without spaces: discreet_title = "…"
        [no-key] Write a name before the equals sign, such as title = "…"
        [no-value] Write the value after the equals sign, such as title = "…", or remove the line.
        [twice] Remove one of them. Keep the one that is right.
        [backslash] Write two backslashes (\\) where you want one, or use ordinary slashes (/).
        [more] Remove what stands after the value. To quote something inside a text, use curly quotation marks: "Say “no” out loud."
        [open-list] Write ] after the last item of the list: tags = ["talk", "school"]
        [open-brace] Write {"}"} at the end of the line: name = {"{"} sv = "Barn", en = "Children" {"}"}
        [open-heading] Write ] at the end of the line, such as [translation]. If the line begins with [[ it should end with ]].
        [comma] Write a comma between them: tags = ["talk", "school"]
        [number] Write digits only, without a zero first: weight = 10. A phone number is a text and needs quotation marks: "08-465 004 00"
        [date] Write year, month and day with hyphens and without quotation marks: reviewed = 2026-11-23
        [yes-no] Write true for yes and false for no, without quotation marks: draft = true
        [quotes] Write straight quotation marks before and after the whole text: title = "Help now"
        [open-text] Write a straight quotation mark at the end of the text: title = "Help now"
       *[other] Compare the line with a file that works. Each line should look like this: title = "Help now"
    }
bad-value = Something is wrong here. The program says: { $detail }
    .why = What stands here cannot be used, and so the pages cannot be built.
    .hint = Compare with a file that works and mend the value.

## Details that are missing or misspelt

unknown-key = { $table ->
        [none] There is no detail called “{ $key }”.
       *[other] There is no detail called “{ $key }” under “{ $table }”.
    }
    .why = With a misspelt name, what you have written would not be used, and nobody would notice.
    .hint = { $suggestion ->
        [none] These can stand here: { $known }. Mend the name or remove the line.
       *[other] Did you mean “{ $suggestion }”?
    }
misplaced-key = The line “{ $key }” stands under “{ $table }”, but it belongs to the whole file.
    .why = All that stands after a heading in square brackets counts as a part of it. So the line is not used.
    .hint = Move the line up, so that it stands before all headings in square brackets.
missing-key = { $entry ->
        [none] { $table ->
            [none] The detail “{ $key }” is missing.
           *[other] The detail “{ $key }” is missing under “{ $table }”.
        }
       *[other] The detail “{ $key }” is missing for “{ $entry }”.
    }
    .why = Without it, the page or the facts are incomplete for the reader.
    .hint = { $expected ->
        [number] Add a line with a number: { $key } = 10
        [yes-no] Add a line with true (yes) or false (no): { $key } = true
        [date] Add a line with a date: { $key } = 2026-11-23
        [list] Add a line with a list, such as { $key } = [1, 2] or { $key } = ["…"]
        [tables] Add the line [[{ $key }]] at the end of the file, and the details on the lines below it.
        [table] { $table ->
            [none] Add the line [{ $key }] at the end of the file, and the details on the lines below it.
           *[other] Add the line [{ $table }.{ $key }.en] and the details on the lines below it.
        }
        [word] Add a line with one of the words that can be used: { $key } = "…". If you write another, you are shown which there are.
       *[other] Add the line { $key } = "…" and write the text between the quotation marks.
    }
wrong-type = “{ $key }” should be { $expected ->
        [text] a text
        [word] one of a few given words
        [number] a number
        [yes-no] true or false
        [date] a date
        [list] a list
        [tables] one or more groups of lines
        [table] a group of lines
        [text-or-table] a text, or a text for each language
        [word-or-tables] the word always, or a list of times
       *[other] written in another way
    }, but here stands { $found ->
        [text] a text.
        [number] a number.
        [yes-no] true or false.
        [date] a date.
        [list] a list.
       *[table] a group of lines.
    }
    .why = What stands here cannot be used, and would be missing for the reader.
    .hint = { $expected ->
        [text] Put straight quotation marks around the text, and remove square brackets: "…"
        [word] Write one word in straight quotation marks: "…"
        [number] Write digits only, without quotation marks: 10
        [yes-no] Write true for yes or false for no, without quotation marks.
        [date] Write year, month and day without quotation marks: 2026-11-23
        [list] Put square brackets around it, even if there is only one: { $key } = ["…"]
        [tables] Write [[{ $key }]] on a line of its own, and the details on the lines below it. Begin again with [[{ $key }]] for each new one.
        [table] Write the details in braces: {"{"} name = "…" {"}"}, or on lines below a heading in square brackets.
        [text-or-table] Write "…", or a text for each language: {"{"} sv = "…", en = "…" {"}"}
        [word-or-tables] Write "always" for day and night, or times: [{"{"} days = "mon-fri", open = "08:00", close = "17:00" {"}"}]
       *[other] Compare with a file that works.
    }
wrong-length = The list “{ $key }” should have { $expected } values, but it has { $found }.
    .why = The program cannot know which value is missing or is one too many.
    .hint = Write exactly { $expected } values with commas between them, in square brackets.
unknown-value = “{ $value }” cannot be chosen for “{ $key }”.
    .why = Only some words can be used here. Another word would mean nothing.
    .hint = { $suggestion ->
        [none] Choose one of these words: { $known }.
       *[other] Did you mean “{ $suggestion }”? The words are { $known }.
    }
number-out-of-range = The number { $value } cannot be used for “{ $key }”.
    .why = A number that is too small or too large cannot mean anything here.
    .hint = { $most ->
        [none] Write a reasonable number.
       *[other] Write a number from { $least } to { $most }.
    }
bad-form = { $form ->
        [language] “{ $value }” is not the code of a language.
        [date] “{ $value }” is not a date.
        [interval] “{ $value }” is not a time between two reviews.
        [due] “{ $value }” is not a time that can be used in the plan.
        [days] “{ $value }” are not days that can be read.
       *[time] “{ $value }” is not a time of day.
    }
    .why = The value cannot be understood. The reader would be told something wrong, or nothing.
    .hint = { $form ->
        [language] Write the code of the language, such as sv, en, ar or sv-simple.
        [date] Write only year, month and day, without a time of day: 2026-11-23
        [interval] Write a number of months or days: "12 months" or "90 days"
        [due] Write "vt 2026" (spring), "ht 2026" (autumn), a date such as "2026-11-23", "löpande" (all the time) or "årligen" (each year).
        [days] Write "daily" for all days, "mon-fri" for several in a row, or "mon,wed,fri" for single ones. The days are called mon, tue, wed, thu, fri, sat and sun.
       *[time] Write hours and minutes with a colon between them: "08:00"
    }

## The settings of the site: site.toml

duplicate-language = The language “{ $id }” stands twice. It is already on line { $line }.
    .why = The reader would have to choose between two languages that are the same.
    .hint = Remove one of the two.
duplicate-audience = The audience “{ $id }” stands twice. It is already on line { $line }.
    .why = Two audiences with the same name cannot be told apart, neither by the reader nor in the names of files.
    .hint = Remove one of them, or give it another id.
reserved-audience = An audience may not be called “{ $id }”.
    .why = That word already means “a text for everybody” in the names of files.
    .hint = Choose another id, such as id = "adults".
bad-base-url = “{ $url }” is not an address where a site can be.
    .why = The address stands in the links that search engines follow. If it is wrong, nobody finds the way here.
    .hint = Write the whole address with https:// first and a slash last: base_url = "https://www.municipality.example/advice/"
exit-target = “{ $url }” cannot be used as the page that opens when somebody leaves the site.
    .why = Somebody who leaves the page in haste must be sure to arrive, and nobody on the way may see where.
    .hint = Write the whole address with https:// first, such as "https://www.smhi.se/".
exit-target-not-allowed = “{ $url }” is not among the addresses that are allowed when somebody leaves the site.
    .why = The page should be an everyday one that raises no questions. So somebody should have approved it.
    .hint = Choose one of those that stand at allowed: { $allowed }. Or add the address there, if it has been approved.
image-widths = The widths of pictures cannot be used: { $widths }
    .why = Pictures are made in several widths, so that they are quick to fetch on a phone.
    .hint = Write at least one width from 16 to 4096, the smallest first: widths = [480, 960]
image-quality = The quality of pictures cannot be { $quality }.
    .why = The quality decides how sharp pictures are and how quick they are to fetch.
    .hint = Write a number from 1 to 100: quality = 80

## Contacts, glossary, laws, facts and plan

bad-id = “{ $id }” cannot be used as an id.
    .why = Links in the texts use it. With other characters the link does not find its way.
    .hint = { $suggestion ->
        [none] Write small letters a–z, digits and hyphens, such as id = "bris".
       *[other] Write, for example, id = "{ $suggestion }".
    }
duplicate-id-in-data = “{ $id }” is already on line { $line }.
    .why = Only the first one is used. The reader may get an old number or an old text.
    .hint = Remove the one that is wrong, or give it another id.
bad-phone = “{ $number }” is not a phone number that can be called.
    .why = Somebody who presses the number must get through.
    .hint = Write digits, with spaces or hyphens so that the number is easy to read: "020-50 50 50". Write words about the number in about.
bad-email = “{ $email }” is not an e-mail address.
    .why = A message from somebody who needs help would not arrive.
    .hint = Write the address like this: email = "name@municipality.example"
bad-url = “{ $url }” is not a web address that can be linked to.
    .why = The reader should arrive, and nobody on the way should see what she reads.
    .hint = Write the whole address with https:// first and without spaces, such as "https://www.bris.se/".
bad-ages = The ages go backwards: from { $from } to { $to }.
    .why = The reader would think that the contact is for nobody.
    .hint = Write the lowest age first: ages = {"{"} from = 13, to = 17 {"}"}

## What stands in the text

dead-link = The link { $address } leads nowhere ({ $reason }).
    .why = Someone who looks for help and meets an empty page easily gives up.
    .hint = Find the right address and put it here, or take the link away.
moved-link = { $address } has moved to { $reason }.
    .why = An address that has moved often stops working after a while.
    .hint = Read the new page. If it says the same, use the new address.
silent-host = { $address } did not answer now ({ $reason }).
    .why = It may be a passing fault of the other site.
    .hint = Run the check again in a while. If it still does not answer, look for another source.
bare-phone = The phone number { $number } stands in the text itself.
    .why = Numbers change. They stand in one place, contacts.toml, so that no old number is left on any page.
    .hint = Link to the contact instead, such as [Bris](contact:bris). If there is no such contact, add it to data/contacts.toml.
raw-html = Here is HTML code.
    .why = Code in a text can break, track the reader or fetch something from another site.
    .hint = Remove the code and write plain text. Bold is written like this: **important**
template-code = Here is code in braces.
    .why = Such code is not run here. The reader would see the code instead of text.
    .hint = Remove the code. A link to a contact is written like this: [Bris](contact:bris)
hidden-mark = Here is an invisible character ({ $point }).
    .why = It can make the text show or be read aloud in the wrong order, and you do not see it yourself.
    .hint = Delete the character, or write the line again by hand. It often comes along when one pastes from Word or a PDF.
several-h1 = The heading has one number sign (#), but the largest heading of the page is already title.
    .why = Somebody who listens to the page finds her way by the headings. Two main headings make it hard to know where one is.
    .hint = Write two number signs: ## Heading
empty-heading = The heading is empty.
    .why = Somebody who listens to the page hears “heading” and nothing more.
    .hint = Write words after the number signs: ## Heading. Or remove the line.
heading-attribute = This cannot stand in braces at a heading: { $attribute }
    .why = Only a name to link to and a language can stand there. Anything else does nothing.
    .hint = Write, for example, ## Heading {"{"}#name{"}"} or ## Otsikko {"{"}lang=fi{"}"}
bad-anchor = The heading's name “{ $id }” cannot be used in an address.
    .why = A link to the heading would not work everywhere.
    .hint = { $suggestion ->
        [none] Write small letters a–z, digits and hyphens, and do not begin with f-.
       *[other] Write small letters a–z, digits and hyphens, and do not begin with f-: {"{"}#{ $suggestion }{"}"}
    }
duplicate-id = Two headings on the page have the name “{ $id }”.
    .why = A link there would only lead to the first one.
    .hint = Give this heading another name in its braces.
unknown-callout = There is no box called “{ $name }”.
    .why = The text would look like a quotation, and the reader may miss a warning.
    .hint = { $suggestion ->
        [none] Choose NOTE, TIP, IMPORTANT, WARNING or CAUTION, such as > [!NOTE]
       *[other] Did you mean > [!{ $suggestion }]
    }
too-deep = Too many lists or quotations lie inside each other here.
    .why = No reader finds her way in so many levels.
    .hint = Move the text out, or remove some of the marks at the start of the line.
unknown-footnote = The footnote “{ $label }” is not written.
    .why = The reader would see square brackets instead of a footnote.
    .hint = Write it at the end of the text, on a line of its own: [^{ $label }]: The words of the footnote
duplicate-footnote = The footnote “{ $label }” is written twice.
    .why = Only the first one is shown. What stands in the second one disappears.
    .hint = Give the second one a name of its own, here and where the text mentions it: [^new]
unused-footnote = The footnote “{ $label }” is not mentioned in the text.
    .why = No reader gets to see it.
    .hint = Write [^{ $label }] after the words that the footnote belongs to, or remove the footnote.

## Links that you write

phone-link = The link “{ $address }” holds a phone number.
    .why = Numbers change. They stand in one place, contacts.toml, so that no old number is left on any page.
    .hint = Link to the contact instead, such as [Bris](contact:bris)
unknown-scheme = The link “{ $address }” cannot be followed.
    .why = Somebody who presses the link gets nowhere, or to something that may be dangerous.
    .hint = { $suggestion ->
        [none] Begin with https:// for another site, page: for a page here, contact: for a contact or mailto: for an e-mail address.
       *[other] Did you mean { $suggestion }: at the beginning?
    }
path-link = The link “{ $address }” lacks its beginning.
    .why = Pages are linked by their topic, so that the link holds when files are moved and readers get the text for their audience.
    .hint = { $suggestion ->
        [none] To a page here, write page: and the topic's folder, such as page:help-now. To another site, begin with https://
       *[other] To a page here, write page: and the topic's folder, perhaps page:{ $suggestion }. To another site, begin with https://
    }
link-without-address = The link leads nowhere: its address is empty or ends too early.
    .why = Somebody who presses the link gets no help.
    .hint = Write where it leads in the parentheses, such as [Bris](contact:bris) or [Help now](page:help-now)
empty-link = The link has no words.
    .why = Somebody who listens to the page is not told where the link leads, and somebody who sees has nothing to press.
    .hint = Write what the link leads to in the square brackets: [Read more at the Crime Victim Authority](https://…)
bare-address = The web address { $address } stands in the text itself.
    .why = Somebody who listens hears the address letter by letter, and it cannot be pressed.
    .hint = Make a link with words: write the words in square brackets and the address, with https:// first, in parentheses right after them.
unknown-reference = The link to “{ $reference }” has no address.
    .why = The reader would see square brackets instead of a link.
    .hint = Write the address in parentheses right after the words, such as [Bris](contact:bris)

## Pages, links and addresses

section-without-words = The section “{ $section }” has no text of its own.
    .why = Without it the section has no name in menus and lists.
    .hint = Make the file with a heading: title = "…"
bad-colour = “{ $colour }” is no colour that can be read.
    .why = The colour is needed to work out whether the text can be read.
    .hint = Write it with six characters after #, for example band = "#0f4552".
bad-logo = The logo “{ $path }” must be an SVG file below pages.
    .why = A drawing is sharp in every size, and the program can see that it is harmless.
    .hint = Put the file in the folder pages/bilder, for example, and write logo = "/bilder/logo.svg".
unknown-section = There is no section “{ $folder }”, which quiet names.
    .why = Its pages would stand one by one in the browser's history, though you asked for the opposite.
    .hint = { $suggestion ->
        [none] Write the folder's name below pages, for example quiet = ["honour"].
       *[other] Did you mean “{ $suggestion }”?
    }
bad-slug = “{ $slug }” cannot be a part of an address.
    .why = An address should be easy to read aloud and copy: small letters a–z, digits and hyphens.
    .hint = { $suggestion ->
        [none] Write, for example, slug = "advice-now".
       *[other] Write, for example, slug = "{ $suggestion }".
    }
alias-outside = The old address “{ $alias }” does not lead to a place on this site.
    .why = A redirect must never lead anybody to another site.
    .hint = Write the address from the root with slashes at both ends, such as /old-page/
same-route = Two pages have the same address: { $route }
    .why = Only one of them would be seen, and nobody would notice that the other is missing.
    .hint = Give one of them another slug. The other one is “{ $other }”.
unknown-contact = There is no contact “{ $id }” in contacts.toml.
    .why = The reader would get no number to call.
    .hint = { $suggestion ->
        [none] Add the contact to data/contacts.toml, or mend the name.
       *[other] Did you mean “{ $suggestion }”?
    }
unpublished-contact = The contact “{ $contact }” may not be shown yet.
    .why = contacts.toml says that it is not to be published here. It may be wrong, or for staff only.
    .hint = Verify it and remove publish = false, or link to another contact.
unknown-term = The word “{ $id }” is not in the glossary.
    .why = The reader would get no explanation of the word.
    .hint = { $suggestion ->
        [none] Add the word to data/glossary.toml, or mend the name.
       *[other] Did you mean “{ $suggestion }”?
    }
unknown-law = There is no law “{ $id }” in laws.toml.
    .why = The numbers of laws change. They stand in one place, so that they can be mended in one place.
    .hint = { $suggestion ->
        [none] Add the law to data/laws.toml, or mend the name.
       *[other] Did you mean “{ $suggestion }”?
    }
unknown-provision = The law “{ $law }” has no provision “{ $provision }” in laws.toml.
    .why = Provisions are renumbered. Only those that have been verified may be named.
    .hint = { $known ->
        [none] Add it under [law.provisions] when you have verified it.
       *[other] Known are: { $known }. Add it under [law.provisions] when you have verified it.
    }
unknown-fact = There is no fact “{ $id }” in facts.toml.
    .why = Nothing would stand where the fact should be.
    .hint = { $suggestion ->
        [none] Add the fact to data/facts.toml, or mend the name.
       *[other] Did you mean “{ $suggestion }”?
    }
unknown-page = There is no page “{ $topic }”.
    .why = The link would lead nowhere.
    .hint = { $suggestion ->
        [none] Write the topic's folder, such as page:hjalp-nu
       *[other] Did you mean “{ $suggestion }”?
    }
link-to-absent = The link to “{ $topic }” is taken away, since the page is not in this edition.
    .why = The page is a draft, has not begun, has ended, or belongs to another channel.
    .hint = The words stay without a link. Remove the link if the page will not come back.
link-wrong-audience = The page “{ $topic }” does not exist for readers of the audience “{ $audience }”.
    .why = The reader would end up in a text written for somebody else: a child in a text for adults, for example.
    .hint = Write a text for the audience, or say whom the page is for: page:{ $topic }@{ $suggestion }
unknown-sheet = There is no print format “{ $sheet }”.
    .why = The link would lead to nothing to print.
    .hint = { $suggestion ->
        [none] Choose leaflet, booklet, poster, card, page or handout.
       *[other] Did you mean “{ $suggestion }”?
    }
sheet-not-listed = The format “{ $sheet }” is not made of this page.
    .why = The link would lead to a sheet that does not exist.
    .hint = Add it at the top of the page: sheets = ["{ $sheet }"]
broken-anchor = There is no heading “{ $anchor }” on the page { $page }.
    .why = The link would lead to the start of the page instead of the right place.
    .hint = { $suggestion ->
        [none] Give the heading a name on that page: ## Heading {"{"}#{ $anchor }{"}"}
       *[other] Did you mean “{ $suggestion }”?
    }

## Pictures

image-without-path = The picture has no file name.
    .why = The reader would see a broken picture.
    .hint = Write the name of the file in the parentheses: ![What the picture shows](picture.jpg)
remote-image = The picture “{ $path }” is fetched from another site.
    .why = The other site would learn who reads the page. That may be dangerous for the reader.
    .hint = Save the picture in the same folder as the text, if you may use it, and write the name of the file: ![What the picture shows](picture.jpg)
image-outside = The picture “{ $path }” lies in another folder than the text.
    .why = When a folder is moved, the picture would disappear for the reader.
    .hint = Put the picture in the same folder as the text and write only the name of the file: picture.jpg. A picture that several pages share is written with a slash first: /pictures/picture.jpg
missing-image = There is no picture “{ $path }”.
    .why = The reader would see a broken picture.
    .hint = { $suggestion ->
        [none] Put the picture in the same folder as the text.
       *[other] Did you mean “{ $suggestion }”?
    }
missing-alt = It is not said what the picture “{ $path }” shows.
    .why = Somebody who does not see the picture is not told what it says.
    .hint = Write it in the square brackets: ![A hand holding a phone.]({ $path }). For the picture at the top of the page: image_alt = "…". If the picture only adorns: ![]({ $path } "decorative") or image_alt = ""
image-title = The text “{ $title }” after the picture's file name is not shown.
    .why = The reader never gets to see it.
    .hint = Move it to the square brackets if it says what the picture shows, or to the text. If the picture only adorns, write "decorative" instead.
unsafe-svg = The drawing holds something that may not be published: { $what ->
        [broken] the file is broken
        [not-svg] the file is no SVG drawing
        [script] code that can be run
        [animation] something that moves
        [reference] something that leads to or is fetched from another place
        [picture] a photo
        [foreign] a piece of a web page
        [notes] the drawing program's own notes, which may hold names
        [size] the drawing has no size
       *[unknown] something that no still drawing needs
    } ({ $detail }).
    .why = An SVG file can run code, move, or fetch from another site, which then sees who reads.
    .hint = { $what ->
        [broken] Save the drawing anew from the drawing program as “plain SVG”.
        [not-svg] Save the drawing anew from the drawing program as “plain SVG”.
        [picture] Save the photo by itself as JPEG or PNG, and show that instead of the drawing.
        [size] Set width and height in the drawing program and save anew as “plain SVG”.
       *[other] Take it out in the drawing program and save anew as “plain SVG”.
    }
not-an-image = The file is no picture.
    .why = The reader's browser cannot show it.
    .hint = Save the picture anew as JPEG, PNG, WebP or SVG.
image-too-large = The picture is too large: { $width } × { $height } pixels.
    .why = Pictures of that size can stop the computer that builds the site, and no screen shows them.
    .hint = Make the picture smaller, 6000 × 6000 pixels at most.
image-truncated = The picture is cut off: the file ends too early.
    .why = A part of the picture would be grey.
    .hint = Fetch or save the picture once more.
image-animated = The picture moves.
    .why = Nothing may move on these pages. It disturbs the reader and draws eyes to the screen.
    .hint = Save a still picture.
image-broken = The picture cannot be read: { $detail }
    .why = The reader would see a broken picture.
    .hint = Save the picture anew as JPEG, PNG or WebP.

## Words of the interface

message-nowhere = The word “{ $key }” is missing in the language { $locale } and in all languages that may stand in for it.
    .why = Nothing would stand where the word should be.
    .hint = Add it to locales/{ $locale }/site.ftl.
missing-message = { $count ->
        [one] One word is missing in the language { $locale }: { $keys }
       *[other] { $count } words are missing in the language { $locale }: { $keys }
    }
    .why = Readers get words in another language on buttons and in menus.
    .hint = Add them to the file locales/{ $locale }/site.ftl.
unknown-message = { $count ->
        [one] One word in the language { $locale } is not used: { $keys }
       *[other] { $count } words in the language { $locale } are not used: { $keys }
    }
    .why = With a misspelt name, the reader sees another word than the one that you have written.
    .hint = Mend the names in the file locales/{ $locale }/site.ftl, or remove the lines.
message-arguments = The word “{ $key }” in the language { $locale } uses a detail that does not exist.
    .why = The word cannot be shown to the reader.
    .hint = Compare with the same word in the site's first language. Only names that stand there may stand in braces.
broken-message = The line cannot be read: { $detail }
    .why = The word is left out, and the reader gets it in another language.
    .hint = Write each word on a line of its own: name = The text. Longer texts go on over lines that begin with spaces.

## Themes

theme-loop = The theme “{ $theme }” builds upon itself.
    .why = A theme that builds upon itself never ends.
    .hint = Change extends in one of the themes.
unknown-theme = There is no theme “{ $theme }”.
    .why = Without a theme no pages can be made.
    .hint = { $suggestion ->
        [none] Put the theme into the folder themes, or write theme = "frid".
       *[other] Did you mean “{ $suggestion }”?
    }
template-error = The template has a fault: { $detail }
    .why = No page that uses the template can be made.
    .hint = Mend the template on the line above. { $page ->
        [none] The fault shows as soon as the template is read.
       *[other] The fault came when { $page } was to be made.
    }
missing-template = The template “{ $name }” is missing.
    .why = Pages of that kind cannot be made.
    .hint = Add the template to the theme, or let the theme build upon “frid”: extends = "frid"
missing-component = The component “{ $name }” is missing in the theme.
    .why = Text that needs it cannot be shown.
    .hint = Add it to the theme, or let the theme build upon “frid”: extends = "frid"
template-loop = The template “{ $name }” uses itself.
    .why = A template that uses itself never ends.
    .hint = Change extends or include in the template.

## What frid check looks for

unverified-contact = Nobody at the municipality has tried “{ $contact }” yet. The details come from { $source }.
    .why = A number that has changed leads a person who needs help to somebody else.
    .hint = Call and check number, hours and cost. Then write verified = and today's date in contacts.toml. { $date ->
        [none] The source has no date.
       *[other] The source was read on { $date }.
    } { $pages ->
        [0] The contact is shown in the acute box.
       *[other] Texts name it { $pages } times.
    }
stale-contact = “{ $contact }” was last tried on { $verified }, more than half a year ago.
    .why = Numbers and hours change without anybody saying so.
    .hint = Call and check. Then write today's date after verified in contacts.toml.
contact-source-missing = It does not say where the details of “{ $contact }” come from.
    .why = Without a source nobody can find out whether the number is right.
    .hint = Write where you read them, such as source = "bris.se".
indiscreet-title = The word “{ $word }” shows in the title of the tab.
    .why = The title stands in the tab and the history, where whoever watches the reader can see it.
    .hint = Write a discreet_title that says where the reader is and not what it is about, such as “Advice: talk to someone”.
indiscreet-path = The address { $path } gives the subject away: “{ $word }”.
    .why = The address shows in the history, in logs and to whoever looks over a shoulder.
    .hint = Give the page a neutral slug, such as slug = "advice-now". The old address can stand under aliases.
indiscreet-file-name = The picture “{ $file }” has a name that gives the subject away: “{ $word }”.
    .why = Whoever saves or prints the picture takes the name along.
    .hint = Give the file a neutral name, such as “hands.svg”, and change it in the text.
indiscreet-description = The word “{ $word }” stands in the page's description.
    .why = The sentence shows in lists, in search engines and when somebody shares the link in a chat.
    .hint = Write a neutral sentence, such as “Whom you can call by day, in the evening and at weekends.”
missing-safety-page = There is no page in the language { $locale } on how to leave the site safely.
    .why = Who reads the language is not told that the history stays.
    .hint = Write the topic that safety_topic in site.toml names in that language too.
third-party-request = The page fetches something from another site: { $url } ({ $element })
    .why = That site then learns who reads, and when.
    .hint = Put the file in the theme or beside the text instead. The fault is on { $pages ->
        [one] one page.
       *[other] { $pages } pages.
    }
intranet-leak = “{ $detail }” belongs to the contact “{ $contact }”, which may not be shown in the channel { $channel }.
    .why = A number for staff gives a reader in need the wrong person, and the staff the wrong calls.
    .hint = Take it out of the text, or let the contact be shown here. It shows on { $pages ->
        [one] one page.
       *[other] { $pages } pages.
    }
alt-is-file-name = The picture's text is “{ $alt }”, which does not say what it shows.
    .why = Who cannot see the picture has it read out, and hears only the name of a file.
    .hint = Describe the picture in a sentence, such as “A hand holds a telephone.”
alt-too-long = The picture's text has { $length } characters. The limit is { $limit }.
    .why = It is read out in one go, without a pause and without a way back.
    .hint = Shorten it to a sentence. What matters to everybody belongs in the text beside it.
heading-jump = The heading is at level { $level } and should be at level { $wanted }.
    .why = Who listens believes that a heading in between has been lost.
    .hint = Write { $wanted } signs # before the heading.
vague-link = The link is called “{ $words }”, which does not say where it leads.
    .why = Many hear only the links of a page, one by one.
    .hint = Let the link be called what the page is called, such as “How the talks work”.
same-text-other-target = Another link is called “{ $words }” and leads somewhere else.
    .why = Who hears the links cannot tell them apart.
    .hint = Give the links different names, after the pages that they lead to.
table-without-header = The table has a column without a head.
    .why = Who has the table read out cell by cell does not know what the figures mean.
    .hint = Write what each column holds in the first row of the table.
all-caps = “{ $words }” is written in capitals alone.
    .why = Capitals are harder to read, and some screen readers spell them out.
    .hint = Write in small letters. To stress something, write **like this**.
emphasis-as-heading = “{ $words }” looks like a heading and is only bold text.
    .why = Who jumps from heading to heading does not find it.
    .hint = Write ## before it instead of stars around it, if it is a heading. If not, end it with a full stop.
untagged-language = “{ $words }” is in another language than the page.
    .why = A screen reader reads it with the wrong voice, so that nobody understands.
    .hint = Put the text on a page of its own in that language, or let it stand in a heading with its language: ## Heading {"{"}lang=ar{"}"}
unreadable-look = The colour { $colour } below [look] has a contrast of { $ratio } with { $other }. The audience { $audience } needs { $wanted }.
    .why = Who sees badly, or sits in the sun, cannot read the text.
    .hint = { $suggestion ->
        [none] Choose a darker colour.
       *[other] The nearest colour that can be read is { $suggestion }. Write it in site.toml.
    }
low-contrast = The colour { $text } on { $ground } has a contrast of { $ratio }. The audience { $audience } needs { $wanted }.
    .why = Who sees badly, or sits in the sun, cannot read the text.
    .hint = Make one of the colours darker or lighter in the theme.
missing-statement-field = The accessibility statement lacks { $field }.
    .why = The law on access to digital public services asks for eleven details. Without them a reader does not know where to turn when something does not work.
    .hint = Fill in { $field } in data/statement.toml. What is not known you say openly.
stale-statement = The site's accessibility was last assessed on { $assessed }, more than a year ago.
    .why = The statement may promise what is no longer true.
    .hint = Assess it again. Then change assessed and updated in data/statement.toml.
repeated-id = Two parts of the page have the same id: { $id }
    .why = A link or a label leads to the wrong part, and screen readers read the wrong thing.
    .hint = Change one of them in the template or the heading. The fault is on { $pages ->
        [one] one page.
       *[other] { $pages } pages.
    }
silent-link = The link to { $href } has no words.
    .why = A screen reader has nothing to say, or reads out the address.
    .hint = Give the link words, or its picture a text. The fault is on { $pages ->
        [one] one page.
       *[other] { $pages } pages.
    }
hard-text = The text is hard: LIX { $lix } (± { $spread }). For this reader the limit is { $limit }.
    .why = Who is frightened or tired reads worse than usual. A hard text is not read.
    .hint = Sentences have { $mean } words in the mean, and { $long } % of the words are long. Part the longest sentences, and take short words for long ones. Where that will not do, say why at the top of the page: [readability] reason = "…"
heavy-sentences = Sentences have { $mean } words in the mean. For this reader the limit is { $limit }.
    .why = Long sentences one after another are hard to keep in mind.
    .hint = Part them: one thought in each sentence. Begin with the longest.
long-sentence = The sentence has { $words } words. For this reader the limit is { $limit }.
    .why = Who reads slowly has forgotten the beginning at the end.
    .hint = Part it in two, or make a list of what is listed.
long-words = { $share } % of the words are long. More than { $limit } % make a text heavy.
    .why = Long words are read letter by letter by whoever does not know them.
    .hint = The longest are: { $longest }. Part them, change them or explain them.
long-paragraph = The paragraph has { $sentences } sentences. For this reader the limit is { $limit }.
    .why = Many skip a wall of text.
    .hint = Part the paragraph where something new begins, or make a list.
long-heading = The heading has { $words } words. For this reader the limit is { $limit }.
    .why = A heading should be read at a glance.
    .hint = Shorten it to what matters most.
long-page = The page has { $words } words. For this reader the limit is { $limit }.
    .why = Who needs help now does not read to the end.
    .hint = Cut what is not needed, or part the topic in two pages.
late-phone = { $met ->
        [never] The page names nobody to turn to in { $words } words.
       *[late] The first contact comes after { $words } words.
    } For this reader the limit is { $limit }.
    .why = Who can read three lines should have found somebody to call.
    .hint = Name a contact at the beginning, such as: Call [Bris](contact:bris).
unexplained-abbreviation = “{ $word }” is not explained.
    .why = Who does not work with it does not know what it means, and seldom dares to ask.
    .hint = Write what it means, or link to the glossary: [{ $word }](term:…)
choppy-text = { $sentences } very short sentences follow one another.
    .why = The reader does not see how they hang together.
    .hint = Join some of them with and, but, because or so.
passive-voice = { $count } sentences do not say who does what, such as “{ $words }”.
    .why = The reader wonders whether she or the municipality is to do something.
    .hint = Say who: “we help you” instead of “help is offered”.
idle-reason = The page says why it breaks the limits of readability, and it breaks none.
    .why = A reason that is not needed hides the next hard sentence.
    .hint = Take away [readability] at the top of the page.
missing-variant = The topic “{ $topic }” lacks { $count ->
        [one] a text
       *[other] { $count } texts
    } that site.toml says there should be: { $lacking }
    .why = That reader gets a link to another language, or nothing at all.
    .hint = Write the text. If there should be none, change [[owes]] in site.toml.
stale-translation = The text that the translation was made from has changed since: { $source }
    .why = The two languages say different things, and no reader notices.
    .hint = Compare the texts: the one has { $source-parts } parts, the translation { $own-parts }. Mend the translation and write the new digest. { $made ->
        [none] The translation has no date.
       *[other] It was made on { $made }.
    }
unreviewed-translation = { $pages ->
        [one] One page
       *[other] { $pages } pages
    } in the language { $locale } have been translated and not reviewed.
    .why = The pages are shown with a warning to the reader. A fault in a translation can be dangerous.
    .hint = Have somebody who knows both languages read them. Then write state = "reviewed", by and date on each page.
overdue-review = The page should have been read through by { $due }. That last happened on { $reviewed }.
    .why = Nobody knows whether what the page says is still true.
    .hint = Read the page through. Then write today's date after reviewed.
never-reviewed = { $pages ->
        [one] One page
       *[other] { $pages } pages
    } that { $owner ->
        [none] nobody
       *[other] { $owner }
    } answers for have never been reviewed.
    .why = The reader does not see when the page was last checked, and nobody has promised that it is true.
    .hint = Read the pages one by one. Write today's date after reviewed on those that are true.
missing-owner = Nobody answers for the page.
    .why = When something changes, nobody notices that the page is wrong.
    .hint = Write owner = and the name of the group that answers, such as owner = "Quality team".
unmet-goal = The goal { $goal } was due on { $due }, is not marked as done, and no page shows it.
    .why = The plan is a promise to those who need help.
    .hint = Ask { $owners }. Write status = "done" in plan.toml, or plan = ["{ $goal }"] on the page that shows it.
to-confirm = The fact “{ $fact }” is not confirmed. The reader sees a neutral sentence instead, in { $pages } places.
    .why = The reader must call to learn what the page could have said.
    .hint = Find out: { $asked ->
        [none] how it is.
       *[other] { $asked }
    } Then write it in facts.toml and take away status.
orphan-page = No other page leads to { $path }, except the A to Z.
    .why = Only who knows already what the page is called finds it.
    .hint = Link to it from a page that the reader comes to, or put it in a section.
missing-description = The page lacks a description.
    .why = In lists and search engines there is nothing under its title.
    .hint = Write one neutral sentence, such as description = "Whom you can call in the evening."
title-too-long = The title in the tab has { $length } characters. The limit is { $limit }.
    .why = Its end is cut off in the tab and in search engines.
    .hint = Shorten it, or give the page a shorter discreet_title.
duplicate-title = Two pages are called “{ $title }” in the tab. The other is { $other }
    .why = The reader cannot tell them apart in tabs, history and searches.
    .hint = Give them different discreet_title.
unused-contact = No text names the contact “{ $contact }”.
    .why = It stands only in the list of contacts, where few look.
    .hint = Link to it where it helps, or take it away.
unused-term = No text links to the word “{ $term }” in the glossary.
    .why = The word is not explained where the reader meets it.
    .hint = Link to it where it is used: [the word](term:{ $term })
unused-image = No text shows the picture “{ $file }”.
    .why = It takes room, and the next person wonders whether it is to stay.
    .hint = Show it where it helps, or take it away.
big-image = The picture is { $kilobytes } kB. The limit is { $limit } kB.
    .why = A heavy picture loads slowly on a poor phone.
    .hint = Save it smaller, or simplify the drawing.
broken-link = The page leads to { $path }, which is not there.
    .why = The reader ends on an error page.
    .hint = Mend the address in the template. In a text, link with page: and the topic's name.
redirect-chain = The link goes to an old address of this site: { $address }
    .why = The reader is sent on without need, and the link breaks when the old address goes.
    .hint = Link with page:{ $topic } instead.
stale-law-reference = The act { $number } ceased to apply on { $repealed }.
    .why = Who reads may lean on what is no longer law.
    .hint = { $new ->
        [none] Take the reference away, or write that the act no longer applies.
       *[other] Refer to the new act: law:{ $new }. Check that it says the same.
    }
act-renumbered = { $provision } is the section's number in the old act, { $old }. Now { $new } applies, with other numbers.
    .why = Who looks the section up finds something else than what the text is about.
    .hint = Read the new act. Write the section under provisions in laws.toml, and link with law:{ $law }.
unknown-rule = There is no rule “{ $name }”.
    .why = The setting has no effect.
    .hint = { $suggestion ->
        [none] All rules are shown by: frid explain
       *[other] Did you mean “{ $suggestion }”?
    }
fixed-severity = The rule “{ $name }” cannot be made milder.
    .why = While the fault stands, the page cannot be read or published safely.
    .hint = Take the line under [check] in site.toml away, and mend the fault instead.

sheet-too-full = The text does not fit on the sheet ({ $sheet }), { $panel ->
        [cover] on its cover
        [flap] on its flap
        [back] on its back
        [inside] on its inside
        [front] on the front of the card
        [strips] on its strips
       *[other] on the page
    }: { $lines ->
        [one] 1 line
       *[other] { $lines } lines
    } too many{ $words ->
        [0] .
        [one] , 1 word.
       *[other] , { $words } words.
    }
    .why = Text is never cut off, and letters are never smaller than their readers need.
    .hint = Shorten the text. Or name under [print] at the top of the page the sections that belong on the web alone: leave_out = ["name-of-the-heading"]. Or choose a booklet: sheets = ["booklet"].
sheet-failed = The sheet ({ $sheet }) of { $page } could not be made: { $detail }
    .why = Without it there is nothing to hand out.
    .hint = If a template is named above, the fault is in the template. Else look for unusual characters in the text and pictures without a description.
nothing-to-print = No page asks for a sheet that fits what you have chosen.
    .why = Then there is nothing to print.
    .hint = Write sheets = ["leaflet"] at the top of the page, or choose a topic and a sheet: frid print --topic hjalp-nu --sheet leaflet
address-too-long = The address { $address } is too long for a QR code.
    .why = Whoever holds the paper finds no way to the page.
    .hint = Give the page a short slug.
