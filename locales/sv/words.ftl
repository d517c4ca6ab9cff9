# Ordlistor som frid check känner språket på. Skilj orden åt med semikolon; en stjärna står för vilken ändelse som helst.
# indiscreet: får inte synas i flik, adress, filnamn eller förhandsvisning. vague-links: säger inte vart en länk leder.
# abbreviations: slutar med punkt utan att meningen tar slut. familiar: versaler som alla kan. markers: bara det här språket har dem.

indiscreet =
    våld*; vald; hot; hotet; hotad*; hotar; slag; slår; slagen; misshandel*; misshandlad*; övergrepp*; heder*;
    hedersrelaterat; skyddat; skyddsboende; kvinnofrid*; kvinnojour*; offer; brottsoffer*; brott; brottet;
    prostitution*; polis; polisen; polisanmäl*; stalk*; tvångsgift*; bortgift*; bortgifta; könsstymp*; incest;
    sexköp; sexuell*; utnyttja*; människohandel; gärningsman*; våldtäkt*; vinr; hrv; pom; flykt; fly; eftervåld;
    skilsmässa; skilja; separation*

vague-links =
    klicka här; här; läs mer; läs mera; mer; mer information; mer info; länk; länken; denna länk; den här länken;
    se här; tryck här; följ länken; fortsätt; vidare; hit; till sidan; info; denna sida; den här sidan

abbreviations =
    t.ex; t ex; bl.a; dvs; d.v.s; ca; kl; kap; nr; tel; s.k; f.d; p.g.a; pga; jfr; resp; inkl; exkl; sid; dnr; tfn;
    fr.o.m; t.o.m; ev; ung; m.a.o; obs

familiar =
    sms; tv; eu; fn; sos; ok; id; pdf; usa; apt; a4; a5; a3; vd; dvd; gps; it; pin; html; sv; qr; url; faq; hiv; hbtq; hbtqi; lgbtqi

markers =
    och; att; är; inte; det; som; på; för; av; med; till; du; kan; jag; har; ett; eller; om; din; ditt
