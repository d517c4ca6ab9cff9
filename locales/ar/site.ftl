# كلمات الصفحات. المرجع هو sv/site.ftl.

slug-contacts = contacts
slug-glossary = glossary
slug-index = a-z
slug-statement = accessibility
slug-tags = topics

title-contacts = جميع جهات الاتصال
title-glossary = شرح الكلمات
title-index = جميع الصفحات بالترتيب الأبجدي
title-statement = بيان إمكانية الوصول
title-not-found = الصفحة غير موجودة
title-tag = صفحات عن { $tag }
topic-choice = اختر من أنت
discreet-title = نصائح ودعم

skip = انتقل إلى المحتوى
exit = غادر الصفحة
exit-region = مغادرة الصفحة بسرعة
exit-hint = أو اضغط على مفتاح Shift ثلاث مرات
exit-two = اضغط على Shift مرتين أخريين لمغادرة الصفحة.
exit-one = اضغط على Shift مرة أخرى لمغادرة الصفحة.
exit-over = ما زلت في الصفحة.
quick-label = المساعدة والأمان
# Only in the preview: the theme's components by their examples.
gallery = مكوّنات
back = رجوع
menu = صفحات أخرى
languages = اللغات
languages-first-help = في هذه اللغات توجد صفحة للمساعدة الأولى:
search = بحث
search-label = عمّ تبحث؟
search-note = ما تكتبه يبقى هنا في الصفحة. لن يعرف أحد ما تبحث عنه.
search-found = النتائج: { $count }
search-none = لا توجد نتائج. جرّب كلمة أخرى، أو ابحث بين جميع الصفحات.
print = اطبع
read-aloud = اقرأ بصوت
breadcrumbs = أنت هنا
nav-title = اقرأ المزيد
contents = في هذه الصفحة
pager-label = الصفحة السابقة والصفحة التالية
previous = السابق
next = التالي
tags = المواضيع
letters-label = انتقل إلى حرف
footer-label = عن الموقع
footer-by = هذا الموقع من

audience-question = من أنت؟
audience-current = مكتوبة لـ: { $audience }
audience-others = الموضوع نفسه لآخرين:
audience-none = { $audience }: لا توجد صفحة عن هذا.
audience-home = جميع الصفحات: { $audience }

acute-title = هل تحتاج إلى مساعدة الآن؟
call = اتصل على
text-message = أرسل رسالة نصية إلى
chat = دردشة:
web = اقرأ المزيد:
mail = بريد إلكتروني:
hours = الرد:
contacts-for-all = للجميع

hours-always = على مدار الساعة، كل يوم
hours-span = من { $from } إلى { $to }، { $open }–{ $close }
hours-daily = كل يوم { $open }–{ $close }
hours-list = { $days }، { $open }–{ $close }
day-mon = الاثنين
day-tue = الثلاثاء
day-wed = الأربعاء
day-thu = الخميس
day-fri = الجمعة
day-sat = السبت
day-sun = الأحد

contact-free = مجاني.
contact-normal-cost = بسعر المكالمة العادية.
contact-not-on-bill = لا تظهر المكالمة في فاتورة الهاتف.
contact-on-bill = قد تظهر المكالمة في فاتورة الهاتف.
contact-anonymous = لا تحتاج إلى ذكر اسمك.
contact-interpreters = يمكن الحصول على مترجم.
contact-ages-from = لمن عمره { $from } سنة أو أكثر.
contact-ages-to = لمن عمره { $to } سنة أو أقل.
contact-ages-span = لمن عمره بين { $from } و{ $to } سنة.
contact-professionals = لمن يواجه هذا الأمر في عمله.
contact-call-list = تبقى المكالمة في قائمة المكالمات في الهاتف.
contact-source = المصدر: { $source }
contact-source-dated = المصدر: { $source }، { $date }
contact-verified = تم التحقق في { $date }

callout-note = من المفيد أن تعرف
callout-tip = نصيحة
callout-important = مهم
callout-warning = انتبه
callout-caution = عند الخطر

notice-machine = تُرجم هذا النص بواسطة الحاسوب. لم يراجعه أحد بعد، لذلك قد تكون فيه أخطاء.
notice-draft-translation = هذه الترجمة مسودة. لم يراجعها أحد بعد.
notice-stale = النص السويدي أحدث من هذه الترجمة.
notice-fallback = هذه الصفحة غير متوفرة بلغتك بعد. أنت تراها بلغة أخرى.
notice-draft = مسودة. هذه الصفحة غير منشورة.
notice-scheduled = هذه الصفحة غير منشورة بعد. ستظهر للآخرين لاحقًا.
notice-overdue = مضى وقت طويل على آخر مراجعة لهذه الصفحة. ربما تغيّر شيء ما.

review = روجعت في { $date }.
review-owner = المسؤول: { $owner }.

footnotes-title = ملاحظات
footnote-back = العودة إلى النص ({ $number })
table-label = جدول
terms-title = كلمات في هذه الصفحة
term-hint = شرح الكلمة
term-source = المصدر: { $source }
law-reference = { $name } ({ $number })
law-provision = الفصل { $chapter }، المادة { $section }

not-found-lead = ربما نُقلت الصفحة أو حُذفت. يمكنك المتابعة من هنا.
not-found-home = إلى الصفحة الرئيسية
redirect-lead = انتقلت الصفحة إلى هنا:

statement-intro = { $body } هي الجهة المسؤولة عن { $service }. نريد أن يتمكن الجميع من استخدام هذا الموقع. نوضح هنا مدى التزام الموقع بالقانون السويدي لإمكانية الوصول إلى الخدمات العامة الرقمية (2018:1937)، وما هي النواقص التي نعرفها، وكيف تخبرنا إذا كان هناك شيء لا يعمل.
statement-compliance-title = ما مدى سهولة الوصول إلى الموقع؟
statement-compliance-full = الموقع متوافق تمامًا مع القانون.
statement-compliance-partial = الموقع متوافق جزئيًا مع القانون. النواقص مذكورة أدناه.
statement-compliance-none = الموقع غير متوافق مع القانون. النواقص مذكورة أدناه.
statement-inaccessible-title = ما لا يمكن للجميع الوصول إليه
statement-inaccessible-intro = هذه الأجزاء لا تفي بمتطلبات القانون، والسبب مذكور بعد كل جزء:
statement-burdensome-title = العبء غير المعقول
statement-burdensome-intro = نطلب لهذه الأجزاء الاستثناء بسبب العبء غير المعقول (المادة 12 من القانون):
statement-burdensome-none = لا نطلب هذا الاستثناء (المادة 12 من القانون).
statement-outside-title = محتوى لا يشمله القانون
statement-outside-intro = لا تشمل متطلبات القانون هذه الأجزاء (المادة 9 من القانون):
statement-outside-none = لا يوجد مثل هذا المحتوى في الموقع (المادة 9 من القانون).
statement-feedback-title = أخبرنا إذا كان هناك شيء لا يعمل
statement-supervision-title = إذا لم تكن راضيًا عن الرد
statement-supervision = هيئة الإدارة الرقمية Digg تراقب الالتزام بالقانون. يمكنك تقديم شكوى إلى Digg إذا لم تكن راضيًا عن طريقة تعامل { $body } مع ما أشرت إليه.
statement-supervision-link = قدّم شكوى إلى Digg (digg.se)
statement-method-title = كيف اختبرنا الموقع
statement-assessed = تاريخ التقييم
statement-updated = آخر تغيير
