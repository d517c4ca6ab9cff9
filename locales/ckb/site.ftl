# Sorani Kurdish: machine translation, not reviewed by a person.

slug-contacts = contacts
slug-glossary = glossary
slug-index = a-z
slug-statement = accessibility
slug-tags = topics

title-contacts = هەموو ڕێگاکانی پەیوەندی
title-glossary = واتای وشەکان
title-index = هەموو لاپەڕەکان بە ڕیزی پیتەکان
title-statement = ڕاگەیاندنی دەستپێگەیشتن
title-not-found = ئەم لاپەڕەیە نییە
title-tag = لاپەڕەکان دەربارەی { $tag }
topic-choice = هەڵبژێرە تۆ کێیت
discreet-title = ڕاوێژ و پشتیوانی

skip = بڕۆ بۆ ناوەڕۆک
exit = لەم لاپەڕەیە بڕۆ دەرەوە
exit-region = زوو لەم لاپەڕەیە بڕۆ دەرەوە
exit-hint = یان سێ جار پەنجە بنێ بە دوگمەی Shift
exit-two = بۆ ئەوەی لە لاپەڕەکە بڕۆیتە دەرەوە، دوو جاری تر پەنجە بنێ بە دوگمەی Shift.
exit-one = بۆ ئەوەی لە لاپەڕەکە بڕۆیتە دەرەوە، جارێکی تر پەنجە بنێ بە دوگمەی Shift.
exit-over = تۆ هێشتا لەم لاپەڕەیەدایت.
quick-label = یارمەتی و سەلامەتی
# Only in the preview: the theme's components by their examples.
gallery = پێکهاتەکان
back = گەڕانەوە
menu = لاپەڕەی زیاتر
languages = زمانەکان
languages-first-help = بەم زمانانە لاپەڕەیەکی یارمەتیی خێرا هەیە:
search = گەڕان
search-label = بەدوای چیدا دەگەڕێیت؟
search-note = ئەوەی دەینووسیت لێرە لە لاپەڕەکەدا دەمێنێتەوە. کەسی تر نازانێت بەدوای چیدا دەگەڕێیت.
search-found = ئەنجامەکان: { $count }
search-none = هیچ ئەنجامێک نییە. وشەیەکی تر تاقی بکەرەوە، یان لەنێو هەموو لاپەڕەکاندا بگەڕێ.
print = چاپکردن
read-aloud = بە دەنگ بیخوێنەوە
breadcrumbs = تۆ لێرەیت
nav-title = زیاتر بخوێنەوە
contents = لەم لاپەڕەیەدا
pager-label = لاپەڕەی پێشوو و لاپەڕەی دواتر
previous = پێشوو
next = دواتر
tags = بابەتەکان
letters-label = بڕۆ بۆ پیتێک
footer-label = دەربارەی ماڵپەڕەکە
footer-by = ئەم ماڵپەڕە هی

audience-question = تۆ کێیت؟
audience-current = نووسراوە بۆ: { $audience }
audience-others = هەمان بابەت بۆ کەسانی تر:
audience-none = { $audience }: هیچ لاپەڕەیەک لەم بارەیەوە نییە.
audience-home = هەموو لاپەڕەکان: { $audience }

acute-title = ئێستا پێویستت بە یارمەتییە؟
call = تەلەفۆن بکە بۆ
text-message = SMS بنێرە بۆ
chat = چات لە
web = زیاتر بخوێنەوە لە
mail = ئیمەیڵ بنێرە بۆ
hours = کاتی وەڵامدانەوە:
contacts-for-all = بۆ هەمووان

hours-always = شەو و ڕۆژ، هەموو ڕۆژێک
hours-span = لە { $from } تا { $to }، کاتژمێر { $open } تا { $close }
hours-daily = هەموو ڕۆژێک، کاتژمێر { $open } تا { $close }
hours-list = { $days }، کاتژمێر { $open } تا { $close }
day-mon = دووشەممە
day-tue = سێشەممە
day-wed = چوارشەممە
day-thu = پێنجشەممە
day-fri = هەینی
day-sat = شەممە
day-sun = یەکشەممە

contact-free = خۆڕاییە.
contact-normal-cost = نرخەکەی وەک تەلەفۆنێکی ئاساییە.
contact-not-on-bill = تەلەفۆنەکەت لە پسوولەی تەلەفۆندا دەرناکەوێت.
contact-on-bill = لەوانەیە تەلەفۆنەکەت لە پسوولەی تەلەفۆندا دەربکەوێت.
contact-anonymous = پێویست ناکات ناوی خۆت بڵێیت.
contact-interpreters = دەتوانیت وەرگێڕت هەبێت.
contact-ages-from = بۆ تۆ، ئەگەر تەمەنت { $from } ساڵ یان زیاتر بێت.
contact-ages-to = بۆ تۆ، ئەگەر تەمەنت { $to } ساڵ یان کەمتر بێت.
contact-ages-span = بۆ تۆ، ئەگەر تەمەنت لە نێوان { $from } و { $to } ساڵدا بێت.
contact-professionals = بۆ تۆ، ئەگەر لە کارەکەتدا ڕووبەڕووی ئەم بابەتە دەبیتەوە.
contact-call-list = ژمارەکە لە لیستی پەیوەندییەکانی ناو تەلەفۆنەکەدا دەمێنێتەوە.
contact-source = سەرچاوە: { $source }
contact-source-dated = سەرچاوە: { $source }، { $date }
contact-verified = ڕێکەوتی پشکنین: { $date }

callout-note = باشە بیزانیت
callout-tip = ئامۆژگاری
callout-important = گرنگ
callout-warning = ئاگادار بە
callout-caution = لە کاتی مەترسیدا

notice-machine = ئەم دەقە بە کۆمپیوتەر وەرگێڕدراوە. هێشتا کەس پێیدا نەچووەتەوە، بۆیە لەوانەیە هەڵەی تێدا بێت.
notice-draft-translation = ئەم وەرگێڕانە ڕەشنووسە. هێشتا کەس پێیدا نەچووەتەوە.
notice-stale = دەقە سویدییەکە لەم وەرگێڕانە نوێترە.
notice-fallback = ئەم لاپەڕەیە هێشتا بە زمانی تۆ نییە. تۆ بە زمانێکی تر دەیبینیت.
notice-draft = ڕەشنووس. ئەم لاپەڕەیە بڵاو نەکراوەتەوە.
notice-scheduled = ئەم لاپەڕەیە هێشتا بڵاو نەکراوەتەوە. دواتر کەسانی تر دەیبینن.
notice-overdue = ماوەیەکی زۆرە کەس بەم لاپەڕەیەدا نەچووەتەوە. لەوانەیە شتێک گۆڕابێت.

review = ڕێکەوتی پێداچوونەوە: { $date }.
review-owner = بەرپرس: { $owner }.

footnotes-title = تێبینییەکان
footnote-back = گەڕانەوە بۆ دەقەکە ({ $number })
table-label = خشتە
terms-title = وشەکانی ئەم لاپەڕەیە
term-hint = واتای وشە
term-source = سەرچاوە: { $source }
law-reference = { $name } ({ $number })
law-provision = بەشی { $chapter }، ماددەی { $section }

not-found-lead = لەوانەیە لاپەڕەکە گواسترابێتەوە یان سڕابێتەوە. دەتوانیت لێرەوە بەردەوام بیت.
not-found-home = بۆ لاپەڕەی سەرەکی
redirect-lead = لاپەڕەکە گواستراوەتەوە بۆ ئێرە:

statement-intro = { $body } بەرپرسە لە { $service }. ئێمە دەمانەوێت هەموو کەسێک بتوانێت ئەم ماڵپەڕە بەکاربهێنێت. لێرەدا نووسراوە ماڵپەڕەکە تا چەند لەگەڵ یاسای سویدی بۆ دەستپێگەیشتن بە خزمەتگوزاریی گشتیی دیجیتاڵی (2018:1937) دەگونجێت، چ کەموکوڕییەکی هەیە، و چۆن پێمان بڵێیت ئەگەر شتێک کار نەکات.
statement-compliance-title = دەستپێگەیشتن بە ماڵپەڕەکە چەند ئاسانە؟
statement-compliance-full = ماڵپەڕەکە بە تەواوی لەگەڵ یاسای دەستپێگەیشتن بە خزمەتگوزاریی گشتیی دیجیتاڵی دەگونجێت.
statement-compliance-partial = بەشێک لە ماڵپەڕەکە لەگەڵ یاسای دەستپێگەیشتن بە خزمەتگوزاریی گشتیی دیجیتاڵی دەگونجێت. کەموکوڕییەکان لە خوارەوە نووسراون.
statement-compliance-none = ماڵپەڕەکە لەگەڵ یاسای دەستپێگەیشتن بە خزمەتگوزاریی گشتیی دیجیتاڵی ناگونجێت. کەموکوڕییەکان لە خوارەوە نووسراون.
statement-inaccessible-title = ئەوەی هەموو کەس دەستی پێی ناگات
statement-inaccessible-intro = ئەم بەشانە لەگەڵ یاساکە ناگونجێن. هۆکارەکە دوای هەر بەشێک نووسراوە:
statement-burdensome-title = بارێکی زۆر قورس
statement-burdensome-intro = گونجاندنی ئەم بەشانە لەگەڵ یاساکە بارێکی زۆر قورسە. یاساکە ڕێگە بەم هۆکارە دەدات (ماددەی 12):
statement-burdensome-none = ئێمە ئەم هۆکارە بۆ هیچ بەشێک بەکارناهێنین (ماددەی 12ی یاساکە).
statement-outside-title = ناوەڕۆکێک کە یاساکە نایگرێتەوە
statement-outside-intro = یاساکە ئەم بەشانە ناگرێتەوە (ماددەی 9ی یاساکە):
statement-outside-none = ناوەڕۆکی لەم جۆرە لە ماڵپەڕەکەدا نییە (ماددەی 9ی یاساکە).
statement-feedback-title = ئەگەر شتێک کار نەکات، پێمان بڵێ
statement-supervision-title = ئەگەر لە وەڵامەکە ڕازی نەبیت
statement-supervision = دەزگای بەڕێوەبردنی دیجیتاڵیی سوید، Digg، چاودێریی جێبەجێکردنی یاساکە دەکات. ئەگەر ڕازی نەبیت لەوەی { $body } چۆن وەڵامی قسەکەتی داوەتەوە، دەتوانیت لای Digg سکاڵا بکەیت.
statement-supervision-link = لای Digg سکاڵا بکە (digg.se)
statement-method-title = چۆن ماڵپەڕەکەمان تاقی کردووەتەوە
statement-assessed = ڕێکەوتی هەڵسەنگاندن
statement-updated = دوایین گۆڕانکاری
