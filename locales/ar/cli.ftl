# ما يقوله البرنامج لمن يستعمله.

help = يصنع موقعًا من نصوص مكتوبة بـ Markdown: آمنًا لقرائه، وبلغات كثيرة.
help-usage = طريقة الاستعمال
help-commands = الأوامر
help-arguments = ما تعطيه
help-options = الخيارات
help-help = يعرض هذه المساعدة

help-build = يبني الموقع في مجلد من الصفحات الجاهزة
help-build-dir = المجلد الذي فيه «content»
help-build-output-dir = المجلد الذي تُكتب فيه الصفحات (إن لم تختر شيئًا: «public» في مجلد الموقع)
help-build-base-url = عنوان الويب الذي ستكون فيه الصفحات، بدل العنوان الذي في site.toml
help-build-as-of = التاريخ الذي يُعدّ اليوم، مثل 2026-11-23
help-build-drafts = يضيف المسودات والصفحات التي لم يحن وقت نشرها
help-build-channel = القناة التي صُنعت لها الصفحات، مثل web أو intranet
help-build-print = يصنع أيضًا الأوراق التي تطلبها الصفحات ويربط إليها
help-build-format = طريقة عرض الأخطاء: human للناس، json للبرامج، github لـ GitHub

help-serve = يعرض الموقع في المتصفح وأنت تكتب
help-serve-dir = المجلد الذي فيه «content»
help-serve-port = المنفذ الأول الذي يُجرَّب؛ إن كان مشغولًا استُعمل المنفذ الحر التالي
help-serve-host = العنوان الذي يُستمع إليه؛ أي عنوان غير 127.0.0.1 يسمح للآخرين في الشبكة بالقراءة
help-serve-open = يفتح المتصفح
help-serve-base-url = عنوان الويب الذي ستكون فيه الصفحات، بدل العنوان الذي في site.toml
help-serve-as-of = التاريخ الذي يُعدّ اليوم، مثل 2026-11-23
help-serve-no-drafts = دون المسودات والصفحات التي لم يحن وقت نشرها
help-serve-channel = القناة التي صُنعت لها الصفحات، مثل web أو intranet
help-serve-editor = البرنامج الذي يفتح النص: vscode أو vscodium أو zed أو idea أو sublime أو none، أو نمط فيه {"{path}"} و {"{line}"} و {"{column}"}
help-serve-poll = يبحث عن التغييرات على فترات، لمجلدات الشبكة التي لا تخبر بها

help-new = ينشئ موقعًا جديدًا تبدأ منه
help-new-dir = مجلد فارغ أو غير موجود بعد
help-new-language = اللغة التي يبدأ بها الموقع الجديد

help-schema = يعرض JSON Schema للملفات التي تكتبها
help-schema-name = أحد الملفات: site أو page أو contacts أو glossary أو laws أو facts أو plan أو statement

help-completions = يطبع ما تحتاج إليه الصدفة (shell) لإكمال الأوامر
help-completions-shell = الصدفة (shell) التي تستعملها

step-read = قراءة النصوص
step-resolve = وصل الصفحات والروابط
step-render = صنع الصفحات والصور
step-write = وضع الصفحات في مكانها

label-error = خطأ
label-warning = تحذير
label-hint = نصيحة
label-why = لماذا
label-do = ما العمل

failed = لم يستطع Frid المتابعة:

new-folder-taken = المجلد «{ $folder }» ليس فارغًا. اختر مجلدًا آخر، كي لا يُستبدل شيء من عملك.
new-done = تم. موقعك الجديد في «{ $folder }». ابنِه بـ: frid build { $folder }

build-done =
    تم في { $seconds } ثانية: { $pages ->
        [zero] لا صفحات
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    } { $languages ->
        [zero] بلا لغات
        [one] بلغة واحدة
        [two] بلغتين
        [few] بـ { $languages } لغات
        [many] بـ { $languages } لغة
       *[other] بـ { $languages } لغة
    }، { $images ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $images } صور
        [many] { $images } صورة
       *[other] { $images } صورة
    }، { $warnings ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }. { $written ->
        [zero] لم يتغيّر شيء.
        [one] كُتب ملف واحد في { $folder }.
        [two] كُتب ملفان في { $folder }.
        [few] كُتبت { $written } ملفات في { $folder }.
        [many] كُتب { $written } ملفًا في { $folder }.
       *[other] كُتب { $written } ملف في { $folder }.
    }
build-failed =
    { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    }، { $warnings ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }. لم يُكتب شيء: بقيت النسخة الأخيرة من الموقع كما هي.

serve-listening = الموقع معروض في { $address } واللوحة في /_frid/. للإيقاف اضغط Ctrl+C.
serve-public = تحذير: يستطيع كل من في الشبكة قراءة الصفحات، والمسودات أيضًا. لا يستطيع أحد تغيير شيء.
serve-polling = لا يخبر المجلد بالتغييرات. يبحث Frid عنها مرتين في الثانية.
serve-no-browser = لم يمكن فتح المتصفح. اذهب بنفسك إلى { $address }.
serve-shown =
    المعروض الآن: { $warnings ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }.
serve-kept =
    { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    }. تُعرض آخر نسخة كاملة حتى التصحيح.
serve-stopped = توقف العرض.

help-check = يبحث عما قد يخذل القارئ، في كل القنوات واللغات
help-check-dir = المجلد الذي فيه «content»
help-check-rule = هذه القاعدة فقط. يمكن ذكر الخيار عدة مرات
help-check-audience = صفحات هذه الفئة فقط
help-check-locale = الصفحات بهذه اللغة فقط
help-check-as-of = التاريخ الذي يُعدّ اليوم، مثل 2026-11-23
help-check-baseline = ملف من فحص سابق (--format json): لا يُعرض ولا يُحسب إلا الجديد
help-check-fix = يصحّح ما يمكن تصحيحه بأمان: الرقم المعروف في جهات الاتصال يصبح رابطًا، وعلامات التنصيص تصبح مستقيمة، وتُحذف المسافات من نهاية الأسطر. يعرض التغييرات أولًا
help-check-external = يسأل أيضًا هل ما زالت عناوين المواقع الأخرى تجيب
help-check-hints = يعرض النصائح أيضًا واحدة واحدة
help-check-format = طريقة عرض النتيجة: human للناس، json و sarif للبرامج، github لـ GitHub

help-explain = يشرح قاعدة، مع مثال خاطئ ومثال صحيح
help-explain-rule = اسم القاعدة. بدونه تُعرض كل القواعد

help-report = يعرض جداول عن الموقع كله
help-report-dir = المجلد الذي فيه «content»
help-report-matrix = جدول المواضيع والفئات واللغات فقط، مع عدد الكلمات
help-report-readability = جداول سهولة القراءة فقط
help-report-plan = جداول أهداف الخطة وما على البلدية تأكيده فقط
help-report-as-of = التاريخ الذي يُعدّ اليوم، مثل 2026-11-23
help-report-format = طريقة كتابة الجداول: human أو markdown أو html أو json

step-check = البحث عما قد يخذل القارئ

no-such-rule = لا توجد قاعدة باسم «{ $name }». { $suggestion ->
        [none] تُعرض كل القواعد بـ: frid explain
       *[other] هل قصدت «{ $suggestion }»؟
    }
check-done =
    { $errors ->
        [zero] لا أخطاء
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    }، { $warnings ->
        [zero] لا تحذيرات
        [one] تحذير واحد
        [two] تحذيران
        [few] { $warnings } تحذيرات
        [many] { $warnings } تحذيرًا
       *[other] { $warnings } تحذير
    }، { $hints ->
        [zero] لا نصائح
        [one] نصيحة واحدة
        [two] نصيحتان
        [few] { $hints } نصائح
        [many] { $hints } نصيحة
       *[other] { $hints } نصيحة
    }.{ $known ->
        [zero] {""}
       *[other] {" "}المعروف من قبل: { $known }.
    }
check-by-rule = حسب القاعدة
check-by-owner = الأخطاء والتحذيرات حسب المسؤول
check-no-owner = (بلا مسؤول)
mend-none = لا يوجد ما يمكن تصحيحه تلقائيًا.
mend-ask =
    { $files ->
        [one] هل تُكتب التغييرات في الملف؟ (نعم/لا)
        [two] هل تُكتب التغييرات في ملفين؟ (نعم/لا)
        [few] هل تُكتب التغييرات في { $files } ملفات؟ (نعم/لا)
        [many] هل تُكتب التغييرات في { $files } ملفًا؟ (نعم/لا)
       *[other] هل تُكتب التغييرات في { $files } ملف؟ (نعم/لا)
    }
# الأجوبة التي تعني نعم، وبينها مسافات.
mend-yes = نعم ن yes y
mend-left = لم يتغيّر شيء.
mend-changed = تغيّر { $file } بعد قراءته، أو هو في مجلد آخر، فتُرك كما هو.
mend-done =
    { $files ->
        [zero] لم يتغيّر أي ملف.
        [one] صُحّح ملف واحد.
        [two] صُحّح ملفان.
        [few] صُحّحت { $files } ملفات.
        [many] صُحّح { $files } ملفًا.
       *[other] صُحّح { $files } ملف.
    }
external-asked =
    { $asked ->
        [zero] لم يُسأل أي عنوان
        [one] سُئل عنوان واحد
        [two] سُئل عنوانان
        [few] سُئلت { $asked } عناوين
        [many] سُئل { $asked } عنوانًا
       *[other] سُئل { $asked } عنوان
    }. عدد ما أجاب في الأيام الأخيرة: { $remembered }. وعدد ما لا يقبل زيارة البرامج: { $closed }.
check-first = ابدأ بالقاعدة { $rule }. لمعرفة المزيد عنها: frid explain { $rule }

report-matrix = الكلمات حسب الموضوع والفئة واللغة
report-topic = الموضوع
report-audience = الفئة
report-everybody = الجميع
report-language = اللغة
report-readability = سهولة القراءة حسب الفئة واللغة
report-texts = سهولة القراءة حسب النص
report-count = النصوص
report-within = ضمن الحدود
report-excused = مع ذكر السبب
report-share = النسبة
report-file = الملف
report-words = الكلمات
report-lix = LIX
report-mean = كلمات/جملة
report-longest = الأطول
report-long-words = كلمات طويلة
report-ovix = OVIX
report-broken = ما يتجاوزه
report-plan = خطة العمل
report-goal = الهدف
report-owners = المسؤول
report-due = الموعد
report-status = الحالة
report-topics = المواضيع
report-evidence = الدليل
report-rolling = باستمرار
report-yearly = كل سنة
report-planned = مخطط له
report-ongoing = قيد التنفيذ
report-done = منجز
report-recurring = متكرر
report-to-confirm = ما على البلدية تأكيده
report-fact = المعلومة
report-asked = السؤال
help-print = يصنع أوراقًا للتوزيع: مطوية وكتيب وملصق وبطاقة
help-print-dir = المجلد الذي فيه «content»
help-print-output-dir = مجلد الأوراق؛ لا يبقى فيه بعد ذلك غيرها (إن لم تختر: «print» في مجلد الموقع)
help-print-topic = هذا الموضوع فقط، مثلًا hjalp-nu
help-print-audience = هذه الفئة فقط؛ alla هو النص للجميع
help-print-locale = هذه اللغة فقط
help-print-sheet = هذه الورقة فقط. يمكن ذكره أكثر من مرة. مع --topic تُصنع حتى إن لم تطلبها الصفحة
help-print-as-of = اليوم الذي يُحسب كاليوم الحاضر، مثلًا 2026-11-23
help-print-bleed = ما تقصه المطبعة من الحواف، مثلًا 3mm
help-print-marks = علامات القص في الحافة
help-print-discreet = بتكتم: عنوان وغلاف محايدان، ولا شيء يفهمه غريب بنظرة عابرة
help-print-base-url = عنوان الويب الذي يؤدي إليه رمز QR، بدل المكتوب في site.toml
help-print-drafts = يشمل المسودات والصفحات التي لم يحن وقت نشرها
help-print-channel = القناة التي تُصنع لها الصفحات، مثلًا web أو intranet
help-print-format = كيف تُعرض الأخطاء: human للناس، json للبرامج، github لموقع GitHub
print-file =
    { $file } ({ $pages ->
        [one] صفحة واحدة
        [two] صفحتان
        [few] { $pages } صفحات
        [many] { $pages } صفحة
       *[other] { $pages } صفحة
    })
print-done =
    تم في { $seconds } ث: { $sheets ->
        [one] ورقة واحدة
        [two] ورقتان
        [few] { $sheets } أوراق
        [many] { $sheets } ورقة
       *[other] { $sheets } ورقة
    } في { $folder }. { $written ->
        [0] لم يتغير شيء.
        [one] ملف واحد جديد.
        [two] ملفان جديدان.
        [few] { $written } ملفات جديدة.
        [many] { $written } ملفًا جديدًا.
       *[other] { $written } ملف جديد.
    }
print-failed =
    { $errors ->
        [one] خطأ واحد
        [two] خطآن
        [few] { $errors } أخطاء
        [many] { $errors } خطأ
       *[other] { $errors } خطأ
    }. لم يُكتب شيء: الأوراق السابقة كما هي.
