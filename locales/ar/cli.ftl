# ما يقوله البرنامج عند عرض نتيجة الفحص. ما لا يوجد هنا يُعرض بالسويدية.
label-error = خطأ
label-warning = تحذير
label-hint = نصيحة
label-why = لماذا
label-do = ما العمل

no-such-rule = لا توجد قاعدة باسم ”{ $name }“. { $suggestion ->
        [none] لعرض كل القواعد: frid explain
       *[other] هل تقصد ”{ $suggestion }“؟
    }
check-done = أخطاء: { $errors }، تحذيرات: { $warnings }، نصائح: { $hints }، معروفة من قبل: { $known }.
check-by-rule = حسب القاعدة
check-by-owner = الأخطاء والتحذيرات حسب المسؤول
check-no-owner = (بلا مسؤول)
check-first = ابدأ بالقاعدة { $rule }. لمعرفة المزيد عنها: frid explain { $rule }
