# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = Läs mer och välj språk:
print-edition = Utgåva
print-qr = QR-kod till
print-tear = Ta en lapp.
print-notes = Skriv här
print-contacts = Hit kan du ringa
print-free = Det är gratis
print-normal-cost = Det kostar som ett vanligt samtal
print-not-on-bill = Samtalet syns inte på räkningen
print-on-bill = Samtalet kan synas på räkningen
print-anonymous = Du behöver inte säga vad du heter
print-interpreters = Du kan få en tolk
print-sheets = Skriv ut på papper
print-leaflet = Folder att vika
print-booklet = Häfte
print-poster = Affisch
print-card = Kort
print-page = Ett blad
print-handout = Blad för klassrummet
