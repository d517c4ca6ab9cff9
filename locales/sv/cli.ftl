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
