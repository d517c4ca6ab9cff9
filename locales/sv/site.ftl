# The words of the pages themselves: the reference for all other languages.
# Tone: warm, plain, "du". Slugs: a-z, 0-9 and hyphen, and neutral.

## Addresses of the pages that the site makes

slug-contacts = kontakter
slug-glossary = ordlista
slug-index = a-o
slug-statement = tillganglighet
slug-tags = amnen

## Their titles

title-contacts = Alla kontakter
title-glossary = Ordlista
title-index = Alla sidor från A till Ö
title-statement = Tillgänglighetsredogörelse
title-not-found = Sidan finns inte
title-tag = Sidor om { $tag }
topic-choice = Välj vem du är

# The tab of a sensitive page that has no neutral title of its own.
discreet-title = Råd och stöd

## The frame

skip = Hoppa till innehållet
exit = Lämna sidan
# The name of the region that holds the exit, for screen readers.
exit-region = Lämna sidan snabbt
exit-hint = Eller tryck på skift tre gånger
# Read aloud after one and after two presses of Shift, and when too long a time has passed.
exit-two = Tryck på skift två gånger till för att lämna sidan.
exit-one = Tryck på skift en gång till för att lämna sidan.
exit-over = Du är kvar på sidan.
quick-label = Hjälp och trygghet
# Only in the preview: the theme's components by their examples.
gallery = Komponenter
back = Tillbaka
menu = Fler sidor
languages = Språk
languages-first-help = På de här språken finns en sida med den första hjälpen:
search = Sök
search-label = Vad letar du efter?
search-note = Det du skriver stannar här på sidan. Ingen annan får veta vad du söker.
# Search: $count is written by the browser.
search-found = Träffar: { $count }
search-none = Inga träffar. Prova ett annat ord, eller titta bland alla sidor.
print = Skriv ut
read-aloud = Läs upp
breadcrumbs = Här är du
nav-title = Mer att läsa
contents = På den här sidan
pager-label = Föregående och nästa sida
previous = Föregående
next = Nästa
tags = Ämnen
letters-label = Gå till en bokstav
footer-label = Om webbplatsen
footer-by = Webbplatsen kommer från

## Whom a page is for

audience-question = Vem är du?
audience-current = Skriven för: { $audience }
audience-others = Samma ämne för andra:
audience-none = { $audience }: ingen sida om det här.
audience-home = Alla sidor: { $audience }

## Help

acute-title = Behöver du hjälp nu?
call = Ring
text-message = Sms:a
chat = Chatta på
web = Läs mer på
mail = Mejla
hours = Svarar:
contacts-for-all = För alla

# Hours stand after the word of `hours`.
hours-always = dygnet runt, alla dagar
# Days and times as words: $days is `hours-daily`, `hours-days` or names of days.
hours-span = { $from }–{ $to } { $open }–{ $close }
hours-daily = alla dagar { $open }–{ $close }
hours-list = { $days } { $open }–{ $close }
day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag

contact-free = Det kostar ingenting.
contact-normal-cost = Kostar som ett vanligt samtal.
contact-not-on-bill = Samtalet syns inte på telefonräkningen.
contact-on-bill = Samtalet kan synas på telefonräkningen.
contact-anonymous = Du behöver inte säga vad du heter.
contact-interpreters = Det går att få tolk.
contact-ages-from = För dig som har fyllt { $from } år.
contact-ages-to = För dig som är högst { $to } år.
contact-ages-span = För dig som är { $from }–{ $to } år.
contact-professionals = För dig som möter frågan i ditt arbete.
contact-call-list = Samtalet syns i telefonens egen samtalslista.
contact-source = Uppgift från { $source }
contact-source-dated = Uppgift från { $source }, { $date }
contact-verified = Kontrollerat { $date }

## Callouts

callout-note = Bra att veta
callout-tip = Tips
callout-important = Viktigt
callout-warning = Tänk på
callout-caution = Vid fara

## What must be said of a page itself

notice-machine = Texten är översatt av en dator. Ingen har granskat den än, så det kan finnas fel.
notice-draft-translation = Översättningen är ett utkast. Ingen har granskat den än.
notice-stale = Den svenska texten är nyare än den här översättningen.
notice-fallback = Den här sidan finns inte på ditt språk än. Du ser den på ett annat språk.
notice-draft = Utkast. Sidan är inte publicerad.
notice-scheduled = Sidan är inte publicerad än. Den visas för andra senare.
notice-overdue = Det var länge sedan någon granskade den här sidan. Något kan ha ändrats.

review = Granskad { $date }.
review-owner = Ansvarig: { $owner }.

## Parts of a text

footnotes-title = Noter
footnote-back = Tillbaka till texten ({ $number })
table-label = Tabell
terms-title = Ord på sidan
term-hint = ordförklaring
term-source = Källa: { $source }
law-reference = { $name } ({ $number })
law-provision = { $chapter } kap. { $section } §

## Pages that are not texts

not-found-lead = Sidan kan ha flyttat eller tagits bort. Här kommer du vidare.
not-found-home = Till startsidan
redirect-lead = Sidan har flyttat hit:

## The accessibility statement (act 2018:1937, digg.se)

statement-intro = { $body } ansvarar för { $service }. Vi vill att alla ska kunna använda webbplatsen. Här står hur väl den följer lagen om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du säger till om något inte fungerar.
statement-compliance-title = Hur tillgänglig är webbplatsen?
statement-compliance-full = Webbplatsen är helt förenlig med lagen om tillgänglighet till digital offentlig service.
statement-compliance-partial = Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står här nedanför.
statement-compliance-none = Webbplatsen är inte förenlig med lagen om tillgänglighet till digital offentlig service. Bristerna står här nedanför.
statement-inaccessible-title = Det här är inte tillgängligt
statement-inaccessible-intro = De här delarna uppfyller inte lagens krav, och skälet står efter varje del:
statement-burdensome-title = Oskäligt betungande anpassning
statement-burdensome-intro = För de här delarna åberopar vi undantag för oskäligt betungande anpassning enligt 12 § i lagen:
statement-burdensome-none = Vi åberopar inget sådant undantag (12 § i lagen).
statement-outside-title = Innehåll som lagen inte gäller
statement-outside-intro = De här delarna omfattas inte av lagens krav (9 § i lagen):
statement-outside-none = Det finns inget sådant innehåll på webbplatsen (9 § i lagen).
statement-feedback-title = Säg till om något inte fungerar
statement-supervision-title = Om du inte är nöjd med svaret
statement-supervision = Myndigheten för digital förvaltning, Digg, ser till att lagen följs. Du kan anmäla till Digg om du inte är nöjd med hur { $body } tar hand om det du har påpekat.
statement-supervision-link = Gör en anmälan till Digg (digg.se)
statement-method-title = Så har vi testat
statement-assessed = Bedömningen gjordes
statement-updated = Redogörelsen ändrades senast
