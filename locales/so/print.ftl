# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = Wax badan akhri oo luqadda dooro:
print-edition = Daabacaad
print-qr = Koodhka QR ee
print-tear = Warqad ka goo oo qaado.
print-notes = Qoraallo
print-contacts = Halka aad la xiriiri karto
print-free = Waa bilaash
print-normal-cost = Qiimuhu waa sida wicitaan caadi ah
print-not-on-bill = Wicitaanku kama muuqdo biilka taleefanka
print-on-bill = Wicitaanku wuu ka muuqan karaa biilka taleefanka
print-anonymous = Uma baahnid inaad magacaaga sheegto
print-interpreters = Waxaad heli kartaa turjubaan
print-sheets = Daabac oo qaybi
print-leaflet = Warqad la laabo
print-booklet = Buug-yare
print-poster = Boodh
print-card = Kaar aad qaadato
print-page = Hal warqad
print-handout = Warqadda fasalka
