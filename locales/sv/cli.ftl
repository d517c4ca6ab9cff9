# Det som programmet säger till den som använder det.

help = Gör en webbplats av texter i Markdown: säker för den som läser, på många språk.
help-usage = Så här
help-commands = Kommandon
help-arguments = Det du anger
help-options = Val
help-help = Visar den här hjälpen

help-build = Bygger webbplatsen till en mapp med färdiga sidor
help-build-dir = Mappen som innehåller ”content”
help-build-output-dir = Mappen som sidorna skrivs till (om du inte väljer något: ”public” i webbplatsens mapp)
help-build-base-url = Webbadressen där sidorna ska ligga, i stället för den i site.toml
help-build-as-of = Dagen som räknas som i dag, till exempel 2026-11-23
help-build-drafts = Tar med utkast och sidor som inte ska publiceras än
help-build-channel = Kanalen som sidorna är till för, till exempel web eller intranet
help-build-print = Gör också trycksakerna som sidorna ber om, och länkar till dem
help-build-format = Hur fel visas: human för människor, json för program, github för GitHub

help-serve = Visar webbplatsen i webbläsaren medan du skriver
help-serve-dir = Mappen som innehåller ”content”
help-serve-port = Porten att börja med; är den upptagen används nästa lediga
help-serve-host = Adressen att lyssna på; annat än 127.0.0.1 låter andra i nätverket läsa
help-serve-open = Öppnar webbläsaren
help-serve-base-url = Webbadressen där sidorna ska ligga, i stället för den i site.toml
help-serve-as-of = Dagen som räknas som i dag, till exempel 2026-11-23
help-serve-no-drafts = Utan utkast och sidor som inte ska publiceras än
help-serve-channel = Kanalen som sidorna är till för, till exempel web eller intranet
help-serve-editor = Programmet som öppnar en text: vscode, vscodium, zed, idea, sublime, none eller ett mönster med {"{path}"}, {"{line}"} och {"{column}"}
help-serve-poll = Tittar efter ändringar med jämna mellanrum, för nätverksmappar som inte säger till

help-new = Skapar en ny webbplats att börja från
help-new-dir = En mapp som är tom eller inte finns än
help-new-language = Språket som den nya webbplatsen börjar med

help-schema = Visar JSON Schema för filerna som du skriver
help-schema-name = En av filerna: site, page, contacts, glossary, laws, facts, plan eller statement

help-completions = Skriver ut det som behövs för att ditt skal ska fylla i kommandon
help-completions-shell = Ditt skal

step-read = Läser texterna
step-resolve = Kopplar ihop sidor och länkar
step-render = Gör sidor och bilder
step-write = Lägger sidorna på plats

label-error = fel
label-warning = varning
label-hint = tips
label-why = varför
label-do = gör så här

failed = Frid kunde inte fortsätta:

new-folder-taken = Mappen ”{ $folder }” är inte tom. Välj en annan mapp, så att inget du har skrivs över.
new-done = Klart. Din nya webbplats ligger i ”{ $folder }”. Bygg den med: frid build { $folder }

build-done =
    Klart på { $seconds } s: { $pages ->
        [one] 1 sida
       *[other] { $pages } sidor
    } på { $languages } språk, { $images ->
        [0] inga bilder
        [one] 1 bild
       *[other] { $images } bilder
    }, { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    }. { $written ->
        [0] Inget hade ändrats.
        [one] 1 fil skrevs till { $folder }.
       *[other] { $written } filer skrevs till { $folder }.
    }
build-failed =
    { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    } och { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    }. Inget har skrivits: den förra versionen av webbplatsen ligger kvar orörd.

serve-listening = Webbplatsen visas på { $address } och tavlan på /_frid/. Avsluta med Ctrl+C.
serve-public = Varning: alla i nätverket kan läsa sidorna, också utkasten. Ingen kan ändra något.
serve-polling = Mappen säger inte till när något ändras. Frid tittar efter två gånger i sekunden.
serve-no-browser = Webbläsaren gick inte att öppna. Gå själv till { $address }.
serve-shown =
    Visas nu: { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    }.
serve-kept =
    { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    }. Den senaste hela versionen visas tills det är rättat.
serve-stopped = Avslutat.

help-check = Letar efter det som kan svika en läsare, i alla kanaler och på alla språk
help-check-dir = Mappen som innehåller ”content”
help-check-rule = Bara den här regeln. Kan anges flera gånger
help-check-audience = Bara sidor för den här målgruppen
help-check-locale = Bara sidor på det här språket
help-check-as-of = Dagen som räknas som i dag, till exempel 2026-11-23
help-check-baseline = En fil från en tidigare körning (--format json): bara det som är nytt visas och räknas
help-check-fix = Rättar det som säkert kan rättas: känner kontaktlistan ett nummer blir det en länk, raka citattecken, blanksteg i radslut. Visar ändringarna först
help-check-external = Frågar också om adresserna till andra webbplatser fortfarande svarar
help-check-hints = Visar också tipsen ett och ett
help-check-format = Hur det som hittas visas: human för människor, json och sarif för program, github för GitHub

help-explain = Förklarar en regel, med ett exempel som är fel och ett som är rätt
help-explain-rule = Regelns namn. Utan namn visas alla regler

help-report = Visar tabeller över hela webbplatsen
help-report-dir = Mappen som innehåller ”content”
help-report-matrix = Bara tabellen över ämnen, målgrupper och språk, med antal ord
help-report-readability = Bara tabellerna över läsbarhet
help-report-plan = Bara tabellerna över handlingsplanens mål och det som kommunen ska bekräfta
help-report-as-of = Dagen som räknas som i dag, till exempel 2026-11-23
help-report-format = Hur tabellerna skrivs: human, markdown, html eller json

step-check = Letar efter det som kan svika en läsare

no-such-rule = Det finns ingen regel ”{ $name }”. { $suggestion ->
        [none] Alla regler visas med: frid explain
       *[other] Menade du ”{ $suggestion }”?
    }
check-done =
    { $errors ->
        [0] Inga fel
        [one] 1 fel
       *[other] { $errors } fel
    }, { $warnings ->
        [0] inga varningar
        [one] 1 varning
       *[other] { $warnings } varningar
    }, { $hints ->
        [0] inga tips
        [one] 1 tips
       *[other] { $hints } tips
    }.{ $known ->
        [0] {""}
       *[other] {" "}{ $known } var kända sedan tidigare.
    }
check-by-rule = Per regel
check-by-owner = Fel och varningar per ansvarig
check-no-owner = (ingen ansvarig)
mend-none = Ingenting kan rättas av sig självt.
mend-ask =
    { $files ->
        [one] Ska ändringarna skrivas i filen? (ja/nej)
       *[other] Ska ändringarna skrivas i { $files } filer? (ja/nej)
    }
# Svaren som betyder ja, med blanksteg emellan.
mend-yes = ja j yes y
mend-left = Ingenting ändrades.
mend-changed = { $file } har ändrats sedan den lästes, eller hör till en annan mapp, och lämnades som den är.
mend-done =
    { $files ->
        [0] Ingen fil ändrades.
        [one] En fil rättades.
       *[other] { $files } filer rättades.
    }
external-asked =
    { $asked ->
        [one] En adress tillfrågades
       *[other] { $asked } adresser tillfrågades
    }. { $remembered } hade svarat de senaste dagarna. { $closed } vill inte bli besökta av program.
check-first = Börja med { $rule }. Läs mer om regeln: frid explain { $rule }

report-matrix = Ord per ämne, målgrupp och språk
report-topic = ämne
report-audience = målgrupp
report-everybody = alla
report-language = språk
report-readability = Läsbarhet per målgrupp och språk
report-texts = Läsbarhet per text
report-count = texter
report-within = inom gränserna
report-excused = med skäl
report-share = andel
report-file = fil
report-words = ord
report-lix = LIX
report-mean = ord/mening
report-longest = längsta
report-long-words = långa ord
report-ovix = OVIX
report-broken = bryter mot
report-plan = Handlingsplanen
report-goal = mål
report-owners = ansvarig
report-due = senast
report-status = läge
report-topics = ämnen
report-evidence = belägg
report-rolling = löpande
report-yearly = årligen
report-planned = planerat
report-ongoing = pågår
report-done = klart
report-recurring = återkommer
report-to-confirm = Det här ska kommunen bekräfta
report-fact = uppgift
report-asked = fråga

help-print = Gör trycksaker att dela ut: folder, häfte, affisch, kort
help-print-dir = Mappen som innehåller ”content”
help-print-output-dir = Mappen som trycksakerna läggs i; efteråt innehåller den bara dem (om du inte väljer något: ”print” i webbplatsens mapp)
help-print-topic = Bara det här ämnet, till exempel hjalp-nu
help-print-audience = Bara den här målgruppen; alla är texten för alla
help-print-locale = Bara det här språket
help-print-sheet = Bara den här trycksaken. Kan anges flera gånger. Tillsammans med --topic också om sidan inte ber om den
help-print-as-of = Dagen som räknas som i dag, till exempel 2026-11-23
help-print-bleed = Utfall som tryckeriet skär bort, till exempel 3mm
help-print-marks = Skärmärken i utfallet
help-print-discreet = Diskret: neutral titel och framsida, inget som en främling förstår i förbifarten
help-print-base-url = Webbadressen som QR-koden leder till, i stället för den i site.toml
help-print-drafts = Tar med utkast och sidor som inte ska publiceras än
help-print-channel = Kanalen som sidorna är till för, till exempel web eller intranet
help-print-format = Hur fel visas: human för människor, json för program, github för GitHub

print-file =
    { $file } ({ $pages ->
        [one] 1 sida
       *[other] { $pages } sidor
    })
print-done =
    Klart på { $seconds } s: { $sheets ->
        [one] 1 trycksak
       *[other] { $sheets } trycksaker
    } i { $folder }. { $written ->
        [0] Inget hade ändrats.
        [one] 1 fil är ny.
       *[other] { $written } filer är nya.
    }
print-failed =
    { $errors ->
        [one] 1 fel
       *[other] { $errors } fel
    }. Inget har skrivits: de förra trycksakerna ligger kvar orörda.
