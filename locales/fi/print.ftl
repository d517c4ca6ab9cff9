# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = Lue lisää ja valitse kieli:
print-edition = Painos
print-qr = QR-koodi osoitteeseen
print-tear = Repäise lappu ja ota mukaan.
print-notes = Muistiinpanoja
print-contacts = Täältä saat apua
print-free = Maksuton
print-normal-cost = Maksaa kuin tavallinen puhelu
print-not-on-bill = Ei näy laskussa
print-on-bill = Voi näkyä laskussa
print-anonymous = Voit pysyä nimettömänä
print-interpreters = Tulkin voi saada
print-sheets = Tulosta ja jaa
print-leaflet = Taitettava esite
print-booklet = Vihko
print-poster = Juliste
print-card = Kortti mukaan
print-page = Yksi arkki
print-handout = Arkki luokkaan
