# Det som sägs om fel i innehållet. Varje regel har tre delar: vad som är fel, varför det spelar roll (.why) och vad man
# gör (.hint). Den som läser skriver till vardags i Word. Skriv exakt det som ska stå i filen.

## Filer och mappar

site-file-missing = Filen site.toml saknas i mappen ”{ $folder }”.
    .why = I den står kommunens namn, språken och målgrupperna. Utan den finns det ingen webbplats att bygga.
    .hint = Kontrollera att du står i rätt mapp. Vill du börja på en ny webbplats skriver du: frid new min-webbplats
base-missing = Mappen ”{ $base }”, som webbplatsen bygger på, finns inte.
    .why = Sidorna och kontakterna därifrån skulle saknas utan att någon märkte det.
    .hint = Rätta raden base i site.toml. Vägen räknas från mappen som site.toml ligger i, till exempel base = "../nationell"
base-loop = Mappen ”{ $base }” bygger på en mapp som redan är med.
    .why = Två mappar som bygger på varandra tar aldrig slut.
    .hint = Ta bort raden base i en av mapparnas site.toml.
unknown-folder = Mappen ”{ $folder }” används inte.
    .why = Det som ligger i den publiceras inte. En text som du har skrivit kan saknas på webbplatsen.
    .hint = { $suggestion ->
        [none] Flytta texter till mappen pages och uppgifter till mappen data, eller flytta ut mappen.
       *[other] Menade du ”{ $suggestion }”? Byt namn på mappen.
    }
unknown-file = Filen publiceras inte: { $kind ->
        [document] den är ett dokument från Word, PDF eller liknande.
        [picture] den är en bild som webbläsare inte kan visa.
        [text] texter på webbplatsen ska ha ett namn som slutar på .md.
       *[other] den är inte av ett slag som hör hemma här.
    }
    .why = Den som söker hjälp kommer inte åt det som står i den.
    .hint = { $kind ->
        [document] Skapa en textfil, till exempel vuxna.sv.md, och klistra in texten där. Flytta sedan bort dokumentet.
        [picture] Spara bilden på nytt som JPEG, PNG, WebP eller SVG.
        [text] Byt slutet på namnet till .md, till exempel vuxna.sv.md.
       *[other] Flytta filen till en plats utanför mappen med innehållet.
    }
unknown-data-file = Ingen läser filen ”{ $name }” i mappen data.
    .why = Uppgifterna i den kommer aldrig fram till läsaren.
    .hint = { $suggestion ->
        [none] Filerna som läses är { $known }. Byt namn på filen eller flytta bort den.
       *[other] Menade du ”{ $suggestion }”? Byt namn på filen.
    }
odd-file-name = Namnet ”{ $name }” innehåller ”{ $character }”, som inte fungerar i namn på filer och mappar.
    .why = Namnet blir en del av webbadressen. Adresser med å, ä, ö, stora bokstäver eller mellanslag går lätt sönder när någon skickar dem vidare.
    .hint = Byt namn till ”{ $suggestion }”. Använd små bokstäver a–z, siffror och bindestreck.
symlink-folder = Här ligger en genväg till en mapp.
    .why = Det som ligger i en annan mapp kan ändras utan att du vet om det, eller följa med ut av misstag.
    .hint = Ta bort genvägen och kopiera hit de filer som ska vara med.
symlink-outside = Här ligger en genväg till en fil utanför mappen med innehållet.
    .why = En fil någon annanstans på datorn kan innehålla sådant som inte får publiceras.
    .hint = Ta bort genvägen och kopiera hit själva filen.
unreadable-file = Filen går inte att öppna. Datorn säger: { $reason }
    .why = Det som står i den skulle saknas på webbplatsen.
    .hint = Stäng filen i andra program och kontrollera att du får läsa den. Försök sedan igen.
utf-16 = Filen är sparad på ett sätt som inte går att läsa här (UTF-16).
    .why = Alla texter måste vara sparade på samma sätt, annars blir bokstäverna fel.
    .hint = Öppna filen i Anteckningar, välj Spara som, och välj UTF-8 vid Kodning.
not-utf8 = Filen innehåller ett tecken som inte går att läsa (den är inte sparad som UTF-8).
    .why = Bokstäver som å, ä och ö skulle bli fel för läsaren.
    .hint = Öppna filen i Anteckningar, välj Spara som, och välj UTF-8 vid Kodning. Kontrollera sedan å, ä och ö i texten.
output-in-content = Mappen för de färdiga sidorna ligger i innehållet, eller runt det.
    .why = Då blandas det du har skrivit med det som programmet gör, och kan skrivas över.
    .hint = Välj en annan mapp med --output-dir.

## Vem en text är för, och på vilket språk

page-name = Namnet ”{ $name }” säger inte vem texten är för och vilket språk den är på.
    .why = Namnet avgör vem som får läsa texten. Utan det hamnar den ingenstans.
    .hint = { $suggestion ->
        [none] Skriv målgrupp, punkt, språk och .md, till exempel vuxna.sv.md. En text för alla heter alla.sv.md.
       *[other] Byt namn till ”{ $suggestion }”, om det är det du menar.
    }
page-without-topic = Texten ”{ $name }” ligger inte i någon mapp för sitt ämne.
    .why = Mappens namn är sidans ämne och blir en del av adressen.
    .hint = Skapa en mapp för ämnet i pages, till exempel ”{ $folder }”, och flytta filen dit.
undeclared-language = Språket ”{ $language }” finns inte i site.toml.
    .why = En text på ett okänt språk kan ingen läsare hitta.
    .hint = { $suggestion ->
        [none] Använd ett av språken i site.toml, eller lägg till det där: [[languages]] och på nästa rad tag = "{ $language }"
       *[other] Menade du ”{ $suggestion }”?
    }
undeclared-audience = Målgruppen ”{ $audience }” finns inte i site.toml.
    .why = En text för en okänd målgrupp kan ingen läsare hitta.
    .hint = { $suggestion ->
        [none] Använd en av målgrupperna i site.toml, eller ordet alla för en text till alla.
       *[other] Menade du ”{ $suggestion }”?
    }
undeclared-channel = Kanalen ”{ $channel }” finns inte i site.toml.
    .why = En sida som hör till en okänd kanal publiceras ingenstans.
    .hint = { $suggestion ->
        [none] Använd en av kanalerna i site.toml, eller lägg till den där.
       *[other] Menade du ”{ $suggestion }”?
    }

## Överst på sidan

empty-page = Filen är tom.
    .why = Läsaren skulle mötas av en tom sida.
    .hint = Skriv texten, eller ta bort filen. Överst ska det stå +++, sedan title = "…" och sedan +++ igen.
front-matter-missing = { $kind ->
        [yaml] Sidan börjar med ---, men här ska det stå +++.
        [fence] Den första raden ska vara precis tre plustecken: +++
        [late] Det står något före raden +++, som ska komma först i filen.
       *[none] Sidans uppgifter saknas: filen ska börja med raden +++.
    }
    .why = Överst i filen står sidans rubrik. Utan den har sidan inget namn.
    .hint = { $kind ->
        [yaml] Byt båda raderna --- mot +++. Skriv uppgifterna mellan dem med likhetstecken, till exempel title = "Hjälp nu"
        [fence] Skriv +++ ensamt på raden, utan något före eller efter.
        [late] Flytta upp raden +++ och uppgifterna under den, så att de står allra först.
       *[none] Börja filen med tre rader: +++, sedan title = "Sidans rubrik" och sedan +++. Därefter kommer texten.
    }
front-matter-unclosed = Uppgifterna överst på sidan tar aldrig slut: den andra raden +++ saknas.
    .why = Programmet kan inte veta var uppgifterna slutar och texten börjar.
    .hint = Skriv +++ ensamt på en rad mellan uppgifterna och texten.

## Rader som inte går att läsa

smart-quotes = Tecknet { $quote } är ett böjt citattecken från Word. Här behövs raka: "
    .why = Raden går inte att läsa, och då kan sidorna inte byggas.
    .hint = Skriv raka citattecken före och efter texten: "så här". Inuti texten får du gärna använda ”böjda”.
broken-toml = { $kind ->
        [equals] Ett likhetstecken saknas på raden: { $key }
        [colon] Efter ”{ $key }” står ett kolon. Här ska det vara ett likhetstecken.
        [key] Namnet före likhetstecknet innehåller något som inte fungerar: { $key }
        [no-key] Det står inget namn före likhetstecknet.
        [no-value] Det står inget efter likhetstecknet.
        [twice] ”{ $key }” står två gånger.
        [backslash] Efter ett omvänt snedstreck (\) kommer något som inte fungerar.
        [more] Efter att värdet är slut står det något mer på raden.
        [open-list] En lista är inte avslutad: hakparentesen ] saknas.
        [open-brace] En klammer är inte avslutad: tecknet {"}"} saknas.
        [open-heading] En rubrik inom hakparenteser är inte avslutad: tecknet ] saknas.
        [comma] Ett komma saknas mellan två värden.
        [number] Talet går inte att läsa: { $value }
        [date] Datumet går inte att läsa: { $value }
        [yes-no] Ja och nej skrivs på ett annat sätt här: { $value }
        [quotes] Citattecken saknas runt texten: { $value }
        [open-text] En text är inte avslutad: citattecknet i slutet saknas.
       *[other] Raden går inte att läsa. Programmet säger: { $detail }
    }
    .why = Raden kan betyda flera saker. Programmet gissar inte, för då kan läsaren få fel besked.
    .hint = { $kind ->
        [equals] Skriv namnet, ett likhetstecken och sedan värdet: title = "Hjälp nu"
        [colon] Byt kolonet mot ett likhetstecken: { $key } = "…"
        [key] Skriv namnet med små bokstäver a–z, siffror, bindestreck eller understreck, utan mellanslag: discreet_title = "…"
        [no-key] Skriv ett namn före likhetstecknet, till exempel title = "…"
        [no-value] Skriv värdet efter likhetstecknet, till exempel title = "…", eller ta bort raden.
        [twice] Ta bort den ena. Behåll den som stämmer.
        [backslash] Skriv två omvända snedstreck (\\) där du vill ha ett, eller använd vanliga snedstreck (/).
        [more] Ta bort det som står efter värdet. Vill du citera något inne i en text använder du böjda citattecken: "Säg ”nej” högt."
        [open-list] Skriv ] efter det sista i listan: tags = ["samtal", "skola"]
        [open-brace] Skriv {"}"} sist på raden: name = {"{"} sv = "Barn", en = "Children" {"}"}
        [open-heading] Skriv ] sist på raden, till exempel [translation]. Börjar raden med [[ ska den sluta med ]].
        [comma] Skriv ett komma mellan dem: tags = ["samtal", "skola"]
        [number] Skriv bara siffror, utan nolla först: weight = 10. Ett telefonnummer är en text och ska ha citattecken: "08-465 004 00"
        [date] Skriv år, månad och dag med bindestreck och utan citattecken: reviewed = 2026-11-23
        [yes-no] Skriv true för ja och false för nej, utan citattecken: draft = true
        [quotes] Skriv raka citattecken före och efter hela texten: title = "Hjälp nu"
        [open-text] Skriv ett rakt citattecken sist i texten: title = "Hjälp nu"
       *[other] Jämför raden med en fil som fungerar. Varje rad ska se ut så här: title = "Hjälp nu"
    }
bad-value = Något stämmer inte här. Programmet säger: { $detail }
    .why = Det som står här går inte att använda, och då kan sidorna inte byggas.
    .hint = Jämför med en fil som fungerar och rätta värdet.

## Uppgifter som saknas eller är felskrivna

unknown-key = { $table ->
        [none] Det finns ingen uppgift som heter ”{ $key }”.
       *[other] Det finns ingen uppgift som heter ”{ $key }” under ”{ $table }”.
    }
    .why = Ett felskrivet namn skulle göra att det du har skrivit inte används, utan att någon märkte det.
    .hint = { $suggestion ->
        [none] Det här kan stå här: { $known }. Rätta namnet eller ta bort raden.
       *[other] Menade du ”{ $suggestion }”?
    }
misplaced-key = Raden ”{ $key }” står under ”{ $table }”, men den hör till hela filen.
    .why = Allt som står efter en rubrik inom hakparenteser räknas till rubriken. Därför används inte raden.
    .hint = Flytta upp raden så att den står före alla rubriker inom hakparenteser.
missing-key = { $entry ->
        [none] { $table ->
            [none] Uppgiften ”{ $key }” saknas.
           *[other] Uppgiften ”{ $key }” saknas under ”{ $table }”.
        }
       *[other] Uppgiften ”{ $key }” saknas för ”{ $entry }”.
    }
    .why = Utan den blir sidan eller uppgiften ofullständig för läsaren.
    .hint = { $expected ->
        [number] Lägg till en rad med ett tal: { $key } = 10
        [yes-no] Lägg till en rad med true (ja) eller false (nej): { $key } = true
        [date] Lägg till en rad med ett datum: { $key } = 2026-11-23
        [list] Lägg till en rad med en lista, till exempel { $key } = [1, 2] eller { $key } = ["…"]
        [tables] Lägg till raden [[{ $key }]] sist i filen, och uppgifterna på raderna under.
        [table] { $table ->
            [none] Lägg till raden [{ $key }] sist i filen, och uppgifterna på raderna under.
           *[other] Lägg till raden [{ $table }.{ $key }.sv] och uppgifterna på raderna under.
        }
        [word] Lägg till en rad med ett av de ord som går att använda: { $key } = "…". Skriver du fel ord visas de som finns.
       *[other] Lägg till raden { $key } = "…" och skriv texten mellan citattecknen.
    }
wrong-type = ”{ $key }” ska vara { $expected ->
        [text] en text
        [word] ett av några bestämda ord
        [number] ett tal
        [yes-no] true eller false
        [date] ett datum
        [list] en lista
        [tables] en eller flera grupper av rader
        [table] en grupp av rader
        [text-or-table] en text, eller en text för varje språk
        [word-or-tables] ordet always, eller en lista med tider
       *[other] skrivet på ett annat sätt
    }, men här står { $found ->
        [text] en text.
        [number] ett tal.
        [yes-no] true eller false.
        [date] ett datum.
        [list] en lista.
       *[table] en grupp av rader.
    }
    .why = Det som står här går inte att använda, och skulle saknas för läsaren.
    .hint = { $expected ->
        [text] Sätt raka citattecken runt texten, och ta bort hakparenteser: "…"
        [word] Skriv ett ord inom raka citattecken: "…"
        [number] Skriv bara siffror, utan citattecken: 10
        [yes-no] Skriv true för ja eller false för nej, utan citattecken.
        [date] Skriv år, månad och dag utan citattecken: 2026-11-23
        [list] Sätt hakparenteser runt, även om det bara är en sak: { $key } = ["…"]
        [tables] Skriv [[{ $key }]] på en egen rad, och uppgifterna på raderna under. Börja om med [[{ $key }]] för varje ny.
        [table] Skriv uppgifterna inom klamrar: {"{"} namn = "…" {"}"}, eller på rader under en rubrik inom hakparenteser.
        [text-or-table] Skriv "…", eller en text för varje språk: {"{"} sv = "…", en = "…" {"}"}
        [word-or-tables] Skriv "always" för dygnet runt, eller tider: [{"{"} days = "mon-fri", open = "08:00", close = "17:00" {"}"}]
       *[other] Jämför med en fil som fungerar.
    }
wrong-length = Listan ”{ $key }” ska ha { $expected } värden, men här står { $found }.
    .why = Programmet kan inte veta vilket värde som saknas eller är ett för mycket.
    .hint = Skriv precis { $expected } värden med komma mellan, inom hakparenteser.
unknown-value = ”{ $value }” går inte att välja för ”{ $key }”.
    .why = Bara vissa ord går att använda här. Ett annat ord skulle inte betyda något.
    .hint = { $suggestion ->
        [none] Välj ett av de här orden: { $known }.
       *[other] Menade du ”{ $suggestion }”? Orden som finns är { $known }.
    }
number-out-of-range = Talet { $value } går inte att använda för ”{ $key }”.
    .why = Ett tal som är för litet eller för stort kan inte betyda något här.
    .hint = { $most ->
        [none] Skriv ett rimligt tal.
       *[other] Skriv ett tal från { $least } till { $most }.
    }
bad-form = { $form ->
        [language] ”{ $value }” är inte en kod för ett språk.
        [date] ”{ $value }” är inte ett datum.
        [interval] ”{ $value }” är inte en tid mellan två granskningar.
        [due] ”{ $value }” är inte en tid som går att använda i planen.
        [days] ”{ $value }” är inte dagar som går att läsa.
       *[time] ”{ $value }” är inte ett klockslag.
    }
    .why = Värdet går inte att förstå. Läsaren skulle få fel uppgift, eller ingen.
    .hint = { $form ->
        [language] Skriv språkets kod, till exempel sv, en, ar eller sv-simple.
        [date] Skriv bara år, månad och dag, utan klockslag: 2026-11-23
        [interval] Skriv ett antal månader eller dagar: "12 months" eller "90 days"
        [due] Skriv "vt 2026", "ht 2026", ett datum som "2026-11-23", "löpande" eller "årligen".
        [days] Skriv "daily" för alla dagar, "mon-fri" för flera i rad, eller "mon,wed,fri" för enstaka. Dagarna heter mon, tue, wed, thu, fri, sat och sun.
       *[time] Skriv timmar och minuter med kolon mellan: "08:00"
    }

## Webbplatsens inställningar: site.toml

duplicate-language = Språket ”{ $id }” står två gånger. Det finns redan på rad { $line }.
    .why = Läsaren skulle få välja mellan två likadana språk.
    .hint = Ta bort en av de två.
duplicate-audience = Målgruppen ”{ $id }” står två gånger. Den finns redan på rad { $line }.
    .why = Två målgrupper med samma namn går inte att skilja åt, varken för läsaren eller i filernas namn.
    .hint = Ta bort en av dem, eller ge den ett annat id.
reserved-audience = En målgrupp får inte heta ”{ $id }”.
    .why = Det ordet betyder redan ”en text för alla” i filernas namn.
    .hint = Välj ett annat id, till exempel id = "vuxna".
bad-base-url = ”{ $url }” är inte en adress där en webbplats kan ligga.
    .why = Adressen står i sidornas länkar för sökmotorer. Är den fel hittar ingen hit.
    .hint = Skriv hela adressen med https:// först och snedstreck sist: base_url = "https://www.kommunen.se/rad-och-stod/"
exit-target = ”{ $url }” går inte att använda som sidan man hamnar på när man lämnar webbplatsen.
    .why = Den som lämnar sidan i all hast måste säkert komma fram, och ingen på vägen får kunna se vart.
    .hint = Skriv hela adressen med https:// först, till exempel "https://www.smhi.se/".
exit-target-not-allowed = ”{ $url }” finns inte bland adresserna som är tillåtna när man lämnar webbplatsen.
    .why = Sidan ska vara vardaglig och inte väcka frågor. Därför ska någon ha godkänt den.
    .hint = Välj en av dem som står vid allowed: { $allowed }. Eller lägg till adressen där, om den är granskad.
image-widths = Bildernas bredder går inte att använda: { $widths }
    .why = Bilderna görs i flera bredder, så att de går fort att hämta i mobilen.
    .hint = Skriv minst en bredd från 16 till 4096, den minsta först: widths = [480, 960]
image-quality = Bildernas kvalitet kan inte vara { $quality }.
    .why = Kvaliteten avgör hur skarpa bilderna blir och hur fort de går att hämta.
    .hint = Skriv ett tal från 1 till 100: quality = 80

## Kontakter, ordlista, lagar, uppgifter och plan

bad-id = ”{ $id }” går inte att använda som id.
    .why = Länkar i texterna använder det. Med andra tecken hittar länken inte fram.
    .hint = { $suggestion ->
        [none] Skriv små bokstäver a–z, siffror och bindestreck, till exempel id = "bris".
       *[other] Skriv till exempel id = "{ $suggestion }".
    }
duplicate-id-in-data = ”{ $id }” finns redan på rad { $line }.
    .why = Bara den första används. Läsaren kan få ett gammalt nummer eller en gammal text.
    .hint = Ta bort den som inte stämmer, eller ge den ett annat id.
bad-phone = ”{ $number }” är inte ett telefonnummer som går att ringa.
    .why = Den som trycker på numret måste komma fram.
    .hint = Skriv siffror, med mellanslag eller bindestreck så att numret är lätt att läsa: "020-50 50 50". Skriv ord om numret i about.
bad-email = ”{ $email }” är inte en e-postadress.
    .why = Ett mejl från någon som behöver hjälp skulle inte komma fram.
    .hint = Skriv adressen så här: email = "namn@kommunen.se"
bad-url = ”{ $url }” är inte en webbadress som går att länka till.
    .why = Läsaren ska komma fram, och ingen på vägen ska kunna se vad hon läser.
    .hint = Skriv hela adressen med https:// först och utan mellanslag, till exempel "https://www.bris.se/".
bad-ages = Åldrarna går baklänges: från { $from } till { $to }.
    .why = Läsaren skulle tro att kontakten inte är till för någon.
    .hint = Skriv den lägsta åldern först: ages = {"{"} from = 13, to = 17 {"}"}

## Det som står i texten

dead-link = Länken { $address } leder ingenstans ({ $reason }).
    .why = Den som söker hjälp och möter en tom sida ger lätt upp.
    .hint = Sök upp rätt adress och byt den här, eller ta bort länken.
moved-link = { $address } har flyttat till { $reason }.
    .why = En flyttad adress slutar ofta att fungera efter en tid.
    .hint = Läs den nya sidan. Säger den samma sak byter du till den nya adressen.
silent-host = { $address } svarade inte nu ({ $reason }).
    .why = Det kan vara ett tillfälligt fel hos den andra webbplatsen.
    .hint = Kör kontrollen igen om en stund. Svarar den fortfarande inte letar du upp en annan källa.
bare-phone = Telefonnumret { $number } står direkt i texten.
    .why = Nummer ändras. De står på ett ställe, i contacts.toml, så att ett gammalt nummer inte blir kvar på någon sida.
    .hint = Länka till kontakten i stället, till exempel [Bris](contact:bris). Finns kontakten inte lägger du till den i data/contacts.toml.
raw-html = Här står HTML-kod.
    .why = Kod i en text kan gå sönder, följa läsaren eller hämta något från en annan webbplats.
    .hint = Ta bort koden och skriv vanlig text. Fetstil skriver du så här: **viktigt**
template-code = Här står kod inom klamrar.
    .why = Sådan kod körs inte här. Läsaren skulle se koden i stället för text.
    .hint = Ta bort koden. Till en kontakt länkar du så här: [Bris](contact:bris)
hidden-mark = Här finns ett osynligt tecken ({ $point }).
    .why = Det kan få texten att visas eller läsas upp i fel ordning, och du ser det inte själv.
    .hint = Radera tecknet, eller skriv om raden för hand. Det följer ofta med när man klistrar in från Word eller en PDF.
several-h1 = Rubriken har ett nummertecken (#), men sidans största rubrik är redan title.
    .why = Den som lyssnar på sidan hittar med hjälp av rubrikerna. Två huvudrubriker gör det svårt att veta var man är.
    .hint = Skriv två nummertecken: ## Rubrik
empty-heading = Rubriken är tom.
    .why = Den som lyssnar på sidan får höra ”rubrik” och inget mer.
    .hint = Skriv ord efter nummertecknen: ## Rubrik. Eller ta bort raden.
heading-attribute = Det här kan inte stå inom klamrar vid en rubrik: { $attribute }
    .why = Bara ett namn att länka till och ett språk kan stå där. Annat gör ingenting.
    .hint = Skriv till exempel ## Rubrik {"{"}#namn{"}"} eller ## Otsikko {"{"}lang=fi{"}"}
bad-anchor = Rubrikens namn ”{ $id }” går inte att använda i en adress.
    .why = En länk till rubriken skulle inte fungera överallt.
    .hint = { $suggestion ->
        [none] Skriv små bokstäver a–z, siffror och bindestreck, och börja inte med f-.
       *[other] Skriv små bokstäver a–z, siffror och bindestreck, och börja inte med f-: {"{"}#{ $suggestion }{"}"}
    }
duplicate-id = Två rubriker på sidan har namnet ”{ $id }”.
    .why = En länk dit skulle bara leda till den första.
    .hint = Ge den här rubriken ett annat namn inom klamrarna.
unknown-callout = Det finns ingen ruta som heter ”{ $name }”.
    .why = Texten skulle se ut som ett citat, och läsaren kan missa en varning.
    .hint = { $suggestion ->
        [none] Välj NOTE, TIP, IMPORTANT, WARNING eller CAUTION, till exempel > [!NOTE]
       *[other] Menade du > [!{ $suggestion }]
    }
too-deep = Här ligger för många listor eller citat inuti varandra.
    .why = Ingen läsare hittar i så många nivåer.
    .hint = Flytta ut texten, eller ta bort några av tecknen i början av raden.
unknown-footnote = Fotnoten ”{ $label }” är inte skriven.
    .why = Läsaren skulle se hakparenteser i stället för en fotnot.
    .hint = Skriv den sist i texten, på en egen rad: [^{ $label }]: Fotnotens text
duplicate-footnote = Fotnoten ”{ $label }” är skriven två gånger.
    .why = Bara den första visas. Det som står i den andra försvinner.
    .hint = Ge den andra ett eget namn, här och där den nämns i texten: [^ny]
unused-footnote = Fotnoten ”{ $label }” nämns inte i texten.
    .why = Ingen läsare får se den.
    .hint = Skriv [^{ $label }] efter orden som fotnoten hör till, eller ta bort fotnoten.

## Länkar som du skriver

phone-link = Länken ”{ $address }” innehåller ett telefonnummer.
    .why = Nummer ändras. De står på ett ställe, i contacts.toml, så att ett gammalt nummer inte blir kvar på någon sida.
    .hint = Länka till kontakten i stället, till exempel [Bris](contact:bris)
unknown-scheme = Länken ”{ $address }” går inte att följa.
    .why = Den som trycker på länken kommer ingenstans, eller till något som kan vara farligt.
    .hint = { $suggestion ->
        [none] Börja med https:// för en annan webbplats, page: för en sida här, contact: för en kontakt eller mailto: för en e-postadress.
       *[other] Menade du { $suggestion }: i början?
    }
path-link = Länken ”{ $address }” saknar sin början.
    .why = Sidor länkas med sitt ämne, så att länken håller när filer flyttas och läsaren får texten för sin målgrupp.
    .hint = { $suggestion ->
        [none] Till en sida här skriver du page: och ämnets mapp, till exempel page:hjalp-nu. Till en annan webbplats börjar du med https://
       *[other] Till en sida här skriver du page: och ämnets mapp, kanske page:{ $suggestion }. Till en annan webbplats börjar du med https://
    }
link-without-address = Länken leder ingenstans: adressen är tom eller slutar för tidigt.
    .why = Den som trycker på länken får ingen hjälp.
    .hint = Skriv vart den leder inom parentesen, till exempel [Bris](contact:bris) eller [Hjälp nu](page:hjalp-nu)
empty-link = Länken har inga ord.
    .why = Den som lyssnar på sidan får inte veta vart länken leder, och den som ser har inget att trycka på.
    .hint = Skriv vad länken leder till inom hakparenteserna: [Läs mer hos Brottsoffermyndigheten](https://…)
bare-address = Webbadressen { $address } står direkt i texten.
    .why = Den som lyssnar får höra adressen bokstav för bokstav, och den går inte att trycka på.
    .hint = Gör en länk med ord: skriv orden inom hakparenteser och adressen, med https:// först, inom parentes direkt efter.
unknown-reference = Länken till ”{ $reference }” har ingen adress.
    .why = Läsaren skulle se hakparenteser i stället för en länk.
    .hint = Skriv adressen inom parentes direkt efter orden, till exempel [Bris](contact:bris)

## Sidor, länkar och adresser

section-without-words = Avsnittet ”{ $section }” har ingen egen text.
    .why = Utan den har avsnittet inget namn i menyer och listor.
    .hint = Skapa filen med en rubrik: title = "…"
bad-colour = ”{ $colour }” är ingen färg som går att läsa.
    .why = Färgen behövs för att räkna ut om texten går att läsa.
    .hint = Skriv färgen med sex tecken efter #, till exempel band = "#0f4552".
bad-logo = Logotypen ”{ $path }” måste vara en SVG-fil under pages.
    .why = En teckning är skarp i alla storlekar, och programmet kan se att den är ofarlig.
    .hint = Lägg filen till exempel i mappen pages/bilder och skriv logo = "/bilder/logo.svg".
unknown-section = Avsnittet ”{ $folder }” under quiet finns inte.
    .why = Sidorna skulle synas en och en i webbläsarens historik, fast du har bett om motsatsen.
    .hint = { $suggestion ->
        [none] Skriv mappens namn under pages, till exempel quiet = ["heder"].
       *[other] Menade du ”{ $suggestion }”?
    }
bad-slug = Adressdelen ”{ $slug }” går inte att använda.
    .why = En adress ska gå att läsa upp och skriva av: små bokstäver a–z, siffror och bindestreck.
    .hint = { $suggestion ->
        [none] Skriv till exempel slug = "rad-nu".
       *[other] Skriv till exempel slug = "{ $suggestion }".
    }
alias-outside = Den gamla adressen ”{ $alias }” leder inte till en plats på webbplatsen.
    .why = En omdirigering får aldrig leda någon till en annan webbplats.
    .hint = Skriv adressen från roten med snedstreck i båda ändar, till exempel /gammal-sida/
same-route = Två sidor har samma adress: { $route }
    .why = Bara en av dem skulle synas, och ingen skulle märka att den andra saknas.
    .hint = Ge en av dem en annan slug. Den andra är ”{ $other }”.
unknown-contact = Kontakten ”{ $id }” finns inte i contacts.toml.
    .why = Läsaren skulle inte få något nummer att ringa.
    .hint = { $suggestion ->
        [none] Lägg till kontakten i data/contacts.toml, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
unpublished-contact = Kontakten ”{ $contact }” får inte visas än.
    .why = I contacts.toml står det att den inte ska publiceras här. Den kan vara fel, eller bara för personal.
    .hint = Kontrollera uppgifterna och ta bort publish = false, eller länka till en annan kontakt.
unknown-term = Ordet ”{ $id }” finns inte i ordlistan.
    .why = Läsaren skulle inte få ordet förklarat.
    .hint = { $suggestion ->
        [none] Lägg till ordet i data/glossary.toml, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
unknown-law = Lagen ”{ $id }” finns inte i laws.toml.
    .why = Lagars nummer ändras. De står på ett ställe, så att de kan rättas på ett ställe.
    .hint = { $suggestion ->
        [none] Lägg till lagen i data/laws.toml, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
unknown-provision = Lagen ”{ $law }” har ingen paragraf ”{ $provision }” i laws.toml.
    .why = Paragrafer byter nummer. Bara de som är kontrollerade får nämnas.
    .hint = { $known ->
        [none] Lägg till den under [law.provisions] när du har kontrollerat den.
       *[other] Kända är: { $known }. Lägg till den under [law.provisions] när du har kontrollerat den.
    }
unknown-fact = Uppgiften ”{ $id }” finns inte i facts.toml.
    .why = Där uppgiften ska stå skulle det bli tomt.
    .hint = { $suggestion ->
        [none] Lägg till uppgiften i data/facts.toml, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
unknown-page = Det finns ingen sida ”{ $topic }”.
    .why = Länken skulle inte leda någonstans.
    .hint = { $suggestion ->
        [none] Skriv ämnets mapp, till exempel page:hjalp-nu
       *[other] Menade du ”{ $suggestion }”?
    }
link-to-absent = Länken till ”{ $topic }” är borttagen, för sidan finns inte i den här utgåvan.
    .why = Sidan är ett utkast, har inte börjat gälla, har slutat gälla eller hör till en annan kanal.
    .hint = Orden står kvar utan länk. Ta bort länken om sidan inte ska komma tillbaka.
link-wrong-audience = Sidan ”{ $topic }” finns inte för läsare i målgruppen ”{ $audience }”.
    .why = Den som läser skulle hamna i en text som är skriven för någon annan: ett barn i en text för vuxna, till exempel.
    .hint = Skriv en text för målgruppen, eller säg vem sidan är för: page:{ $topic }@{ $suggestion }
unknown-sheet = Det finns inget utskriftsformat ”{ $sheet }”.
    .why = Länken skulle inte leda till något att skriva ut.
    .hint = { $suggestion ->
        [none] Välj leaflet, booklet, poster, card, page eller handout.
       *[other] Menade du ”{ $suggestion }”?
    }
sheet-not-listed = Formatet ”{ $sheet }” görs inte av den här sidan.
    .why = Länken skulle leda till ett blad som inte finns.
    .hint = Lägg till det överst på sidan: sheets = ["{ $sheet }"]
broken-anchor = På sidan { $page } finns ingen rubrik ”{ $anchor }”.
    .why = Länken skulle leda till sidans början i stället för till rätt ställe.
    .hint = { $suggestion ->
        [none] Ge rubriken ett namn på den sidan: ## Rubrik {"{"}#{ $anchor }{"}"}
       *[other] Menade du ”{ $suggestion }”?
    }

## Bilder

image-without-path = Bilden har inget filnamn.
    .why = Läsaren skulle se en trasig bild.
    .hint = Skriv filens namn inom parentesen: ![Vad bilden visar](bild.jpg)
remote-image = Bilden ”{ $path }” hämtas från en annan webbplats.
    .why = Då får den andra webbplatsen veta vem som läser sidan. Det kan vara farligt för läsaren.
    .hint = Spara bilden i samma mapp som texten, om ni får använda den, och skriv filens namn: ![Vad bilden visar](bild.jpg)
image-outside = Bilden ”{ $path }” ligger i en annan mapp än texten.
    .why = När en mapp flyttas skulle bilden försvinna för läsaren.
    .hint = Lägg bilden i samma mapp som texten och skriv bara filens namn: bild.jpg. En bild som flera sidor delar skriver du med snedstreck först: /bilder/bild.jpg
missing-image = Bilden ”{ $path }” finns inte.
    .why = Läsaren skulle se en trasig bild.
    .hint = { $suggestion ->
        [none] Lägg bilden i samma mapp som texten.
       *[other] Menade du ”{ $suggestion }”?
    }
missing-alt = Det står inte vad bilden ”{ $path }” visar.
    .why = Den som inte ser bilden får inte veta vad den berättar.
    .hint = Skriv det inom hakparenteserna: ![En hand håller i en telefon.]({ $path }). För bilden överst på sidan: image_alt = "…". Är bilden bara utsmyckning: ![]({ $path } "decorative") eller image_alt = ""
image-title = Texten ”{ $title }” efter bildens filnamn visas inte.
    .why = Läsaren får aldrig se den.
    .hint = Flytta den till hakparenteserna om den säger vad bilden visar, eller till texten. Är bilden bara utsmyckning skriver du "decorative" i stället.
unsafe-svg = Teckningen innehåller något som inte får publiceras: { $what ->
        [broken] filen är trasig
        [not-svg] filen är ingen SVG-teckning
        [script] kod som kan köras
        [animation] något som rör sig
        [reference] något som leder till eller hämtas från en annan plats
        [picture] ett foto
        [foreign] en bit av en webbsida
        [notes] ritprogrammets egna anteckningar, som kan innehålla namn
        [size] teckningen har ingen storlek
       *[unknown] något som en stilla teckning inte behöver
    } ({ $detail }).
    .why = En SVG-fil kan köra kod, röra sig eller hämta något från en annan webbplats, som då ser vem som läser.
    .hint = { $what ->
        [broken] Spara teckningen på nytt från ritprogrammet som ”vanlig SVG”.
        [not-svg] Spara teckningen på nytt från ritprogrammet som ”vanlig SVG”.
        [picture] Spara fotot för sig som JPEG eller PNG, och visa det i stället för teckningen.
        [size] Ange bredd och höjd i ritprogrammet och spara på nytt som ”vanlig SVG”.
       *[other] Ta bort det i ritprogrammet och spara på nytt som ”vanlig SVG”.
    }
not-an-image = Filen är ingen bild.
    .why = Läsarens webbläsare kan inte visa den.
    .hint = Spara bilden på nytt som JPEG, PNG, WebP eller SVG.
image-too-large = Bilden är för stor: { $width } × { $height } bildpunkter.
    .why = Så stora bilder kan stoppa datorn som bygger webbplatsen, och ingen skärm visar dem.
    .hint = Förminska bilden till högst 6000 × 6000 bildpunkter.
image-truncated = Bilden är avklippt: filen tar slut för tidigt.
    .why = En del av bilden skulle bli grå.
    .hint = Hämta eller spara bilden en gång till.
image-animated = Bilden rör sig.
    .why = På de här sidorna får inget röra sig. Det stör den som läser och drar blickar till skärmen.
    .hint = Spara en stillbild.
image-broken = Bilden går inte att läsa: { $detail }
    .why = Läsaren skulle se en trasig bild.
    .hint = Spara bilden på nytt som JPEG, PNG eller WebP.

## Ord i gränssnittet

message-nowhere = Ordet ”{ $key }” saknas på språket { $locale } och på alla språk som kan ersätta det.
    .why = Där ordet ska stå skulle det bli tomt.
    .hint = Lägg till det i locales/{ $locale }/site.ftl.
missing-message = { $count ->
        [one] Ett ord saknas på språket { $locale }: { $keys }
       *[other] { $count } ord saknas på språket { $locale }: { $keys }
    }
    .why = Läsaren får ord på ett annat språk på knappar och i menyer.
    .hint = Lägg till dem i filen locales/{ $locale }/site.ftl.
unknown-message = { $count ->
        [one] Ett ord på språket { $locale } används inte: { $keys }
       *[other] { $count } ord på språket { $locale } används inte: { $keys }
    }
    .why = Ett felstavat namn gör att läsaren får se ett annat ord än det du har skrivit.
    .hint = Rätta namnen i filen locales/{ $locale }/site.ftl, eller ta bort raderna.
message-arguments = Ordet ”{ $key }” på språket { $locale } använder en uppgift som inte finns.
    .why = Ordet kan inte visas för läsaren.
    .hint = Jämför med samma ord på webbplatsens första språk. Inom klamrarna får det bara stå namn som finns där.
broken-message = Raden går inte att läsa: { $detail }
    .why = Ordet kommer inte med, och läsaren får det på ett annat språk.
    .hint = Skriv varje ord på en egen rad: namn = Texten. Längre texter fortsätter på rader som börjar med mellanslag.

## Teman

theme-loop = Temat ”{ $theme }” bygger på sig självt.
    .why = Ett tema som bygger på sig självt tar aldrig slut.
    .hint = Ändra extends i ett av temana.
unknown-theme = Det finns inget tema ”{ $theme }”.
    .why = Utan tema går det inte att göra några sidor.
    .hint = { $suggestion ->
        [none] Lägg temat i mappen themes, eller skriv theme = "frid".
       *[other] Menade du ”{ $suggestion }”?
    }
template-error = Mallen har ett fel: { $detail }
    .why = Ingen sida som använder mallen kan göras.
    .hint = Rätta mallen på raden ovan. { $page ->
        [none] Felet syns redan när mallen läses.
       *[other] Felet kom när { $page } skulle göras.
    }
missing-template = Mallen ”{ $name }” saknas.
    .why = Sidor av det slaget kan inte göras.
    .hint = Lägg till mallen i temat, eller låt temat bygga på ”frid”: extends = "frid"
missing-component = Komponenten ”{ $name }” saknas i temat.
    .why = Text som behöver den kan inte visas.
    .hint = Lägg till den i temat, eller låt temat bygga på ”frid”: extends = "frid"
template-loop = Mallen ”{ $name }” använder sig själv.
    .why = En mall som använder sig själv tar aldrig slut.
    .hint = Ändra extends eller include i mallen.

## Det som frid check letar efter

unverified-contact = Ingen i kommunen har provat ”{ $contact }” än. Uppgifterna kommer från { $source }.
    .why = Ett nummer som har ändrats leder den som behöver hjälp till någon annan.
    .hint = Ring och kontrollera nummer, tider och kostnad. Skriv sedan verified = och dagens datum i contacts.toml. { $date ->
        [none] Källan har inget datum.
       *[other] Källan är läst { $date }.
    } { $pages ->
        [0] Kontakten visas i den akuta rutan.
       *[other] Texterna nämner den { $pages } gånger.
    }
stale-contact = ”{ $contact }” provades senast { $verified }, för mer än ett halvår sedan.
    .why = Nummer och tider ändras utan att någon säger till.
    .hint = Ring och kontrollera. Skriv sedan dagens datum efter verified i contacts.toml.
contact-source-missing = Det står inte var uppgifterna om ”{ $contact }” kommer från.
    .why = Utan källa kan ingen ta reda på om numret stämmer.
    .hint = Skriv var du läste dem, till exempel source = "bris.se".
indiscreet-title = Ordet ”{ $word }” syns i flikens titel.
    .why = Titeln står i fliken och i historiken, där den som vaktar läsaren kan se den.
    .hint = Skriv en discreet_title som säger var läsaren är men inte ämnet, till exempel ”Råd och stöd: prata med någon”.
indiscreet-path = Adressen { $path } avslöjar ämnet: ”{ $word }”.
    .why = Adressen syns i historiken, i loggar och för den som tittar över axeln.
    .hint = Ge sidan en neutral slug, till exempel slug = "rad-nu". Den gamla adressen kan stå under aliases.
indiscreet-file-name = Bilden ”{ $file }” har ett namn som avslöjar ämnet: ”{ $word }”.
    .why = Den som sparar eller skriver ut bilden får med sig namnet.
    .hint = Byt namn på filen till något neutralt, till exempel ”hander.svg”, och ändra i texten.
indiscreet-description = Ordet ”{ $word }” står i sidans description.
    .why = Meningen syns i listor, i sökmotorer och när någon delar länken i en chatt.
    .hint = Skriv en neutral mening, till exempel ”Vem du kan ringa på dagen, på kvällen och på helgen.”
missing-safety-page = Det finns ingen sida på språket { $locale } om hur man lämnar webbplatsen tryggt.
    .why = Den som läser språket får inte veta att historiken finns kvar.
    .hint = Skriv ämnet som safety_topic i site.toml pekar på, även på det språket.
third-party-request = Sidan hämtar något från en annan webbplats: { $url } ({ $element })
    .why = Den andra webbplatsen får då veta vem som läser, och när.
    .hint = Lägg filen i temat eller bredvid texten i stället. Felet finns på { $pages ->
        [one] en sida.
       *[other] { $pages } sidor.
    }
intranet-leak = ”{ $detail }” hör till kontakten ”{ $contact }”, som inte får visas i kanalen { $channel }.
    .why = Ett nummer för personal ger en läsare i nöd fel person, och personalen fel samtal.
    .hint = Ta bort uppgiften från texten, eller låt kontakten visas här. Den syns på { $pages ->
        [one] en sida.
       *[other] { $pages } sidor.
    }
alt-is-file-name = Bildens text är ”{ $alt }”, och det säger inte vad bilden visar.
    .why = Den som inte ser bilden får den uppläst, och hör bara ett filnamn.
    .hint = Beskriv bilden i en mening, till exempel ”En hand håller i en telefon.”
alt-too-long = Bildens text är { $length } tecken lång. Gränsen är { $limit }.
    .why = Den läses upp i ett svep, utan paus och utan möjlighet att backa.
    .hint = Korta den till en mening. Det som är viktigt för alla hör hemma i texten bredvid.
heading-jump = Rubriken är på nivå { $level }, men den borde vara på nivå { $wanted }.
    .why = Den som lyssnar tror att en rubrik däremellan har försvunnit.
    .hint = Skriv { $wanted } tecken # framför rubriken.
vague-link = Länken heter ”{ $words }”, och det säger inte vart den leder.
    .why = Många hör bara länkarna på sidan, en och en.
    .hint = Låt länken heta som sidan den leder till, till exempel ”Så går samtalen till”.
same-text-other-target = En länk till heter ”{ $words }”, men leder någon annanstans.
    .why = Den som hör länkarna kan inte skilja dem åt.
    .hint = Ge länkarna olika namn, efter sidorna som de leder till.
table-without-header = Tabellen har en kolumn utan rubrik.
    .why = Den som får tabellen uppläst cell för cell vet inte vad siffrorna betyder.
    .hint = Skriv vad varje kolumn innehåller på tabellens första rad.
all-caps = ”{ $words }” står med bara stora bokstäver.
    .why = Stora bokstäver är svårare att läsa, och en del skärmläsare bokstaverar dem.
    .hint = Skriv med små bokstäver. Vill du framhäva något skriver du **så här**.
emphasis-as-heading = ”{ $words }” ser ut som en rubrik men är bara fet text.
    .why = Den som hoppar mellan rubriker hittar den inte.
    .hint = Skriv ## framför i stället för stjärnor runt, om det är en rubrik. Annars avslutar du med punkt.
untagged-language = ”{ $words }” är på ett annat språk än sidan.
    .why = En skärmläsare läser det med fel uttal, så att ingen förstår.
    .hint = Lägg texten på en egen sida på det språket, eller låt den stå i en rubrik med sitt språk: ## Rubrik {"{"}lang=ar{"}"}
unreadable-look = Färgen { $colour } under [look] har kontrasten { $ratio } mot { $other }. För målgruppen { $audience } behövs { $wanted }.
    .why = Den som ser dåligt, eller sitter i solen, kan inte läsa texten.
    .hint = { $suggestion ->
        [none] Välj en mörkare färg.
       *[other] Den närmaste färgen som går att läsa är { $suggestion }. Skriv den i site.toml.
    }
low-contrast = Färgen { $text } på { $ground } har kontrasten { $ratio }. För målgruppen { $audience } behövs { $wanted }.
    .why = Den som ser dåligt, eller sitter i solen, kan inte läsa texten.
    .hint = Gör den ena färgen mörkare eller ljusare i temat.
missing-statement-field = Tillgänglighetsredogörelsen saknar { $field }.
    .why = Lagen om tillgänglighet till digital offentlig service kräver elva uppgifter. Utan dem vet läsaren inte vart hen vänder sig när något inte fungerar.
    .hint = Fyll i { $field } i data/statement.toml. Det som inte är känt säger du öppet.
stale-statement = Webbplatsens tillgänglighet bedömdes senast { $assessed }, för mer än ett år sedan.
    .why = Redogörelsen kan lova något som inte längre är sant.
    .hint = Gör en ny bedömning. Ändra sedan assessed och updated i data/statement.toml.
repeated-id = Två delar av sidan har samma id: { $id }
    .why = En länk eller en etikett leder till fel del, och skärmläsare läser fel.
    .hint = Byt det ena i mallen eller i rubriken. Felet finns på { $pages ->
        [one] en sida.
       *[other] { $pages } sidor.
    }
silent-link = Länken till { $href } har inga ord.
    .why = En skärmläsare har inget att säga, eller läser upp adressen.
    .hint = Ge länken ord, eller en text till dess bild. Felet finns på { $pages ->
        [one] en sida.
       *[other] { $pages } sidor.
    }
hard-text = Texten är svår: LIX { $lix } (± { $spread }). För den här läsaren är gränsen { $limit }.
    .why = Den som är rädd eller trött läser sämre än vanligt. En svår text blir inte läst.
    .hint = Meningarna har { $mean } ord i snitt, och { $long } % av orden är långa. Dela de längsta meningarna och byt långa ord mot korta. Går det inte säger du varför överst på sidan: [readability] reason = "…"
heavy-sentences = Meningarna har { $mean } ord i snitt. För den här läsaren är gränsen { $limit }.
    .why = Långa meningar i rad är svåra att hålla i minnet.
    .hint = Dela dem: en tanke i varje mening. Börja med de längsta.
long-sentence = Meningen har { $words } ord. För den här läsaren är gränsen { $limit }.
    .why = Den som läser långsamt har glömt början när hen kommer till slutet.
    .hint = Dela den i två, eller gör en lista av det som räknas upp.
long-words = { $share } % av orden är långa. Mer än { $limit } % gör texten tung.
    .why = Långa ord läses bokstav för bokstav av den som inte känner igen dem.
    .hint = De längsta är: { $longest }. Dela upp dem, byt dem eller förklara dem.
long-paragraph = Stycket har { $sentences } meningar. För den här läsaren är gränsen { $limit }.
    .why = En vägg av text hoppar många över.
    .hint = Dela stycket där något nytt börjar, eller gör en lista.
long-heading = Rubriken har { $words } ord. För den här läsaren är gränsen { $limit }.
    .why = En rubrik ska gå att läsa i ett ögonkast.
    .hint = Korta den till det viktigaste.
long-page = Sidan har { $words } ord. För den här läsaren är gränsen { $limit }.
    .why = Den som behöver hjälp nu läser inte till slutet.
    .hint = Stryk det som inte behövs, eller dela ämnet i två sidor.
late-phone = { $met ->
        [never] Sidan nämner ingen att vända sig till på { $words } ord.
       *[late] Den första kontakten kommer efter { $words } ord.
    } För den här läsaren är gränsen { $limit }.
    .why = Den som orkar läsa tre rader ska ha fått någon att ringa.
    .hint = Nämn en kontakt i början, till exempel: Ring [Bris](contact:bris).
unexplained-abbreviation = ”{ $word }” förklaras inte.
    .why = Den som inte arbetar med frågan vet inte vad det betyder, och vågar sällan fråga.
    .hint = Skriv vad det betyder, eller länka till ordlistan: [{ $word }](term:…)
choppy-text = { $sentences } mycket korta meningar kommer efter varandra.
    .why = Läsaren ser inte hur de hänger ihop.
    .hint = Bind ihop några av dem med och, men, för eller så.
passive-voice = { $count } meningar säger inte vem som gör vad, till exempel ”{ $words }”.
    .why = Läsaren undrar om det är hen själv eller kommunen som ska göra något.
    .hint = Säg vem: ”vi hjälper dig” i stället för ”hjälp kan erbjudas”.
idle-reason = Sidan säger varför den bryter mot gränserna för läsbarhet, men den bryter inte mot någon.
    .why = Ett skäl som inte behövs döljer nästa svåra mening.
    .hint = Ta bort [readability] överst på sidan.
missing-variant = Ämnet ”{ $topic }” saknar { $count ->
        [one] en text
       *[other] { $count } texter
    } som site.toml säger ska finnas: { $lacking }
    .why = Den läsaren får en länk till ett annat språk, eller ingenting alls.
    .hint = Skriv texten. Ska den inte finnas ändrar du under [[owes]] i site.toml.
stale-translation = Texten som översättningen gjordes från har ändrats sedan dess: { $source }
    .why = De två språken säger olika saker, och ingen läsare märker det.
    .hint = Jämför texterna: den ena har { $source-parts } delar, översättningen { $own-parts }. Rätta översättningen och skriv det nya digest. { $made ->
        [none] Översättningen har inget datum.
       *[other] Den gjordes { $made }.
    }
unreviewed-translation = { $pages ->
        [one] En sida
       *[other] { $pages } sidor
    } på språket { $locale } är översatta men inte granskade.
    .why = Sidorna visas med en varning till läsaren. Ett fel i en översättning kan vara farligt.
    .hint = Låt någon som kan båda språken läsa dem. Skriv sedan state = "reviewed", by och date på varje sida.
overdue-review = Sidan skulle ha lästs igenom senast { $due }. Det hände senast { $reviewed }.
    .why = Ingen vet om det som står på sidan fortfarande stämmer.
    .hint = Läs igenom sidan. Skriv sedan dagens datum efter reviewed.
never-reviewed = { $pages ->
        [one] En sida
       *[other] { $pages } sidor
    } som { $owner ->
        [none] ingen
       *[other] { $owner }
    } ansvarar för har aldrig granskats.
    .why = Läsaren ser inte när sidan senast kontrollerades, och ingen har lovat att den stämmer.
    .hint = Läs sidorna en och en. Skriv dagens datum efter reviewed på dem som stämmer.
missing-owner = Ingen ansvarar för sidan.
    .why = När något ändras är det ingen som märker att sidan är fel.
    .hint = Skriv owner = och namnet på den grupp som ansvarar, till exempel owner = "Kvalitetsteamet".
unmet-goal = Delmålet { $goal } skulle vara klart { $due }, men det är inte markerat som klart och ingen sida visar det.
    .why = Planen är ett löfte till dem som behöver hjälp.
    .hint = Fråga { $owners }. Skriv status = "done" i plan.toml, eller plan = ["{ $goal }"] på sidan som visar det.
to-confirm = Uppgiften ”{ $fact }” är inte bekräftad. Läsaren ser en neutral mening i stället, på { $pages } ställen.
    .why = Läsaren måste ringa för att få veta det som kunde ha stått på sidan.
    .hint = Ta reda på: { $asked ->
        [none] vad som gäller.
       *[other] { $asked }
    } Skriv sedan in det i facts.toml och ta bort status.
orphan-page = Ingen annan sida leder till { $path }, utom A till Ö.
    .why = Bara den som redan vet vad sidan heter hittar den.
    .hint = Länka till den från en sida som läsaren kommer till, eller lägg den i ett avsnitt.
missing-description = Sidan saknar description.
    .why = I listor och i sökmotorer står det ingenting under rubriken.
    .hint = Skriv en neutral mening, till exempel description = "Vem du kan ringa på kvällen."
title-too-long = Titeln i fliken har { $length } tecken. Gränsen är { $limit }.
    .why = Slutet klipps bort i fliken och i sökmotorer.
    .hint = Korta den, eller ge sidan en kortare discreet_title.
duplicate-title = Två sidor heter ”{ $title }” i fliken. Den andra är { $other }
    .why = Läsaren kan inte skilja dem åt i flikar, historik och sökningar.
    .hint = Ge dem olika discreet_title.
unused-contact = Ingen text nämner kontakten ”{ $contact }”.
    .why = Den står bara i listan över kontakter, där få letar.
    .hint = Länka till den där den hjälper, eller ta bort den.
unused-term = Ingen text länkar till ordet ”{ $term }” i ordlistan.
    .why = Ordet förklaras inte där läsaren möter det.
    .hint = Länka till det där det används: [ordet](term:{ $term })
unused-image = Ingen text visar bilden ”{ $file }”.
    .why = Den tar plats, och nästa person undrar om den ska vara kvar.
    .hint = Visa den där den hjälper, eller ta bort den.
big-image = Bilden är { $kilobytes } kB. Gränsen är { $limit } kB.
    .why = En tung bild laddas långsamt på en dålig telefon.
    .hint = Spara den mindre, eller förenkla teckningen.
broken-link = Sidan leder till { $path }, som inte finns.
    .why = Läsaren hamnar på en felsida.
    .hint = Rätta adressen i mallen. I en text länkar du med page: och ämnets namn.
redirect-chain = Länken går till en gammal adress på den här webbplatsen: { $address }
    .why = Läsaren skickas vidare i onödan, och länken slutar fungera när den gamla adressen tas bort.
    .hint = Länka med page:{ $topic } i stället.
stale-law-reference = Lagen { $number } upphörde att gälla { $repealed }.
    .why = Den som läser kan stödja sig på något som inte längre är lag.
    .hint = { $new ->
        [none] Ta bort hänvisningen, eller skriv att lagen inte gäller längre.
       *[other] Hänvisa till den nya lagen: law:{ $new }. Kontrollera att den säger samma sak.
    }
act-renumbered = { $provision } är paragrafens nummer i den gamla lagen, { $old }. Nu gäller { $new }, med andra nummer.
    .why = Den som slår upp paragrafen hittar något annat än det texten handlar om.
    .hint = Läs den nya lagen. Skriv in paragrafen under provisions i laws.toml, och länka med law:{ $law }.
unknown-rule = Det finns ingen regel ”{ $name }”.
    .why = Inställningen har ingen verkan.
    .hint = { $suggestion ->
        [none] Alla regler visas med: frid explain
       *[other] Menade du ”{ $suggestion }”?
    }
fixed-severity = Regeln ”{ $name }” går inte att göra mildare.
    .why = Medan felet finns går sidan inte att läsa eller publicera på ett säkert sätt.
    .hint = Ta bort raden under [check] i site.toml, och rätta felet i stället.

sheet-too-full = Texten får inte plats på trycksaken ({ $sheet }), { $panel ->
        [cover] på framsidan
        [flap] på fliken
        [back] på baksidan
        [inside] på insidan
        [front] på kortets framsida
        [strips] på lapparna
       *[other] på bladet
    }: { $lines ->
        [one] 1 rad
       *[other] { $lines } rader
    } för mycket{ $words ->
        [0] .
        [one] , 1 ord.
       *[other] , { $words } ord.
    }
    .why = Text skärs aldrig bort, och bokstäverna blir aldrig mindre än läsarna behöver.
    .hint = Korta texten. Eller skriv under [print] i sidans huvud vilka avsnitt som bara hör hemma på webben: leave_out = ["rubrikens-namn"]. Eller välj ett häfte: sheets = ["booklet"].
sheet-failed = Trycksaken ({ $sheet }) av { $page } gick inte att göra: { $detail }
    .why = Utan den finns inget att dela ut.
    .hint = Står en mall här ovanför är felet i mallen. Annars: titta efter ovanliga tecken i texten och bilder utan beskrivning.
nothing-to-print = Ingen sida ber om en trycksak som passar det du har valt.
    .why = Då finns inget att skriva ut.
    .hint = Skriv sheets = ["leaflet"] överst på sidan, eller välj ämne och format: frid print --topic hjalp-nu --sheet leaflet
address-too-long = Adressen { $address } är för lång för en QR-kod.
    .why = Den som har papperet kommer inte vidare till sidan.
    .hint = Ge sidan en kort slug.
