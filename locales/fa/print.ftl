# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = بیشتر بخوانید و زبان را انتخاب کنید:
print-edition = ویرایش
print-qr = کد QR به
print-tear = یک برگه جدا کنید و با خود ببرید.
print-notes = یادداشت‌ها
print-contacts = به کجا می‌توانید مراجعه کنید
print-free = رایگان است
print-normal-cost = هزینه‌اش مثل یک تماس تلفنی معمولی است
print-not-on-bill = این تماس در قبض تلفن دیده نمی‌شود
print-on-bill = این تماس ممکن است در قبض تلفن دیده شود
print-anonymous = لازم نیست نام خود را بگویید
print-interpreters = می‌توانید مترجم داشته باشید
print-sheets = چاپ و پخش کنید
print-leaflet = بروشور تاشو
print-booklet = دفترچه
print-poster = پوستر
print-card = کارت همراه
print-page = یک برگ
print-handout = برگهٔ کلاس
