# Det som tavlan i förhandsvisningen säger (frid serve, /_frid/).

board = Tavlan
skip = Hoppa till innehållet
languages = Tavlans språk
in-sv = Svenska
in-en = English
edition = Som den ser ut { $day } i kanalen { $channel }
no-site = Det finns inget att visa än. Rätta felen ovan, så kommer webbplatsen.
on-this-page = På den här sidan
all = Alla
everybody = Alla

overlay-title = Sidan visar den senaste hela versionen
overlay-hide = Dölj
overlay-board = Se allt på tavlan
faults =
    { $count ->
        [one] 1 sak att rätta
       *[other] { $count } saker att rätta
    }
label-error = Fel
label-warning = Varning
label-why = Varför
label-hint = Gör så här

todo = Gör först
todo-nothing = Inget väntar.
todo-more = Se alla { $count }
todo-acute = Språk utan akut hjälp
todo-acute-why = Den som läser ett av de här språken hittar ingen sida om hjälp nu.
todo-stale = Översättningar som är äldre än sin källa
todo-stale-why = Källan har ändrats. Läsaren kan få fel besked tills översättningen är gjord igen.
todo-overdue = Texter som skulle ha granskats
todo-overdue-why = Dagen då texten skulle läsas igen har passerat. Den som väntat längst kommer först.
todo-machine = Maskinöversatt och inte läst
todo-machine-why = Ingen människa har läst översättningen. Ett fel här kan bli farligt.
todo-unread = Översatt och inte granskat
todo-unread-why = En person har översatt. Nu behöver en annan läsa.
todo-unreviewed = Texter utan granskningsdatum
todo-unreviewed-why = Det står inte när någon senast läste texten och såg att den stämmer.
todo-draft = Utkast
todo-draft-why = Läsarna ser inte de här sidorna än.

matrix = Alla texter
matrix-caption = En rad för varje ämne och målgrupp, en kolumn för varje språk. Varje ruta leder till texten.
column-topic = Ämne
column-audience = Målgrupp
state-missing = Saknas
state-stale = Inaktuell
state-machine = Maskinöversatt
state-unread = Inte granskad
state-overdue = Ska granskas
state-unreviewed = Utan datum
state-draft = Utkast
state-scheduled = Kommer senare
state-reviewed = Granskad
sheets =
    { $count ->
        [one] 1 utskrift
       *[other] { $count } utskrifter
    }
filter-topic = Ämne eller rubrik
filter-audience = Målgrupp
filter-language = Språk
filter-state = Läge
sort = Ordning
sort-site = Som på webbplatsen
sort-most = Mest ”{ $state }” först
filter = Visa
filter-none = Visa allt
shown = Visar rad { $first } till { $last } av { $total }.
shown-none = Inget ämne passar. Ta bort ett val.
pages = Fler rader
earlier = Föregående rader
later = Nästa rader

plan = Handlingsplanen
plan-caption = Mål i planen, hur långt de har kommit och vilka sidor som visar det.
plan-goal = Mål
plan-status = Läge
plan-due = Klart senast
plan-owner = Ansvarig
plan-evidence = Visas av
plan-no-evidence = Ingen sida än
goal-planned = Planerat
goal-ongoing = Pågår
goal-done = Klart
goal-recurring = Återkommer
late = Försenat
due-rolling = Löpande
due-yearly = Varje år
in-languages =
    { $count ->
        [one] på 1 språk
       *[other] på { $count } språk
    }

contacts = Kontakter
contacts-caption = De som ingen har provat på längst tid kommer först.
contact-name = Kontakt
contact-number = Nummer
contact-state = Läge
contact-verified = Provad
contact-age = Ålder
contact-source = Källa
contact-withheld = Visas inte
contact-unverified = Inte provad
contact-stale = Prova igen
contact-fresh = Aktuell
days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagar
    }

lix = LIX { $value } (högst { $limit })
lix-alone = LIX { $value }
lix-hard = svårare än läsaren orkar
open-phone = i telefonens bredd
open-tablet = i plattans bredd
open-print = som utskrift
cell-missing = Texten finns inte. Skriv den i filen
translation-machine = Översatt av en maskin
translation-draft = Översatt av en person, inte granskad
translation-reviewed = Översatt och granskad
translation-stale = Källan har ändrats sedan dess.
by = av { $name }
open-page = Öppna sidan
open-source = Öppna texten
reviewed = Granskad
due = ska granskas { $day }
owner = Ansvarig
plan-goals = Mål i planen
side-by-side = Sida vid sida
differences =
    { $count ->
        [0] Inget stycke saknas, och länkar och siffror är de samma.
        [one] 1 stycke att titta på. Det är markerat.
       *[other] { $count } stycken att titta på. De är markerade.
    }
pairs-caption = Stycke för stycke, som det är skrivet.
pair-mark = Att titta på
pair-missing = Saknas i översättningen
pair-added = Finns inte i källan
pair-links = Andra länkar
pair-numbers = Andra siffror
