# Swedish, easy to read (lättläst svenska): machine translation, not reviewed by a person.
# The words of the pages themselves. sv/site.ftl is the reference.

slug-contacts = kontakter
slug-glossary = ordlista
slug-index = a-o
slug-statement = tillganglighet
slug-tags = amnen

title-contacts = Alla du kan kontakta
title-glossary = Svåra ord
title-index = Alla sidor från A till Ö
title-statement = Tillgänglighet: kan alla använda sidorna?
title-not-found = Sidan finns inte
title-tag = Sidor om { $tag }
topic-choice = Välj vem du är
discreet-title = Råd och stöd

skip = Gå direkt till texten
exit = Lämna sidan
exit-region = Lämna sidan snabbt
exit-hint = Eller tryck på skift tre gånger
exit-two = Tryck på skift två gånger till. Då lämnar du sidan.
exit-one = Tryck på skift en gång till. Då lämnar du sidan.
exit-over = Du är kvar på sidan.
quick-label = Hjälp och trygghet
# Only in the preview: the theme's components by their examples.
gallery = Komponenter
back = Tillbaka
menu = Fler sidor
languages = Språk
languages-first-help = På de här språken kan du läsa om hur du får hjälp nu:
search = Sök
search-label = Vad letar du efter?
search-note = Det du skriver stannar här på sidan. Ingen får veta vad du söker.
search-found = Träffar: { $count }
search-none = Inga träffar. Prova ett annat ord. Du kan också titta bland alla sidor.
print = Skriv ut
read-aloud = Läs upp
breadcrumbs = Här är du
nav-title = Mer att läsa
contents = På den här sidan
pager-label = Sidan före och sidan efter
previous = Sidan före
next = Sidan efter
tags = Ämnen
letters-label = Välj en bokstav
footer-label = Om de här sidorna
footer-by = Sidorna kommer från

audience-question = Vem är du?
audience-current = Skriven för: { $audience }
audience-others = Läs om samma sak för andra:
audience-none = { $audience }: ingen sida om det här.
audience-home = Alla sidor: { $audience }

acute-title = Behöver du hjälp nu?
call = Ring
text-message = Skicka sms till
chat = Chatta på
web = Läs mer på
mail = Mejla
hours = Svarar:
contacts-for-all = För alla

hours-always = dag och natt, alla dagar
hours-span = { $from } till { $to }, klockan { $open } till { $close }
hours-daily = alla dagar, klockan { $open } till { $close }
hours-list = { $days }, klockan { $open } till { $close }
day-mon = måndag
day-tue = tisdag
day-wed = onsdag
day-thu = torsdag
day-fri = fredag
day-sat = lördag
day-sun = söndag

contact-free = Det är gratis.
contact-normal-cost = Det kostar lika mycket som ett vanligt samtal.
contact-not-on-bill = Samtalet syns inte på räkningen för telefonen.
contact-on-bill = Samtalet kan synas på räkningen för telefonen.
contact-anonymous = Du behöver inte säga vad du heter.
contact-interpreters = Du kan få en tolk.
contact-ages-from = För dig som är { $from } år eller äldre.
contact-ages-to = För dig som är { $to } år eller yngre.
contact-ages-span = För dig som är { $from } till { $to } år.
contact-professionals = För dig som jobbar med de här frågorna.
contact-call-list = Samtalet syns i din telefon, i listan över samtal.
contact-source = Det här kommer från { $source }
contact-source-dated = Det här kommer från { $source }, { $date }
contact-verified = Kontrollerat { $date }

callout-note = Bra att veta
callout-tip = Tips
callout-important = Viktigt
callout-warning = Tänk på det här
callout-caution = Om det är farligt

notice-machine = En dator har skrivit om texten till lätt svenska. Ingen människa har kollat den än. Det kan finnas fel.
notice-draft-translation = Texten på lätt svenska är inte klar. Ingen har kollat den än.
notice-stale = Texten på vanlig svenska är nyare än den här texten.
notice-fallback = Den här sidan finns inte på lätt svenska än. Du ser den på vanlig svenska eller ett annat språk.
notice-draft = Sidan är inte klar. Den är inte publicerad.
notice-scheduled = Sidan är inte publicerad än. Andra kan se den senare.
notice-overdue = Det var länge sedan vi kollade den här sidan. Något kan ha ändrats.

review = Sidan är kontrollerad { $date }.
review-owner = Ansvarig: { $owner }.

footnotes-title = Mer om texten
footnote-back = Tillbaka till texten ({ $number })
table-label = Tabell
terms-title = Svåra ord på sidan
term-hint = ordet förklaras
term-source = Kommer från: { $source }
law-reference = { $name } ({ $number })
law-provision = kapitel { $chapter }, paragraf { $section }

not-found-lead = Sidan kan ha flyttat. Den kan också vara borttagen. Du kan gå vidare här.
not-found-home = Till första sidan
redirect-lead = Sidan har flyttat hit:

statement-intro = { $body } har ansvar för { $service }. Vi vill att alla ska kunna använda sidorna. Det finns en lag om detta: lagen om tillgänglighet till digital offentlig service. Här kan du läsa hur väl sidorna följer lagen. Du kan läsa om fel som vi känner till. Du kan också läsa hur du säger till om något inte fungerar. En sådan text heter tillgänglighetsredogörelse.
statement-compliance-title = Kan alla använda sidorna?
statement-compliance-full = Sidorna följer hela lagen. De är helt förenliga med lagen om tillgänglighet till digital offentlig service.
statement-compliance-partial = Sidorna följer en del av lagen, men inte allt. De är delvis förenliga med lagen om tillgänglighet till digital offentlig service. Här nedanför står vad som är fel.
statement-compliance-none = Sidorna följer inte lagen. De är inte förenliga med lagen om tillgänglighet till digital offentlig service. Här nedanför står vad som är fel.
statement-inaccessible-title = Det här kan inte alla använda
statement-inaccessible-intro = De här delarna följer inte lagen. Efter varje del står det varför:
statement-burdensome-title = Det som är för svårt att ändra
statement-burdensome-intro = Att ändra de här delarna kostar för mycket eller är för svårt. Lagen kallar det oskäligt betungande anpassning (12 §). Därför gör vi ett undantag:
statement-burdensome-none = Vi gör inget undantag för att något är för svårt eller dyrt att ändra (12 § i lagen).
statement-outside-title = Det som lagen inte gäller
statement-outside-intro = Lagen gäller inte de här delarna (9 § i lagen):
statement-outside-none = Lagen gäller allt på sidorna. Det finns inga undantag här (9 § i lagen).
statement-feedback-title = Säg till om något inte fungerar
statement-supervision-title = Om du inte är nöjd med svaret
statement-supervision = Digg är en myndighet. Digg heter också Myndigheten för digital förvaltning. Digg ser till att lagen följs. Har du sagt till om ett fel? Är du inte nöjd med vad { $body } gör åt det? Då kan du klaga hos Digg.
statement-supervision-link = Klaga hos Digg (digg.se)
statement-method-title = Så har vi testat
statement-assessed = Sidorna testades
statement-updated = Texten ändrades senast
