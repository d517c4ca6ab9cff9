# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = Read more and choose language:
print-edition = Edition
print-qr = QR code to
print-tear = Tear off a strip and take it with you.
print-notes = Notes
print-contacts = Where you can turn
print-free = Free
print-normal-cost = Ordinary call cost
print-not-on-bill = Not shown on the bill
print-on-bill = May be shown on the bill
print-anonymous = You can be anonymous
print-interpreters = Interpreters
print-sheets = Print and hand out
print-leaflet = Leaflet to fold
print-booklet = Booklet
print-poster = Poster
print-card = Card to carry
print-page = One sheet
print-handout = Sheet for the classroom
