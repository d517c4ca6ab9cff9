# Word lists for frid check; see locales/sv/words.ftl.

indiscreet =
    violen*; abuse*; abusive; threat*; beat*; assault*; rape*; honour*; honor*; victim*; crime*; police;
    prostitut*; traffick*; shelter*; refuge; forced; marriage; stalk*; sexual*; exploit*; perpetrat*; mutilat*;
    escape*; divorce; separation

vague-links =
    click here; here; read more; more; more information; learn more; link; this link; this page; see here;
    continue; go; info; details; follow the link

abbreviations =
    e.g; i.e; mr; mrs; ms; dr; approx; tel; vs; ca; ext; dept

familiar =
    sms; tv; eu; un; sos; ok; id; pdf; usa; uk; a4; a5; a3; gps; it; pin; html; en; qr; url; faq; hiv; lgbt; lgbtq; lgbtqi

markers =
    the; and; you; is; not; that; to; of; with; for; can; are; your; have; this; who; or; it; if; what
