# What stands on printed sheets beside the text, and what pages call those sheets.

print-more = Читайте більше та оберіть мову:
print-edition = Видання
print-qr = QR-код до
print-tear = Відірвіть смужку й візьміть із собою.
print-notes = Нотатки
print-contacts = Куди звернутися
print-free = Безкоштовно
print-normal-cost = Як звичайний дзвінок
print-not-on-bill = Не видно в рахунку
print-on-bill = Може бути видно в рахунку
print-anonymous = Можна анонімно
print-interpreters = Є перекладач
print-sheets = Друк і роздача
print-leaflet = Буклет для згортання
print-booklet = Брошура
print-poster = Плакат
print-card = Картка із собою
print-page = Один аркуш
print-handout = Аркуш для класу
