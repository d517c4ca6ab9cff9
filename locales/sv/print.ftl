# What stands on printed sheets beside the text, and what pages call those sheets: the reference for all other languages.
# The facts of a contact (print-free … print-interpreters) are short and end without a full stop.

print-more = Läs mer och välj språk:
print-edition = Utgåva
print-qr = QR-kod till
print-tear = Riv av en lapp och ta med dig.
print-notes = Anteckningar
print-contacts = Hit kan du vända dig
print-free = Gratis
print-normal-cost = Kostar som ett vanligt samtal
print-not-on-bill = Syns inte på räkningen
print-on-bill = Kan synas på räkningen
print-anonymous = Du kan vara anonym
print-interpreters = Tolk finns
print-sheets = Skriv ut och dela ut
print-leaflet = Folder att vika
print-booklet = Häfte
print-poster = Affisch
print-card = Kort att ha med sig
print-page = Ett blad
print-handout = Blad för klassrummet
