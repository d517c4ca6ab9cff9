# Word lists for frid check; see locales/sv/words.ftl.

indiscreet =
    väkival*; pahoinpite*; uhka*; uhkail*; kunniavä*; kunniaan; uhri*; rikos*; poliisi*; prostitu*; ihmiskaup*;
    turvakot*; pakkoavio*; raisk*; seksuaal*; hyväksikäyt*; vaino*; hakka*; lyö*

vague-links =
    klikkaa tästä; tästä; lue lisää; lisää; lisätietoja; linkki; tämä linkki; tämä sivu; jatka; katso tästä;
    täältä

abbreviations =
    esim; ns; ts; klo; n; ks; vrt; puh; nro

familiar =
    eu; yk; sos; ok; id; pdf; usa; a4; a5; a3; tv; qr; url; hiv

markers =
    ja; on; ei; että; se; voit; olet; joka; kun; sinun; tai; ovat; myös; jos; voi; mutta; hän; sinua; kuin; niin
