# Persian: machine translation, not reviewed by a person.

slug-contacts = contacts
slug-glossary = glossary
slug-index = a-z
slug-statement = accessibility
slug-tags = topics

title-contacts = همهٔ راه‌های تماس
title-glossary = واژه‌نامه
title-index = همهٔ صفحه‌ها به ترتیب الفبا
title-statement = بیانیهٔ دسترس‌پذیری
title-not-found = این صفحه وجود ندارد
title-tag = صفحه‌هایی دربارهٔ { $tag }
topic-choice = انتخاب کنید که چه کسی هستید
discreet-title = راهنمایی و حمایت

skip = رفتن به محتوای صفحه
exit = خروج از این صفحه
exit-region = خروج سریع از این صفحه
exit-hint = یا کلید Shift را سه بار فشار دهید
exit-two = برای خروج از صفحه، کلید Shift را دو بار دیگر فشار دهید.
exit-one = برای خروج از صفحه، کلید Shift را یک بار دیگر فشار دهید.
exit-over = شما هنوز در این صفحه هستید.
quick-label = کمک و امنیت
# Only in the preview: the theme's components by their examples.
gallery = اجزا
back = بازگشت
menu = صفحه‌های بیشتر
languages = زبان‌ها
languages-first-help = به این زبان‌ها یک صفحهٔ کمک فوری وجود دارد:
search = جستجو
search-label = دنبال چه می‌گردید؟
search-note = آنچه می‌نویسید همین‌جا در صفحه می‌ماند. کس دیگری نمی‌فهمد چه جستجو می‌کنید.
search-found = نتیجه‌ها: { $count }
search-none = نتیجه‌ای پیدا نشد. کلمه دیگری را امتحان کنید، یا میان همه صفحه‌ها نگاه کنید.
print = چاپ
read-aloud = بلند بخوان
breadcrumbs = شما اینجا هستید
nav-title = بیشتر بخوانید
contents = در این صفحه
pager-label = صفحهٔ قبلی و صفحهٔ بعدی
previous = قبلی
next = بعدی
tags = موضوع‌ها
letters-label = رفتن به یک حرف
footer-label = دربارهٔ وب‌سایت
footer-by = این وب‌سایت متعلق است به

audience-question = شما که هستید؟
audience-current = نوشته‌شده برای: { $audience }
audience-others = همین موضوع برای دیگران:
audience-none = { $audience }: صفحه‌ای در این باره نیست.
audience-home = همهٔ صفحه‌ها: { $audience }

acute-title = همین حالا به کمک نیاز دارید؟
call = تماس با
text-message = پیامک به
chat = چت در
web = بیشتر بخوانید در
mail = ایمیل به
hours = زمان پاسخ‌گویی:
contacts-for-all = برای همه

hours-always = شبانه‌روز، همهٔ روزهای هفته
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
contact-normal-cost = هزینه‌اش مثل یک تماس تلفنی معمولی است.
contact-not-on-bill = این تماس در قبض تلفن دیده نمی‌شود.
contact-on-bill = این تماس ممکن است در قبض تلفن دیده شود.
contact-anonymous = لازم نیست نام خود را بگویید.
contact-interpreters = می‌توانید مترجم داشته باشید.
contact-ages-from = برای کسانی که { $from } سال یا بیشتر دارند.
contact-ages-to = برای کسانی که { $to } سال یا کمتر دارند.
contact-ages-span = برای کسانی که { $from } تا { $to } سال دارند.
contact-professionals = برای کسانی که در کارشان با این موضوع روبه‌رو می‌شوند.
contact-call-list = این تماس در فهرست تماس‌های خود تلفن می‌ماند.
contact-source = منبع: { $source }
contact-source-dated = منبع: { $source }، { $date }
contact-verified = تاریخ بررسی: { $date }

callout-note = خوب است بدانید
callout-tip = پیشنهاد
callout-important = مهم
callout-warning = توجه کنید
callout-caution = هنگام خطر

notice-machine = این متن را رایانه ترجمه کرده است. هنوز کسی آن را بررسی نکرده است، پس ممکن است اشتباه داشته باشد.
notice-draft-translation = این ترجمه پیش‌نویس است. هنوز کسی آن را بررسی نکرده است.
notice-stale = متن سوئدی از این ترجمه جدیدتر است.
notice-fallback = این صفحه هنوز به زبان شما وجود ندارد. آن را به زبان دیگری می‌بینید.
notice-draft = پیش‌نویس. این صفحه منتشر نشده است.
notice-scheduled = این صفحه هنوز منتشر نشده است. دیگران بعداً آن را می‌بینند.
notice-overdue = مدت زیادی است که کسی این صفحه را بررسی نکرده است. شاید چیزی تغییر کرده باشد.

review = تاریخ بررسی: { $date }.
review-owner = مسئول: { $owner }.

footnotes-title = یادداشت‌ها
footnote-back = بازگشت به متن ({ $number })
table-label = جدول
terms-title = واژه‌های این صفحه
term-hint = توضیح واژه
term-source = منبع: { $source }
law-reference = { $name } ({ $number })
law-provision = فصل { $chapter }، مادهٔ { $section }

not-found-lead = شاید این صفحه جابه‌جا یا حذف شده باشد. از اینجا می‌توانید ادامه دهید.
not-found-home = به صفحهٔ اصلی
redirect-lead = صفحه به اینجا منتقل شده است:

statement-intro = { $body } مسئول { $service } است. ما می‌خواهیم همه بتوانند از این وب‌سایت استفاده کنند. اینجا می‌نویسیم که وب‌سایت تا چه اندازه از قانون سوئد دربارهٔ دسترس‌پذیری خدمات عمومی دیجیتال (2018:1937) پیروی می‌کند، از چه کمبودهایی خبر داریم، و اگر چیزی کار نمی‌کند چطور به ما خبر بدهید.
statement-compliance-title = وب‌سایت تا چه اندازه دسترس‌پذیر است؟
statement-compliance-full = این وب‌سایت به طور کامل با قانون دسترس‌پذیری خدمات عمومی دیجیتال مطابقت دارد.
statement-compliance-partial = این وب‌سایت تا حدی با قانون دسترس‌پذیری خدمات عمومی دیجیتال مطابقت دارد. کمبودها در پایین نوشته شده است.
statement-compliance-none = این وب‌سایت با قانون دسترس‌پذیری خدمات عمومی دیجیتال مطابقت ندارد. کمبودها در پایین نوشته شده است.
statement-inaccessible-title = آنچه دسترس‌پذیر نیست
statement-inaccessible-intro = این بخش‌ها خواسته‌های قانون را برآورده نمی‌کنند. دلیل آن پس از هر بخش آمده است:
statement-burdensome-title = بار بیش از حد
statement-burdensome-intro = برای این بخش‌ها از استثنای «بار بیش از حد» استفاده می‌کنیم (مادهٔ 12 قانون):
statement-burdensome-none = ما از چنین استثنایی استفاده نمی‌کنیم (مادهٔ 12 قانون).
statement-outside-title = محتوایی که قانون شامل آن نمی‌شود
statement-outside-intro = قانون شامل این بخش‌ها نمی‌شود (مادهٔ 9 قانون):
statement-outside-none = چنین محتوایی در این وب‌سایت وجود ندارد (مادهٔ 9 قانون).
statement-feedback-title = اگر چیزی کار نمی‌کند به ما خبر دهید
statement-supervision-title = اگر از پاسخ راضی نیستید
statement-supervision = ادارهٔ دولت دیجیتال سوئد، Digg، بر اجرای این قانون نظارت می‌کند. اگر از رسیدگی { $body } به آنچه گفته‌اید راضی نیستید، می‌توانید به Digg شکایت کنید.
statement-supervision-link = شکایت به Digg (digg.se)
statement-method-title = وب‌سایت را چگونه آزمایش کرده‌ایم
statement-assessed = تاریخ ارزیابی
statement-updated = آخرین تغییر
