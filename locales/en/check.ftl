
# Pages, links and addresses

undeclared-channel = There is no channel “{ $channel }” in site.toml.
    .why = A page of an unknown channel is published nowhere.
    .hint = { $suggestion ->
        [none] Use one of the channels in site.toml, or add it there.
       *[other] Did you mean “{ $suggestion }”?
    }
section-without-words = The section “{ $section }” has no text of its own.
    .why = Without it the section has no name in menus and lists.
    .hint = Make the file with a heading: title = "…"
bad-slug = “{ $slug }” cannot be a part of an address.
    .why = An address should be easy to read aloud and copy: small letters a–z, digits and hyphens.
    .hint = Write, for example, slug = "{ $suggestion }".
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
unknown-fact = There is no fact “{ $id }” in facts.toml.
    .why = Nothing would stand where the fact should be.
    .hint = { $suggestion ->
        [none] Add the fact to data/facts.toml, or mend the name.
       *[other] Did you mean “{ $suggestion }”?
    }
unpublished-contact = The contact “{ $contact }” may not be shown yet.
    .why = contacts.toml says that it is not to be published here. It may be wrong, or for staff only.
    .hint = Verify it and remove publish = false, or link to another contact.
unknown-provision = The law “{ $law }” has no provision “{ $provision }” in laws.toml.
    .why = Provisions are renumbered. Only those that have been verified may be named.
    .hint = Known are: { $known }. Add it under [law.provisions] when you have verified it.
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
missing-image = There is no picture “{ $path }”.
    .why = The reader would see a broken picture.
    .hint = { $suggestion ->
        [none] Put the picture in the same folder as the text.
       *[other] Did you mean “{ $suggestion }”?
    }

# Words of the interface and themes

message-nowhere = The word “{ $key }” is missing in the language { $locale } and in all languages that may stand in for it.
    .why = Nothing would stand where the word should be.
    .hint = Add it to locales/{ $locale }/site.ftl.
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

# Pictures

unsafe-svg = The drawing holds something that may not be published: { $what } ({ $detail })
    .why = An SVG file can run code, move, or fetch from another site, which then sees who reads.
    .hint = Take it out, or save the drawing anew as “plain SVG”.
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

# Folders

output-in-content = The folder for the finished pages lies in the content, or around it.
    .why = What you have written would be mixed with what the program makes, and could be overwritten.
    .hint = Choose another folder with --output-dir.
