# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = زیاتر بخوێنەوە و زمان هەڵبژێرە:
print-edition = چاپ
print-qr = کۆدی QR بۆ
print-tear = پارچەیەک لێبکەرەوە و لەگەڵ خۆت بیبە.
print-notes = تێبینی
print-contacts = دەتوانیت پەیوەندی بکەیت بە
print-free = خۆڕاییە
print-normal-cost = نرخەکەی وەک تەلەفۆنێکی ئاساییە
print-not-on-bill = تەلەفۆنەکەت لە پسوولەی تەلەفۆندا دەرناکەوێت
print-on-bill = لەوانەیە تەلەفۆنەکەت لە پسوولەی تەلەفۆندا دەربکەوێت
print-anonymous = پێویست ناکات ناوی خۆت بڵێیت
print-interpreters = دەتوانیت وەرگێڕت هەبێت
print-sheets = چاپی بکە و دابەشی بکە
print-leaflet = بڵاوکراوەی قەدکراو
print-booklet = نامیلکە
print-poster = پۆستەر
print-card = کارتی هەڵگرتن
print-page = یەک پەڕە
print-handout = پەڕەی پۆل
