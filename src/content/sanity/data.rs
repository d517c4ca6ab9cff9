//! The data files.

use super::{Check, Path};
use crate::content::contacts::Contact;
use crate::content::data_file::Listed;
use crate::content::plan::Plan;
use crate::content::statement::Statement;
use crate::content::toml_file::Step::{Item, Key};
use crate::content::words::Law;

/// The faults of a list of entries: of each entry, and ids that stand twice.
pub(crate) fn list<F: Listed>(entries: &[F::Entry], check: &mut Check<'_>) {
    let name = F::FILE.list();
    for (at, entry) in entries.iter().enumerate() {
        check.id(F::id(entry), false, &[Key(name), Item(at), Key("id")]);
        F::look(entry, at, check);
    }
    check.unique(name, "id", entries.iter().map(F::id), "duplicate-id-in-data");
}

/// The faults of a contact.
pub(crate) fn contact(contact: &Contact, at: usize, check: &mut Check<'_>) {
    let path = |key| [Key("contact"), Item(at), Key(key)];
    for (place, number) in contact.phones.iter().enumerate() {
        phone(number, &[Key("contact"), Item(at), Key("phones"), Item(place)], check);
    }
    if let Some(number) = &contact.sms {
        phone(number, &path("sms"), check);
    }
    for (key, url) in [("chat", &contact.chat), ("web", &contact.web)] {
        if let Some(url) = url {
            check.https(url, &path(key));
        }
    }
    if let Some(email) = contact.email.as_deref().filter(|email| !is_email(email)) {
        check.tell("bad-email", &path("email"), |fault| fault.with("email", email));
    }
    check.audiences(&contact.audiences, &path("audiences"));
    check.channels(contact.channels.as_deref().unwrap_or_default(), &path("channels"));
    if let Some(ages) = contact.ages
        && let (Some(from), Some(to)) = (ages.from, ages.to)
        && from > to
    {
        let fault =
            |fault: crate::ground::diag::Diagnostic| fault.with("from", u32::from(from)).with("to", u32::from(to));
        check.tell("bad-ages", &path("ages"), fault);
    }
}

/// A number is digits, blanks and hyphens, with at most one `+` in front: what a phone can call.
fn phone(number: &str, path: Path<'_>, check: &mut Check<'_>) {
    let rest = number.strip_prefix('+').unwrap_or(number);
    let digits = rest.chars().filter(char::is_ascii_digit).count();
    let fits = rest.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '\u{a0}' | '-'));
    let begins = rest.starts_with(|c: char| c.is_ascii_digit()) && rest.ends_with(|c: char| c.is_ascii_digit());
    if !fits || !begins || !(3..=15).contains(&digits) {
        check.tell("bad-phone", path, |fault| fault.with("number", number));
    }
}

fn is_email(email: &str) -> bool {
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\"(),:;".contains(c);
    email.split_once('@').is_some_and(|(name, host)| {
        !name.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.') && !email.contains(odd)
    })
}

/// The faults of a law.
pub(crate) fn law(law: &Law, at: usize, check: &mut Check<'_>) {
    if let Some(url) = &law.url {
        check.https(url, &[Key("law"), Item(at), Key("url")]);
    }
}

/// The faults of the plan.
pub(crate) fn plan(plan: &Plan, check: &mut Check<'_>) {
    for (at, goal) in plan.goals.iter().enumerate() {
        check.id(&goal.id, true, &[Key("goal"), Item(at), Key("id")]);
    }
    check.unique("goal", "id", plan.goals.iter().map(|goal| goal.id.as_str()), "duplicate-id-in-data");
}

/// The faults of the accessibility statement.
pub(crate) fn statement(statement: &Statement, check: &mut Check<'_>) {
    check.https(&statement.supervision_url, &[Key("supervision_url")]);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::contacts::ContactsFile;
    use crate::content::declared::Declared;
    use crate::content::sanity::tests::config;
    use crate::content::toml_file;
    use crate::content::words::LawsFile;
    use crate::ground::diag::{Arg, Diagnostic, Source};

    fn told<F: Listed>(text: &str) -> Vec<Diagnostic> {
        let source = Source::new("content/data/x.toml", text);
        let read = toml_file::read::<F>(&source, 0..text.len());
        let entries = read.value.unwrap_or_else(|| panic!("{:?}", read.notes)).entries();
        let declared = Declared::of(&config());
        let mut check = Check::of(&source, Some(&declared));
        list::<F>(&entries, &mut check);
        check.done()
    }

    fn contact_with(line: &str) -> Vec<(&'static str, String)> {
        let text = format!("[[contact]]\nid = \"bris\"\nname = \"Bris\"\nabout = \"x\"\nsource = \"x\"\n{line}\n");
        told::<ContactsFile>(&text).iter().map(|note| (note.rule, text[note.place.span.range()].to_owned())).collect()
    }

    #[test]
    fn numbers_that_a_phone_can_call() {
        for number in ["112", "116 111", "020-50 50 50", "+46 8 123 45 67", "1177", "0158-275\u{a0}000"] {
            assert_eq!(contact_with(&format!("phones = [\"{number}\"]")), [], "{number}");
        }
        for number in ["", "11", "020–50 50 50", "ring 112", "0158/275 000", "(0158) 275 000", "112 ", "++46 8 1"] {
            let told = contact_with(&format!("phones = [\"112\", \"{number}\"]"));
            assert_eq!(told, [("bad-phone", format!("\"{number}\""))], "{number}");
        }
        assert_eq!(contact_with("sms = \"sms\""), [("bad-phone", "\"sms\"".to_owned())]);
    }

    #[test]
    fn each_fault_of_a_contact_is_told_at_its_value() {
        for (line, rule, at) in [
            ("chat = \"http://www.bris.se\"", "bad-url", "\"http://www.bris.se\""),
            ("web = \"www.bris.se\"", "bad-url", "\"www.bris.se\""),
            ("email = \"bris\"", "bad-email", "\"bris\""),
            ("audiences = [\"barn\", \"ungdom\"]", "undeclared-audience", "\"ungdom\""),
            ("channels = [\"papper\"]", "undeclared-channel", "\"papper\""),
            ("ages = { from = 20, to = 10 }", "bad-ages", "{ from = 20, to = 10 }"),
        ] {
            assert_eq!(contact_with(line), [(rule, at.to_owned())], "{line}");
        }
        assert_eq!(contact_with("email = \"info@gnesta.se\"\nages = { from = 18 }"), []);
    }

    #[test]
    fn an_id_stands_once_and_in_plain_letters() {
        let law = |id: &str| format!("[[law]]\nid = \"{id}\"\nname = \"x\"\nsource = \"x\"\n");
        let notes = told::<LawsFile>(&[law("sol"), law("Lagen om Vård"), law("sol")].concat());
        let rules: Vec<_> = notes.iter().map(|note| note.rule).collect();
        assert_eq!(rules, ["bad-id", "duplicate-id-in-data"]);
        assert_eq!(notes[0].args["suggestion"], Arg::from("lagen-om-vard"));
        assert_eq!(notes[1].args["line"], Arg::Number(2), "where the first one stands");
    }

    #[test]
    fn a_law_leads_to_https() {
        let notes = told::<LawsFile>("[[law]]\nid = \"sol\"\nname = \"x\"\nsource = \"x\"\nurl = \"http://a.se\"\n");
        assert_eq!(notes[0].rule, "bad-url");
    }

    #[test]
    fn a_plan_has_dotted_ids_once() {
        let goal = |id: &str| format!("[[goal]]\nid = \"{id}\"\narea = \"x\"\ntext = \"x\"\nstatus = \"done\"\n");
        let text = [goal("1.1"), goal("1.1"), goal("1:2")].concat();
        let source = Source::new("content/data/plan.toml", text.as_str());
        let read = toml_file::read(&source, 0..text.len()).value.expect("a plan");
        let mut check = Check::of(&source, None);
        plan(&read, &mut check);
        let rules: Vec<_> = check.done().iter().map(|note| note.rule).collect();
        assert_eq!(rules, ["bad-id", "duplicate-id-in-data"]);
    }
}
