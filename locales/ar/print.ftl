# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = اقرأ المزيد واختر اللغة:
print-edition = الإصدار
print-qr = رمز QR إلى
print-tear = اقطع قصاصة وخذها معك.
print-notes = ملاحظات
print-contacts = إلى من تتوجه
print-free = مجاني
print-normal-cost = بسعر المكالمة العادية
print-not-on-bill = لا تظهر المكالمة في فاتورة الهاتف
print-on-bill = قد تظهر المكالمة في فاتورة الهاتف
print-anonymous = لا تحتاج إلى ذكر اسمك
print-interpreters = يمكن الحصول على مترجم
print-sheets = اطبع ووزع
print-leaflet = مطوية
print-booklet = كتيب
print-poster = ملصق
print-card = بطاقة تحملها معك
print-page = ورقة واحدة
print-handout = ورقة للصف
