//! Readability: every text's figures, and the share of texts within the limits for each audience and language.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::table::Table;
use crate::check::RULES;
use crate::check::case::Case;
use crate::check::lexicon::Lexicons;
use crate::check::readability::measure::ovix;
use crate::check::rule::{Act, Group};
use crate::check::subject::Subject;
use crate::ground::audience::EVERYBODY;
use crate::ground::diag::Severity;
use crate::site::Site;

/// How the texts of one audience in one language stand.
#[derive(Debug, Default)]
struct Share {
    texts: usize,
    within: usize,
    excused: usize,
    lix: Vec<f64>,
    mean: Vec<f64>,
}

/// A table of shares by audience and language, and one with a row for each text.
pub fn tables(sites: &[Arc<Site>], lexicons: &Lexicons, say: &dyn Fn(&str) -> String) -> Vec<Table> {
    let mut shares: BTreeMap<(usize, String, String), Share> = BTreeMap::new();
    let mut rows = Vec::new();
    for (site, page) in Case::pages_of(sites) {
        let key = &page.text.key;
        let subject = Subject::of_page(site, page, lexicons.get(&key.locale));
        let broken = broken(&subject);
        let audience =
            if key.audience.id() == EVERYBODY { say("report-everybody") } else { key.audience.id().to_owned() };
        let rank = page.audience.map_or(0, |at| at + 1);
        shares.entry((rank, audience, key.locale.to_string())).or_default().add(&subject, &broken);
        rows.push(row(&subject, &broken));
    }
    rows.sort();
    vec![summary(shares, say), Table { title: say("report-texts"), head: heads(say, TEXT_HEADS), rows }]
}

const TEXT_HEADS: &[&str] = &[
    "report-file",
    "report-words",
    "report-lix",
    "report-mean",
    "report-longest",
    "report-long-words",
    "report-ovix",
    "report-broken",
];

fn heads(say: &dyn Fn(&str) -> String, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| say(key)).collect()
}

/// The rules of readability that a text breaks, hints apart.
fn broken(subject: &Subject<'_>) -> Vec<&'static str> {
    let rules = RULES.iter().filter(|rule| rule.group == Group::Readability && rule.severity != Severity::Hint);
    let broken = rules.filter(|rule| match rule.act {
        Act::Text(look) => !look(subject).is_empty(),
        _ => false,
    });
    broken.map(|rule| rule.name).collect()
}

impl Share {
    fn add(&mut self, subject: &Subject<'_>, broken: &[&str]) {
        self.texts += 1;
        self.within += usize::from(broken.is_empty());
        self.excused += usize::from(!broken.is_empty() && subject.text.front.readability.is_some());
        self.lix.extend(subject.measured.lix().map(|lix| lix.value));
        self.mean.push(subject.measured.mean());
    }
}

fn summary(shares: BTreeMap<(usize, String, String), Share>, say: &dyn Fn(&str) -> String) -> Table {
    let keys = [
        "report-audience",
        "report-language",
        "report-count",
        "report-within",
        "report-excused",
        "report-share",
        "report-lix",
        "report-mean",
    ];
    let row = |((_, audience, language), share): ((usize, String, String), Share)| {
        let kept = 100 * (share.within + share.excused) / share.texts.max(1);
        vec![
            audience,
            language,
            share.texts.to_string(),
            share.within.to_string(),
            share.excused.to_string(),
            format!("{kept} %"),
            average(&share.lix),
            average(&share.mean),
        ]
    };
    Table { title: say("report-readability"), head: heads(say, &keys), rows: shares.into_iter().map(row).collect() }
}

fn average(figures: &[f64]) -> String {
    #[expect(clippy::cast_precision_loss, reason = "a site has fewer texts than a float has digits")]
    let count = figures.len() as f64;
    if figures.is_empty() { "–".to_owned() } else { format!("{:.1}", figures.iter().sum::<f64>() / count) }
}

fn row(subject: &Subject<'_>, broken: &[&str]) -> Vec<String> {
    let measured = &subject.measured;
    let lix = measured.lix().filter(|_| subject.tongue.long.is_some());
    let excused = !broken.is_empty() && subject.text.front.readability.is_some();
    let broken = broken.join(" ");
    vec![
        subject.text.source.path().to_owned(),
        measured.words().to_string(),
        lix.map_or_else(|| "–".to_owned(), |lix| format!("{:.0} ± {:.0}", lix.value, lix.spread.ceil())),
        format!("{:.1}", measured.mean()),
        measured.longest().to_string(),
        format!("{:.0} %", measured.long_share()),
        ovix(&subject.reading).map_or_else(|| "–".to_owned(), |ovix| format!("{ovix:.0}")),
        if excused { format!("({broken})") } else { broken },
    ]
}
