# Word lists for frid check; see locales/sv/words.ftl.

indiscreet =
    ዓመጽ*; ምፍርራሕ*; ምህራም; ግዳይ*; ገበን*; ፖሊስ*; ምንዝርና; ጾታዊ*; ክብሪ; ምርዓው; ግዱድ*; መዕቆቢ

vague-links =
    ኣብዚ ጠውቑ; ኣብዚ; ተወሳኺ ኣንብብ; ተወሳኺ; ሊንክ; እዚ ሊንክ; እዚ ገጽ

abbreviations =
    ገጽ; ቁ

familiar =
    sos; sms; pdf; id
