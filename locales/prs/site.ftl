# Dari: machine translation, not reviewed by a person.

slug-contacts = contacts
slug-glossary = glossary
slug-index = a-z
slug-statement = accessibility
slug-tags = topics

title-contacts = همه راه‌های تماس
title-glossary = معنای کلمات
title-index = همه صفحه‌ها به ترتیب الفبا
title-statement = اعلامیه دسترسی
title-not-found = این صفحه وجود ندارد
title-tag = صفحه‌ها در باره { $tag }
topic-choice = انتخاب کنید که چه کسی هستید
discreet-title = مشوره و حمایت

skip = رفتن به متن صفحه
exit = خروج از این صفحه
exit-region = خروج فوری از این صفحه
exit-hint = یا دکمه Shift را سه بار فشار دهید
exit-two = برای خروج از صفحه، دکمه Shift را دو بار دیگر فشار دهید.
exit-one = برای خروج از صفحه، دکمه Shift را یک بار دیگر فشار دهید.
exit-over = شما هنوز در این صفحه هستید.
quick-label = کمک و مصونیت
# Only in the preview: the theme's components by their examples.
gallery = اجزا
back = بازگشت
menu = صفحه‌های بیشتر
languages = زبان‌ها
languages-first-help = به این زبان‌ها یک صفحه کمک فوری وجود دارد:
search = جستجو
search-label = چه می‌خواهید پیدا کنید؟
search-note = آنچه می‌نویسید همین‌جا در صفحه می‌ماند. کس دیگری نمی‌فهمد چه جستجو می‌کنید.
search-found = نتیجه‌ها: { $count }
search-none = نتیجه‌ای نیست. کلمه دیگری را امتحان کنید، یا در میان همه صفحه‌ها ببینید.
print = چاپ
read-aloud = بلند بخوان
breadcrumbs = شما اینجا هستید
nav-title = بیشتر بخوانید
contents = در این صفحه
pager-label = صفحه قبلی و صفحه بعدی
previous = قبلی
next = بعدی
tags = موضوعات
letters-label = رفتن به یک حرف
footer-label = در باره ویب‌سایت
footer-by = این ویب‌سایت مربوط است به

audience-question = شما کی هستید؟
audience-current = نوشته شده برای: { $audience }
audience-others = همین موضوع برای دیگران:
audience-none = { $audience }: در این باره صفحه‌ای نیست.
audience-home = همه صفحه‌ها: { $audience }

acute-title = همین حالا به کمک ضرورت دارید؟
call = زنگ بزنید به
text-message = پیام (SMS) به
chat = چت در
web = بیشتر بخوانید در
mail = ایمیل به
hours = وقت جواب دادن:
contacts-for-all = برای همه

hours-always = شب و روز، همه روزهای هفته
hours-span = از { $from } تا { $to }، ساعت { $open } تا { $close }
hours-daily = هر روز، ساعت { $open } تا { $close }
hours-list = { $days }، ساعت { $open } تا { $close }
day-mon = دوشنبه
day-tue = سه‌شنبه
day-wed = چهارشنبه
day-thu = پنجشنبه
day-fri = جمعه
day-sat = شنبه
day-sun = یکشنبه

contact-free = رایگان است.
contact-normal-cost = مصرف آن مثل یک تماس عادی تیلفون است.
contact-not-on-bill = این تماس در بل تیلفون دیده نمی‌شود.
contact-on-bill = این تماس ممکن است در بل تیلفون دیده شود.
contact-anonymous = لازم نیست نام خود را بگویید.
contact-interpreters = می‌توانید ترجمان داشته باشید.
contact-ages-from = برای کسانی که { $from } ساله یا بزرگ‌تر هستند.
contact-ages-to = برای کسانی که { $to } ساله یا خردتر هستند.
contact-ages-span = برای کسانی که { $from } تا { $to } ساله هستند.
contact-professionals = برای کسانی که در کار خود با این موضوع روبرو می‌شوند.
contact-call-list = این تماس در لیست تماس‌های خود تیلفون باقی می‌ماند.
contact-source = منبع: { $source }
contact-source-dated = منبع: { $source }، { $date }
contact-verified = تاریخ بررسی: { $date }

callout-note = خوب است بدانید
callout-tip = مشوره
callout-important = مهم
callout-warning = توجه کنید
callout-caution = در وقت خطر

notice-machine = این متن را کمپیوتر ترجمه کرده است. هنوز کسی آن را بررسی نکرده است، پس ممکن است اشتباه داشته باشد.
notice-draft-translation = این ترجمه مسوده است. هنوز کسی آن را بررسی نکرده است.
notice-stale = متن سویدنی از این ترجمه جدیدتر است.
notice-fallback = این صفحه هنوز به زبان شما وجود ندارد. شما آن را به زبان دیگری می‌بینید.
notice-draft = مسوده. این صفحه نشر نشده است.
notice-scheduled = این صفحه هنوز نشر نشده است. دیگران بعداً آن را می‌بینند.
notice-overdue = وقت زیادی می‌شود که کسی این صفحه را بررسی نکرده است. شاید چیزی تغییر کرده باشد.

review = تاریخ بررسی: { $date }.
review-owner = مسئول: { $owner }.

footnotes-title = یادداشت‌ها
footnote-back = برگشت به متن ({ $number })
table-label = جدول
terms-title = کلمات این صفحه
term-hint = معنای کلمه
term-source = منبع: { $source }
law-reference = { $name } ({ $number })
law-provision = فصل { $chapter }، ماده { $section }

not-found-lead = شاید این صفحه به جای دیگر رفته یا حذف شده باشد. از اینجا می‌توانید ادامه دهید.
not-found-home = به صفحه اصلی
redirect-lead = صفحه به اینجا انتقال شده است:

statement-intro = { $body } مسئول { $service } است. ما می‌خواهیم همه بتوانند از این ویب‌سایت استفاده کنند. در اینجا می‌نویسیم که ویب‌سایت تا چه اندازه از قانون سویدن در باره دسترسی به خدمات عامه دیجیتل (2018:1937) پیروی می‌کند، از کدام کمبودها خبر داریم، و اگر چیزی کار نمی‌کند چطور به ما خبر بدهید.
statement-compliance-title = دسترسی به ویب‌سایت چقدر آسان است؟
statement-compliance-full = این ویب‌سایت به طور کامل مطابق قانون دسترسی به خدمات عامه دیجیتل است.
statement-compliance-partial = این ویب‌سایت تا اندازه‌ای مطابق قانون دسترسی به خدمات عامه دیجیتل است. کمبودها در پایین نوشته شده است.
statement-compliance-none = این ویب‌سایت مطابق قانون دسترسی به خدمات عامه دیجیتل نیست. کمبودها در پایین نوشته شده است.
statement-inaccessible-title = چیزهایی که برای همه قابل دسترسی نیست
statement-inaccessible-intro = این بخش‌ها شرایط قانون را پوره نمی‌کنند. دلیل آن بعد از هر بخش نوشته شده است:
statement-burdensome-title = بار بیش از حد
statement-burdensome-intro = برای این بخش‌ها از استثنای «بار بیش از حد» استفاده می‌کنیم (ماده 12 قانون):
statement-burdensome-none = ما از چنین استثنا استفاده نمی‌کنیم (ماده 12 قانون).
statement-outside-title = محتوایی که قانون شامل آن نمی‌شود
statement-outside-intro = قانون شامل این بخش‌ها نمی‌شود (ماده 9 قانون):
statement-outside-none = چنین محتوایی در این ویب‌سایت وجود ندارد (ماده 9 قانون).
statement-feedback-title = اگر چیزی کار نمی‌کند به ما خبر بدهید
statement-supervision-title = اگر از جواب راضی نیستید
statement-supervision = اداره حکومت‌داری دیجیتل سویدن، Digg، مراقب است که این قانون عملی شود. اگر از رسیدگی { $body } به آنچه گفته‌اید راضی نیستید، می‌توانید به Digg شکایت کنید.
statement-supervision-link = شکایت به Digg (digg.se)
statement-method-title = ویب‌سایت را چطور امتحان کرده‌ایم
statement-assessed = تاریخ ارزیابی
statement-updated = آخرین تغییر
