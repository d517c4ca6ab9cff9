# Word lists for frid check; see locales/sv/words.ftl.

indiscreet =
    خشونت*; تهدید*; کتک*; قربانی*; جرم; جنایت; پلیس; تجاوز*; فحشا; روسپی*; قاچاق; ناموس*; اجباری; ازدواج; پناهگاه;
    سوءاستفاده; آزار*

vague-links =
    اینجا کلیک کنید; اینجا; بیشتر بخوانید; بیشتر; لینک; این لینک; این صفحه; ادامه

abbreviations =
    ص; ق.م; ه.ش; م

familiar =
    sos; sms; pdf; id
