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
        [none] Write a reasonable number, not less than { $least }.
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
    .why = It stands at “{ $key }” and cannot be understood. The reader would be told something wrong, or nothing.
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
    .hint = Write small letters a–z, digits and hyphens, and do not begin with f-: {"{"}#{ $suggestion }{"}"}
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
    .hint = Known are: { $known }. Add it under [law.provisions] when you have verified it.
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
    .hint = Write a text for the audience, or say whom the page is for: page:{ $topic }@vuxna
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
