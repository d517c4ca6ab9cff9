# Finnish: machine translation, not reviewed by a person.
# The words of the pages themselves. sv/site.ftl is the reference.

slug-contacts = yhteystiedot
slug-glossary = sanasto
slug-index = a-o
slug-statement = saavutettavuus
slug-tags = aiheet

title-contacts = Kaikki yhteystiedot
title-glossary = Sanasto
title-index = Kaikki sivut A:sta Ö:hön
title-statement = Saavutettavuusseloste
title-not-found = Sivua ei ole
title-tag = Sivuja aiheesta: { $tag }
topic-choice = Valitse, kuka olet
discreet-title = Neuvoja ja tukea

skip = Siirry sisältöön
exit = Poistu sivulta
exit-region = Poistu sivulta nopeasti
exit-hint = Tai paina Shift-näppäintä kolme kertaa
exit-two = Poistu sivulta painamalla Shift-näppäintä vielä kaksi kertaa.
exit-one = Poistu sivulta painamalla Shift-näppäintä vielä kerran.
exit-over = Olet yhä sivulla.
quick-label = Apu ja turvallisuus
# Only in the preview: the theme's components by their examples.
gallery = Komponentit
back = Takaisin
menu = Lisää sivuja
languages = Kielet
languages-first-help = Näillä kielillä on sivu, jossa kerrotaan, mistä saat apua heti:
search = Haku
search-label = Mitä etsit?
search-note = Kirjoittamasi jää tälle sivulle. Kukaan muu ei saa tietää, mitä haet.
search-found = Osumia: { $count }
search-none = Ei osumia. Kokeile toista sanaa tai katso kaikki sivut.
print = Tulosta
read-aloud = Lue ääneen
breadcrumbs = Olet tässä
nav-title = Lisää luettavaa
contents = Tällä sivulla
pager-label = Edellinen ja seuraava sivu
previous = Edellinen
next = Seuraava
tags = Aiheet
letters-label = Siirry kirjaimeen
footer-label = Tietoa sivustosta
footer-by = Sivuston julkaisee

audience-question = Kuka sinä olet?
audience-current = Kenelle: { $audience }
audience-others = Sama aihe muille:
audience-none = { $audience }: tästä ei ole sivua.
audience-home = Kaikki sivut: { $audience }

acute-title = Tarvitsetko apua nyt?
call = Soita
text-message = Lähetä tekstiviesti:
chat = Juttele chatissa:
web = Lue lisää:
mail = Lähetä sähköpostia:
hours = Vastausajat:
contacts-for-all = Kaikille

hours-always = vuorokauden ympäri, joka päivä
hours-span = { $from }–{ $to } klo { $open }–{ $close }
hours-daily = joka päivä klo { $open }–{ $close }
hours-list = { $days } klo { $open }–{ $close }
day-mon = maanantai
day-tue = tiistai
day-wed = keskiviikko
day-thu = torstai
day-fri = perjantai
day-sat = lauantai
day-sun = sunnuntai

contact-free = Tämä ei maksa mitään.
contact-normal-cost = Maksaa saman verran kuin tavallinen puhelu.
contact-not-on-bill = Puhelu ei näy puhelinlaskussa.
contact-on-bill = Puhelu voi näkyä puhelinlaskussa.
contact-anonymous = Sinun ei tarvitse kertoa nimeäsi.
contact-interpreters = Voit saada tulkin.
contact-ages-from = Sinulle, joka olet täyttänyt { $from } vuotta.
contact-ages-to = Sinulle, joka olet enintään { $to }-vuotias.
contact-ages-span = Sinulle, joka olet { $from }–{ $to }-vuotias.
contact-professionals = Sinulle, joka kohtaat näitä asioita ammatissasi.
contact-call-list = Puhelu näkyy puhelimen omassa puheluluettelossa.
contact-source = Tiedon lähde: { $source }
contact-source-dated = Tiedon lähde: { $source }, { $date }
contact-verified = Tarkistettu { $date }

callout-note = Hyvä tietää
callout-tip = Vinkki
callout-important = Tärkeää
callout-warning = Ota huomioon
callout-caution = Jos olet vaarassa

notice-machine = Tekstin on kääntänyt tietokone. Kukaan ei ole vielä tarkistanut sitä, joten siinä voi olla virheitä.
notice-draft-translation = Käännös on luonnos. Kukaan ei ole vielä tarkistanut sitä.
notice-stale = Ruotsinkielinen teksti on uudempi kuin tämä käännös.
notice-fallback = Tätä sivua ei ole vielä sinun kielelläsi. Näet sen toisella kielellä.
notice-draft = Luonnos. Sivua ei ole julkaistu.
notice-scheduled = Sivua ei ole vielä julkaistu. Muut näkevät sen myöhemmin.
notice-overdue = Tämän sivun tarkistamisesta on kauan. Jokin asia on voinut muuttua.

review = Tarkistettu { $date }.
review-owner = Vastuussa: { $owner }.

footnotes-title = Viitteet
footnote-back = Takaisin tekstiin ({ $number })
table-label = Taulukko
terms-title = Sivun sanoja
term-hint = sanan selitys
term-source = Lähde: { $source }
law-reference = { $name } ({ $number })
law-provision = { $chapter } luku { $section } §

not-found-lead = Sivu on voitu siirtää tai poistaa. Tästä pääset eteenpäin.
not-found-home = Etusivulle
redirect-lead = Sivu on siirtynyt tänne:

statement-intro = { $body } vastaa tästä palvelusta: { $service }. Haluamme, että kaikki voivat käyttää sivustoa. Tässä kerromme, miten hyvin sivusto noudattaa Ruotsin lakia digitaalisten julkisten palvelujen saavutettavuudesta (2018:1937), mitä puutteita tiedämme ja miten voit kertoa meille, jos jokin ei toimi.
statement-compliance-title = Kuinka saavutettava sivusto on?
statement-compliance-full = Sivusto täyttää kaikki vaatimukset laissa, joka koskee digitaalisten julkisten palvelujen saavutettavuutta.
statement-compliance-partial = Sivusto täyttää osittain vaatimukset laissa, joka koskee digitaalisten julkisten palvelujen saavutettavuutta. Puutteet on lueteltu alla.
statement-compliance-none = Sivusto ei täytä vaatimuksia laissa, joka koskee digitaalisten julkisten palvelujen saavutettavuutta. Puutteet on lueteltu alla.
statement-inaccessible-title = Tämä ei ole saavutettavaa
statement-inaccessible-intro = Nämä osat eivät täytä lain vaatimuksia. Syy on kerrottu jokaisen osan jälkeen:
statement-burdensome-title = Kohtuuton rasite
statement-burdensome-intro = Näissä osissa vetoamme poikkeukseen, joka koskee kohtuutonta rasitetta (lain 12 §):
statement-burdensome-none = Emme vetoa tähän poikkeukseen (lain 12 §).
statement-outside-title = Sisältö, jota laki ei koske
statement-outside-intro = Lain vaatimukset eivät koske näitä osia (lain 9 §):
statement-outside-none = Sivustolla ei ole tällaista sisältöä (lain 9 §).
statement-feedback-title = Kerro meille, jos jokin ei toimi
statement-supervision-title = Jos et ole tyytyväinen vastaukseen
statement-supervision = Ruotsin digitaalihallinnon viranomainen Digg valvoo, että lakia noudatetaan. Voit tehdä ilmoituksen Diggille, jos et ole tyytyväinen siihen, mitä { $body } tekee asialle, josta olet kertonut.
statement-supervision-link = Tee ilmoitus: Digg (digg.se)
statement-method-title = Näin olemme testanneet
statement-assessed = Arvioinnin päivä
statement-updated = Selostetta muutettu viimeksi
