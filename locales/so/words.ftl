# Word lists for frid check; see locales/sv/words.ftl.

indiscreet =
    rabshad*; xadgudub*; hanjabaad*; garaac*; dhibban*; dambi*; booliis*; kufsi*; guur*; sharaf*; dhillo*;
    tahriib*

vague-links =
    guji halkan; halkan; akhri wax dheeraad ah; wax dheeraad ah; xiriir; linkiga; boggan; sii wad

abbreviations =
    tus; iwm; tel; lr; mr; dr

familiar =
    sms; tv; eu; un; sos; ok; id; pdf; usa; a4; qr; url

markers =
    iyo; waa; waxaad; ama; ku; ka; oo; in; haddii; aad; ah; la; u; kaa; soo; ma; waxay; lagu; kuu; si
