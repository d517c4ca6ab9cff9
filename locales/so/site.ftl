# Somali: machine translation, not reviewed by a person.
# The words of the pages themselves. sv/site.ftl is the reference.

slug-contacts = la-xiriir
slug-glossary = erayo
slug-index = a-z
slug-statement = helitaan
slug-tags = mawduucyo

title-contacts = Dhammaan meelaha lala xiriiri karo
title-glossary = Sharaxaadda erayada
title-index = Dhammaan bogagga A ilaa Z
title-statement = Bayaanka helitaanka
title-not-found = Boggu ma jiro
title-tag = Bogag ku saabsan { $tag }
topic-choice = Dooro cidda aad tahay
discreet-title = Talo iyo taageero

skip = U gudub qoraalka bogga
exit = Ka bax bogga
exit-region = Si degdeg ah uga bax bogga
exit-hint = Ama riix Shift saddex jeer
exit-two = Riix Shift laba jeer oo kale si aad bogga uga baxdo.
exit-one = Riix Shift hal mar oo kale si aad bogga uga baxdo.
exit-over = Weli bogga ayaad joogtaa.
quick-label = Caawimo iyo badbaado
# Only in the preview: the theme's components by their examples.
gallery = Qaybaha
back = Dib u noqo
menu = Bogag kale
languages = Luqadaha
languages-first-help = Luqadahan waxaa ku qoran bog sheegaya sida aad hadda caawimo u heli karto:
search = Raadi
search-label = Maxaad raadineysaa?
search-note = Waxaad qorto waxay ku haraysaa bogga. Cid kale ma ogaanayso waxaad raadineyso.
search-found = Natiijooyin: { $count }
search-none = Wax lama helin. Isku day eray kale, ama ka eeg bogagga oo dhan.
print = Daabac
read-aloud = Cod ku akhri
breadcrumbs = Halkan ayaad joogtaa
nav-title = Wax kale oo aad akhrin karto
contents = Waxa boggan ku jira
pager-label = Bogga ka horreeya iyo bogga ku xiga
previous = Ka horreeya
next = Ku xiga
tags = Mawduucyo
letters-label = U gudub xaraf
footer-label = Ku saabsan websaydhka
footer-by = Websaydhkan waxaa leh

audience-question = Yaad tahay?
audience-current = Waxaa loo qoray: { $audience }
audience-others = Isla mawduucan oo dad kale loo qoray:
audience-none = { $audience }: bog arrintan ku saabsan ma jiro.
audience-home = Dhammaan bogagga: { $audience }

acute-title = Hadda ma u baahan tahay caawimo?
call = Wac
text-message = SMS u dir
chat = Chat ku la hadal:
web = Wax badan ka akhri:
mail = Iimayl u dir:
hours = Waxay jawaabaan:
contacts-for-all = Qof walba

hours-always = maalin iyo habeen, maalin kasta
hours-span = { $from } ilaa { $to }, saacadda { $open }–{ $close }
hours-daily = maalin kasta, saacadda { $open }–{ $close }
hours-list = { $days }, saacadda { $open }–{ $close }
day-mon = Isniin
day-tue = Talaado
day-wed = Arbaco
day-thu = Khamiis
day-fri = Jimce
day-sat = Sabti
day-sun = Axad

contact-free = Waa bilaash.
contact-normal-cost = Qiimuhu waa sida wicitaan caadi ah.
contact-not-on-bill = Wicitaanku kama muuqdo biilka taleefanka.
contact-on-bill = Wicitaanku wuu ka muuqan karaa biilka taleefanka.
contact-anonymous = Uma baahnid inaad magacaaga sheegto.
contact-interpreters = Waxaad heli kartaa turjubaan.
contact-ages-from = Waxaa loogu talagalay dadka jira { $from } sano ama ka badan.
contact-ages-to = Waxaa loogu talagalay dadka jira { $to } sano ama ka yar.
contact-ages-span = Waxaa loogu talagalay dadka jira { $from } ilaa { $to } sano.
contact-professionals = Waxaa loogu talagalay dadka shaqadoodu ku saabsan tahay arrimahan.
contact-call-list = Wicitaanku wuxuu ka muuqdaa liiska wicitaannada ee taleefanka laftiisa.
contact-source = Xogta waxaa laga helay: { $source }
contact-source-dated = Xogta waxaa laga helay: { $source }, { $date }
contact-verified = La hubiyey { $date }

callout-note = Waa wax wanaagsan in la ogaado
callout-tip = Talo
callout-important = Muhiim
callout-warning = Fiiro gaar ah
callout-caution = Haddii ay khatar jirto

notice-machine = Qoraalkan waxaa turjumay kombiyuutar. Cidina weli ma hubin, sidaas darteed khaladaad ayaa ku jiri kara.
notice-draft-translation = Turjumaaddani waa qabyo. Cidina weli ma hubin.
notice-stale = Qoraalka af-Iswiidhishka ayaa ka cusub turjumaaddan.
notice-fallback = Boggan weli kuma jiro luqaddaada. Waxaad ku aragtaa luqad kale.
notice-draft = Qabyo. Boggan lama daabicin.
notice-scheduled = Boggan weli lama daabicin. Dadka kale waxay arki doonaan mar dambe.
notice-overdue = Waqti dheer ayaa laga joogaa markii boggan la hubiyey. Waxaa laga yaabaa in wax isbeddeleen.

review = La hubiyey { $date }.
review-owner = Mas’uul: { $owner }.

footnotes-title = Qoraallo hoose
footnote-back = Ku noqo qoraalka ({ $number })
table-label = Jadwal
terms-title = Erayada boggan
term-hint = sharaxaadda erayga
term-source = Xigasho: { $source }
law-reference = { $name } ({ $number })
law-provision = Cutubka { $chapter }, qodobka { $section }

not-found-lead = Waxaa laga yaabaa in bogga la raray ama la tirtiray. Halkan ka sii wad.
not-found-home = Tag bogga bilowga
redirect-lead = Bogga waxaa loo raray halkan:

statement-intro = { $body } ayaa mas’uul ka ah { $service }. Waxaan rabnaa in qof walba uu isticmaali karo websaydhka. Halkan waxaa ku qoran inta uu websaydhku raacsan yahay sharciga Iswiidhan ee helitaanka adeegyada dadweynaha ee dijitaalka ah (2018:1937), cilladaha aan ognahay iyo sida aad noogu sheegi karto haddii ay wax shaqayn waayaan.
statement-compliance-title = Dadka oo dhan ma isticmaali karaan websaydhka?
statement-compliance-full = Websaydhku gebi ahaan wuu raacsan yahay sharciga helitaanka adeegyada dadweynaha ee dijitaalka ah.
statement-compliance-partial = Websaydhku qayb ahaan ayuu u raacsan yahay sharciga helitaanka adeegyada dadweynaha ee dijitaalka ah. Cilladaha hoos ayay ku qoran yihiin.
statement-compliance-none = Websaydhku ma raacsana sharciga helitaanka adeegyada dadweynaha ee dijitaalka ah. Cilladaha hoos ayay ku qoran yihiin.
statement-inaccessible-title = Waxa aan dadka oo dhan isticmaali karin
statement-inaccessible-intro = Qaybahan ma buuxiyaan shuruudaha sharciga, sababtuna waxay ku qoran tahay qayb kasta gadaasheed:
statement-burdensome-title = Culays aan macquul ahayn
statement-burdensome-intro = Qaybahan waxaan u adeegsanaynaa ka-reebitaanka culayska aan macquulka ahayn (qodobka 12 ee sharciga):
statement-burdensome-none = Ma adeegsanayno ka-reebitaankaas (qodobka 12 ee sharciga).
statement-outside-title = Waxyaabaha uusan sharcigu khusayn
statement-outside-intro = Shuruudaha sharcigu ma khuseeyaan qaybahan (qodobka 9 ee sharciga):
statement-outside-none = Websaydhka kuma jiraan waxyaabo noocaas ah (qodobka 9 ee sharciga).
statement-feedback-title = Noo sheeg haddii ay wax shaqayn waayaan
statement-supervision-title = Haddii aadan ku qanacsanayn jawaabta
statement-supervision = Hay’adda maamulka dijitaalka ah ee Iswiidhan, Digg, ayaa ilaalisa in sharciga la raaco. Waxaad Digg u gudbin kartaa cabasho haddii aadan ku qanacsanayn sida { $body } u qabato waxa aad sheegtay.
statement-supervision-link = Cabasho u gudbi Digg (digg.se)
statement-method-title = Sida aan u tijaabinnay
statement-assessed = Taariikhda qiimaynta
statement-updated = Markii ugu dambaysay ee la beddelay
