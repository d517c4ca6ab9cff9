
# Sidor, länkar och adresser

undeclared-channel = Kanalen ”{ $channel }” finns inte i site.toml.
    .why = En sida som hör till en okänd kanal publiceras ingenstans.
    .hint = { $suggestion ->
        [none] Använd en av kanalerna i site.toml, eller lägg till den där.
       *[other] Menade du ”{ $suggestion }”?
    }
section-without-words = Avsnittet ”{ $section }” har ingen egen text.
    .why = Utan den har avsnittet inget namn i menyer och listor.
    .hint = Skapa filen med en rubrik: title = "…"
bad-slug = Adressdelen ”{ $slug }” går inte att använda.
    .why = En adress ska gå att läsa upp och skriva av: små bokstäver a–z, siffror och bindestreck.
    .hint = Skriv till exempel slug = "{ $suggestion }".
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
unknown-fact = Uppgiften ”{ $id }” finns inte i facts.toml.
    .why = Där uppgiften ska stå skulle det bli tomt.
    .hint = { $suggestion ->
        [none] Lägg till uppgiften i data/facts.toml, eller rätta namnet.
       *[other] Menade du ”{ $suggestion }”?
    }
unpublished-contact = Kontakten ”{ $contact }” får inte visas än.
    .why = I contacts.toml står det att den inte ska publiceras här. Den kan vara fel, eller bara för personal.
    .hint = Kontrollera uppgifterna och ta bort publish = false, eller länka till en annan kontakt.
unknown-provision = Lagen ”{ $law }” har ingen paragraf ”{ $provision }” i laws.toml.
    .why = Paragrafer byter nummer. Bara de som är kontrollerade får nämnas.
    .hint = Kända är: { $known }. Lägg till den under [law.provisions] när du har kontrollerat den.
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
    .hint = Skriv en text för målgruppen, eller säg vem sidan är för: page:{ $topic }@vuxna
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
missing-image = Bilden ”{ $path }” finns inte.
    .why = Läsaren skulle se en trasig bild.
    .hint = { $suggestion ->
        [none] Lägg bilden i samma mapp som texten.
       *[other] Menade du ”{ $suggestion }”?
    }

# Ord i gränssnittet och teman

message-nowhere = Ordet ”{ $key }” saknas på språket { $locale } och på alla språk som kan ersätta det.
    .why = Där ordet ska stå skulle det bli tomt.
    .hint = Lägg till det i locales/{ $locale }/site.ftl.
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

# Bilder

unsafe-svg = Teckningen innehåller något som inte får publiceras: { $what } ({ $detail })
    .why = En SVG-fil kan köra kod, röra sig eller hämta något från en annan webbplats, som då ser vem som läser.
    .hint = Ta bort det, eller spara bilden på nytt som ”vanlig SVG”.
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

# Mappar

output-in-content = Mappen för de färdiga sidorna ligger i innehållet, eller runt det.
    .why = Då blandas det du har skrivit med det som programmet gör, och kan skrivas över.
    .hint = Välj en annan mapp med --output-dir.
