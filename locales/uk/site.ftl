# Ukrainian: machine translation, not reviewed by a person.
# The words of the pages themselves. sv/site.ftl is the reference.

slug-contacts = kontakty
slug-glossary = slovnyk
slug-index = a-ya
slug-statement = dostupnist
slug-tags = temy

title-contacts = Усі контакти
title-glossary = Словник
title-index = Усі сторінки від А до Я
title-statement = Заява про доступність
title-not-found = Такої сторінки немає
title-tag = Сторінки на тему: { $tag }
topic-choice = Оберіть, хто ви
discreet-title = Поради та підтримка

skip = Перейти до вмісту
exit = Покинути сторінку
exit-region = Швидко покинути сторінку
exit-hint = Або натисніть Shift тричі
exit-two = Натисніть Shift ще двічі, щоб покинути сторінку.
exit-one = Натисніть Shift ще раз, щоб покинути сторінку.
exit-over = Ви все ще на цій сторінці.
quick-label = Допомога й безпека
# Only in the preview: the theme's components by their examples.
gallery = Компоненти
back = Назад
menu = Інші сторінки
languages = Мови
languages-first-help = Цими мовами є сторінка про те, де отримати допомогу зараз:
search = Пошук
search-label = Що ви шукаєте?
search-note = Те, що ви пишете, залишається на сторінці. Ніхто інший не дізнається, що ви шукаєте.
search-found = Знайдено: { $count }
search-none = Нічого не знайдено. Спробуйте інше слово або перегляньте всі сторінки.
print = Друк
read-aloud = Читати вголос
breadcrumbs = Ви тут
nav-title = Читайте також
contents = На цій сторінці
pager-label = Попередня та наступна сторінки
previous = Попередня
next = Наступна
tags = Теми
letters-label = Перейти до літери
footer-label = Про сайт
footer-by = Цей сайт публікує

audience-question = Хто ви?
audience-current = Для кого: { $audience }
audience-others = Ця сама тема для інших:
audience-none = { $audience }: про це сторінки немає.
audience-home = Усі сторінки: { $audience }

acute-title = Вам потрібна допомога зараз?
call = Телефонуйте
text-message = Надішліть SMS на
chat = Чат:
web = Докладніше:
mail = Напишіть на
hours = Відповідають:
contacts-for-all = Для всіх

hours-always = цілодобово, щодня
hours-span = { $from } – { $to }, { $open }–{ $close }
hours-daily = щодня, { $open }–{ $close }
hours-list = { $days }, { $open }–{ $close }
day-mon = понеділок
day-tue = вівторок
day-wed = середа
day-thu = четвер
day-fri = п’ятниця
day-sat = субота
day-sun = неділя

contact-free = Це безкоштовно.
contact-normal-cost = Коштує як звичайний дзвінок.
contact-not-on-bill = Дзвінка не видно в рахунку за телефон.
contact-on-bill = Дзвінок може бути видно в рахунку за телефон.
contact-anonymous = Вам не потрібно називати своє ім’я.
contact-interpreters = Можна говорити через перекладача.
# The ages come as text, so no plural can be chosen: worded without the noun "років".
contact-ages-from = Для тих, кому вже виповнилося { $from }.
contact-ages-to = Для тих, кому { $to } або менше.
contact-ages-span = Для тих, кому від { $from } до { $to }.
contact-professionals = Для фахівців, які працюють із цими питаннями.
contact-call-list = Дзвінок видно у списку дзвінків на самому телефоні.
contact-source = Джерело: { $source }
contact-source-dated = Джерело: { $source }, { $date }
contact-verified = Перевірено { $date }

callout-note = Варто знати
callout-tip = Порада
callout-important = Важливо
callout-warning = Зверніть увагу
callout-caution = У разі небезпеки

notice-machine = Цей текст переклав комп’ютер. Його ще ніхто не перевірив, тому в ньому можуть бути помилки.
notice-draft-translation = Цей переклад — чернетка. Його ще ніхто не перевірив.
notice-stale = Шведський текст новіший за цей переклад.
notice-fallback = Цієї сторінки ще немає вашою мовою. Ви бачите її іншою мовою.
notice-draft = Чернетка. Сторінку не опубліковано.
notice-scheduled = Сторінку ще не опубліковано. Інші побачать її пізніше.
notice-overdue = Цю сторінку давно ніхто не перевіряв. Щось могло змінитися.

# No full stop: a Ukrainian date ends with "р."
review = Перевірено { $date }
review-owner = Відповідає: { $owner }.

footnotes-title = Примітки
footnote-back = Назад до тексту ({ $number })
table-label = Таблиця
terms-title = Слова на сторінці
term-hint = пояснення слова
term-source = Джерело: { $source }
law-reference = { $name } ({ $number })
law-provision = глава { $chapter }, § { $section }

not-found-lead = Можливо, сторінку перенесли або вилучили. Звідси можна перейти далі.
not-found-home = На головну сторінку
redirect-lead = Сторінку перенесено сюди:

statement-intro = { $body } відповідає за цей сервіс: { $service }. Ми хочемо, щоб сайтом могли користуватися всі. Тут написано, наскільки сайт відповідає шведському закону про доступність цифрових публічних послуг (2018:1937), про які недоліки ми знаємо і як повідомити нам, якщо щось не працює.
statement-compliance-title = Наскільки доступний сайт?
statement-compliance-full = Сайт повністю відповідає закону про доступність цифрових публічних послуг.
statement-compliance-partial = Сайт частково відповідає закону про доступність цифрових публічних послуг. Недоліки описано нижче.
statement-compliance-none = Сайт не відповідає закону про доступність цифрових публічних послуг. Недоліки описано нижче.
statement-inaccessible-title = Що недоступно
statement-inaccessible-intro = Ці частини не відповідають вимогам закону. Причину вказано після кожної частини:
statement-burdensome-title = Непропорційний тягар
statement-burdensome-intro = Для цих частин ми застосовуємо виняток через непропорційний тягар (§ 12 закону):
statement-burdensome-none = Ми не застосовуємо такого винятку (§ 12 закону).
statement-outside-title = Вміст, якого закон не стосується
statement-outside-intro = Вимоги закону не поширюються на ці частини (§ 9 закону):
statement-outside-none = На сайті немає такого вмісту (§ 9 закону).
statement-feedback-title = Повідомте нам, якщо щось не працює
statement-supervision-title = Якщо ви незадоволені відповіддю
statement-supervision = Шведське агентство цифрового урядування, Digg, стежить за дотриманням закону. Ви можете подати скаргу до Digg, якщо ви незадоволені тим, як { $body } реагує на ваше зауваження.
statement-supervision-link = Подати скаргу до Digg (digg.se)
statement-method-title = Як ми тестували
statement-assessed = Дата оцінювання
statement-updated = Остання зміна заяви
