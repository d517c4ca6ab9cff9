# Word lists for frid check; see locales/sv/words.ftl.

indiscreet =
    توندوتیژی*; هەڕەشە*; لێدان*; قوربانی*; تاوان*; پۆلیس*; لەشفرۆشی*; بازرگانی; دەستدرێژی*; شەرەف*; نامووس*;
    زۆرەملێ; پەناگە*

vague-links =
    لێرە کلیک بکە; لێرە; زیاتر بخوێنەوە; زیاتر; بەستەر; ئەم بەستەرە; ئەم پەڕەیە

abbreviations =
    د; ل; هتد

familiar =
    sos; sms; pdf; id
