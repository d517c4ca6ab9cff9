# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = بیشتر بخوانید و زبان را انتخاب کنید:
print-edition = نسخه
print-qr = کود QR به
print-tear = یک پارچه را جدا کنید و با خود ببرید.
print-notes = یادداشت‌ها
print-contacts = به کجا مراجعه کرده می‌توانید
print-free = رایگان است
print-normal-cost = مصرف آن مثل یک تماس عادی تیلفون است
print-not-on-bill = این تماس در بل تیلفون دیده نمی‌شود
print-on-bill = این تماس ممکن است در بل تیلفون دیده شود
print-anonymous = لازم نیست نام خود را بگویید
print-interpreters = می‌توانید ترجمان داشته باشید
print-sheets = چاپ و توزیع کنید
print-leaflet = بروشور قات‌شونده
print-booklet = کتابچه
print-poster = پوستر
print-card = کارت همراه
print-page = یک ورق
print-handout = ورق صنف
