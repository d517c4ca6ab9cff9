# Tigrinya: machine translation, not reviewed by a person.

slug-contacts = contacts
slug-glossary = glossary
slug-index = a-z
slug-statement = accessibility
slug-tags = topics

title-contacts = ኩሉ ናይ ርክብ ሓበሬታ
title-glossary = መግለጺ ቃላት
title-index = ኩሎም ገጻት ብተርታ ፊደላት
title-statement = መግለጺ ተበጻሕነት
title-not-found = እዚ ገጽ የለን
title-tag = ገጻት ብዛዕባ { $tag }
topic-choice = መን ምዃንኩም ምረጹ
discreet-title = ምኽርን ደገፍን

skip = ናብ ትሕዝቶ ሕለፉ
exit = ካብዚ ገጽ ውጹ
exit-region = ካብዚ ገጽ ቀልጢፍኩም ውጹ
exit-hint = ወይ መልጎም Shift ሰለስተ ግዜ ጠውቑ
exit-two = ካብዚ ገጽ ንምውጻእ መልጎም Shift ተወሳኺ ክልተ ግዜ ጠውቑ።
exit-one = ካብዚ ገጽ ንምውጻእ መልጎም Shift ተወሳኺ ሓደ ግዜ ጠውቑ።
exit-over = ገና ኣብዚ ገጽ ኣለኹም።
quick-label = ሓገዝን ድሕነትን
# Only in the preview: the theme's components by their examples.
gallery = ክፍልታት
back = ተመለስ
menu = ተወሳኺ ገጻት
languages = ቋንቋታት
languages-first-help = በዞም ቋንቋታት ናይ ቅልጡፍ ሓገዝ ገጽ ኣሎ:
search = ድለ
search-label = እንታይ ትደሊ ኣለኻ?
search-note = እትጽሕፎ ኣብዚ ገጽ እዩ ዝተርፍ። ካልእ ሰብ እንታይ ከም እትደሊ ኣይፈልጥን።
search-found = ውጽኢታት: { $count }
search-none = ውጽኢት የለን። ካልእ ቃል ፈትኑ፣ ወይ ኣብ ኩሎም ገጻት ርኣዩ።
print = ሕተም
read-aloud = ብድምጺ ኣንብብ
breadcrumbs = ኣብዚ ኣለኹም
nav-title = ተወሳኺ ኣንብቡ
contents = ኣብዚ ገጽ
pager-label = ዝሓለፈ ገጽን ዝቕጽል ገጽን
previous = ዝሓለፈ
next = ዝቕጽል
tags = ኣርእስታት
letters-label = ናብ ሓደ ፊደል ኪዱ
footer-label = ብዛዕባ እዚ መርበብ ሓበሬታ
footer-by = እዚ መርበብ ሓበሬታ ናይ

audience-question = መን ኢኹም?
audience-current = ንመን ተጻሒፉ: { $audience }
audience-others = እዚ ኣርእስቲ ንኻልኦት ሰባት:
audience-none = { $audience }: ብዛዕባ እዚ ኣርእስቲ ገጽ የለን።
audience-home = ኩሎም ገጻት: { $audience }

acute-title = ሕጂ ሓገዝ የድልየኩም ኣሎ ድዩ?
call = ደውሉ:
text-message = SMS ስደዱ:
chat = ቻት:
web = ተወሳኺ ኣንብቡ:
mail = ኢመይል:
hours = ዝምልሱሉ ግዜ:
contacts-for-all = ንኹሉ ሰብ

hours-always = ለይትን መዓልትን፣ ኩሉ መዓልቲ
hours-span = ካብ { $from } ክሳብ { $to } { $open }–{ $close }
hours-daily = ኩሉ መዓልቲ { $open }–{ $close }
hours-list = { $days } { $open }–{ $close }
day-mon = ሰኑይ
day-tue = ሰሉስ
day-wed = ረቡዕ
day-thu = ሓሙስ
day-fri = ዓርቢ
day-sat = ቀዳም
day-sun = ሰንበት

contact-free = ብናጻ እዩ።
contact-normal-cost = ዋጋኡ ከም ልሙድ ናይ ተሌፎን ደወል እዩ።
contact-not-on-bill = እቲ ደወል ኣብ ናይ ተሌፎን ክፍሊት ወረቐት ኣይረአን።
contact-on-bill = እቲ ደወል ኣብ ናይ ተሌፎን ክፍሊት ወረቐት ክረአ ይኽእል እዩ።
contact-anonymous = ስምኩም ክትነግሩ ኣየድልየኩምን።
contact-interpreters = ኣስተርጓሚ ክትረኽቡ ትኽእሉ ኢኹም።
contact-ages-from = ንሰባት ዕድሜኦም { $from } ዓመትን ልዕሊኡን።
contact-ages-to = ንሰባት ዕድሜኦም { $to } ዓመትን ትሕቲኡን።
contact-ages-span = ንሰባት ዕድሜኦም ካብ { $from } ክሳብ { $to } ዓመት።
contact-professionals = እዚ ጉዳይ ኣብ ስራሖም ንዘጋጥሞም ሰባት።
contact-call-list = እቲ ደወል ኣብ ውሽጢ ተሌፎን ኣብ ዝርዝር ደወላት ይተርፍ።
contact-source = ምንጪ: { $source }
contact-source-dated = ምንጪ: { $source }፣ { $date }
contact-verified = ዝተረጋገጸሉ ዕለት: { $date }

callout-note = ምፍላጡ ጽቡቕ እዩ
callout-tip = ምኽሪ
callout-important = ኣገዳሲ
callout-warning = ኣስተውዕሉ
callout-caution = ሓደጋ እንተሎ

notice-machine = እዚ ጽሑፍ ብኮምፒተር ተተርጒሙ። ክሳብ ሕጂ ሰብ ኣይመርመሮን፣ ስለዚ ጌጋ ክህልዎ ይኽእል እዩ።
notice-draft-translation = እዚ ትርጉም ንድፊ እዩ። ክሳብ ሕጂ ሰብ ኣይመርመሮን።
notice-stale = እቲ ብቋንቋ ሽወደን ዝተጻሕፈ ካብዚ ትርጉም ንላዕሊ ሓድሽ እዩ።
notice-fallback = እዚ ገጽ ክሳብ ሕጂ ብቋንቋኹም የለን። ብኻልእ ቋንቋ ትርእይዎ ኣለኹም።
notice-draft = ንድፊ። እዚ ገጽ ንህዝቢ ክፉት ኣይኮነን።
notice-scheduled = እዚ ገጽ ክሳብ ሕጂ ንህዝቢ ክፉት ኣይኮነን። ካልኦት ሰባት ደሓር ክርእይዎ እዮም።
notice-overdue = እዚ ገጽ ካብ ዝተመርመረ ነዊሕ ግዜ ሓሊፉ። ገለ ነገር ተቐይሩ ክኸውን ይኽእል እዩ።

review = ዝተመርመረሉ ዕለት: { $date }።
review-owner = ሓላፊ: { $owner }።

footnotes-title = መዘኻኸሪታት
footnote-back = ናብቲ ጽሑፍ ተመለሱ ({ $number })
table-label = ሰንጠረዥ
terms-title = ቃላት ኣብዚ ገጽ
term-hint = መግለጺ ቃል
term-source = ምንጪ: { $source }
law-reference = { $name } ({ $number })
law-provision = ምዕራፍ { $chapter }፣ ዓንቀጽ { $section }

not-found-lead = እቲ ገጽ ቦታኡ ቀይሩ ወይ ተደምሲሱ ክኸውን ይኽእል እዩ። ካብዚ ክትቅጽሉ ትኽእሉ ኢኹም።
not-found-home = ናብ መጀመርታ ገጽ
redirect-lead = እቲ ገጽ ሕጂ ኣብዚ ኣሎ:

statement-intro = { $body } ናይ { $service } ሓላፍነት ኣለዎ። ኩሉ ሰብ ነዚ መርበብ ሓበሬታ ክጥቀመሉ ንደሊ። ኣብ ሽወደን ብዛዕባ ተበጻሕነት ናይ ዲጂታላዊ ህዝባዊ ኣገልግሎት ሕጊ (2018:1937) ኣሎ። ኣብዚ ገጽ እዚ መርበብ ሓበሬታ ነቲ ሕጊ ክሳብ ክንደይ ከም ዝኽተል ንጽሕፍ። እንታይ ጉድለት ከም ዘለዎ እውን ንጽሕፍ። ዘይሰርሕ ነገር እንተሎ ከመይ ጌርኩም ከም እትነግሩና እውን ንጽሕፍ።
statement-compliance-title = እዚ መርበብ ሓበሬታ ንኹሉ ሰብ ክሳብ ክንደይ ይብጻሕ?
statement-compliance-full = እዚ መርበብ ሓበሬታ ነቲ ናይ ተበጻሕነት ሕጊ ብምሉኡ ይኽተል።
statement-compliance-partial = እዚ መርበብ ሓበሬታ ነቲ ናይ ተበጻሕነት ሕጊ ብኸፊል ይኽተል። እቶም ጉድለታት ኣብ ታሕቲ ተጻሒፎም ኣለዉ።
statement-compliance-none = እዚ መርበብ ሓበሬታ ነቲ ናይ ተበጻሕነት ሕጊ ኣይክተልን። እቶም ጉድለታት ኣብ ታሕቲ ተጻሒፎም ኣለዉ።
statement-inaccessible-title = ንኹሉ ሰብ ዘይብጻሕ ትሕዝቶ
statement-inaccessible-intro = እዞም ክፍልታት ነቲ ሕጊ ኣይክተሉን። ምኽንያቱ ድሕሪ ነፍሲ ወከፍ ክፍሊ ተጻሒፉ ኣሎ:
statement-burdensome-title = ኣዝዩ ከቢድ ጾር
statement-burdensome-intro = ነዞም ክፍልታት ምእራም ኣዝዩ ከቢድ ጾር እዩ። እቲ ሕጊ ነዚ ምኽንያት ይቕበሎ (ዓንቀጽ 12 ናይቲ ሕጊ):
statement-burdensome-none = ነዚ ምኽንያት ኣይንጥቀመሉን ኢና (ዓንቀጽ 12 ናይቲ ሕጊ)።
statement-outside-title = እቲ ሕጊ ዘይምልከቶ ትሕዝቶ
statement-outside-intro = እቲ ሕጊ ነዞም ክፍልታት ኣይምልከትን (ዓንቀጽ 9 ናይቲ ሕጊ):
statement-outside-none = ኣብዚ መርበብ ሓበሬታ ከምዚ ዓይነት ትሕዝቶ የለን (ዓንቀጽ 9 ናይቲ ሕጊ)።
statement-feedback-title = ዘይሰርሕ ነገር እንተሎ ንገሩና
statement-supervision-title = በቲ መልሲ ዕጉባት እንተዘይኮይንኩም
statement-supervision = ናይ ሽወደን ቤት ጽሕፈት ዲጂታላዊ ምምሕዳር፣ Digg፣ እቲ ሕጊ ከም ዝኽበር ይቆጻጸር። በቲ { $body } ዝሃበኩም መልሲ ዕጉባት እንተዘይኮይንኩም፣ ናብ Digg ጥርዓን ከተቕርቡ ትኽእሉ ኢኹም።
statement-supervision-link = ናብ Digg ጥርዓን ኣቕርቡ (digg.se)
statement-method-title = ከመይ ጌርና ከም ዝፈተንናዮ
statement-assessed = ዝተገምገመሉ ዕለት
statement-updated = ንመወዳእታ ግዜ ዝተቐየረሉ ዕለት
