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
