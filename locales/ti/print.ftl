# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = ተወሳኺ ኣንብቡ፣ ቋንቋ ምረጹ፦
print-edition = ሕታም
print-qr = QR ኮድ ናብ
print-tear = ቁራጽ ወረቐት ውሰዱ።
print-notes = መዘኻኸሪ
print-contacts = ናበይ ክትድውሉ ትኽእሉ
print-free = ብናጻ እዩ
print-normal-cost = ዋጋኡ ከም ልሙድ ናይ ተሌፎን ደወል እዩ
print-not-on-bill = እቲ ደወል ኣብ ናይ ተሌፎን ክፍሊት ወረቐት ኣይረአን
print-on-bill = እቲ ደወል ኣብ ናይ ተሌፎን ክፍሊት ወረቐት ክረአ ይኽእል እዩ
print-anonymous = ስምኩም ክትነግሩ ኣየድልየኩምን
print-interpreters = ኣስተርጓሚ ክትረኽቡ ትኽእሉ ኢኹም
print-sheets = ሕተሙን ዓድሉን
print-leaflet = ዝዕጸፍ ጽሑፍ
print-booklet = ንኡስ መጽሓፍ
print-poster = ፖስተር
print-card = ካርድ
print-page = ሓደ ወረቐት
print-handout = ወረቐት ንክፍሊ
