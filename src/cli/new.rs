//! `frid new`: a starter site, from the program alone.
#![expect(clippy::disallowed_methods, reason = "a new site's files are written here")]

use std::path::Path;

use anyhow::Context as _;
use include_dir::{Dir, DirEntry, include_dir};

use super::args::{New, StarterLanguage};
use super::speech::Speech;
use super::{Outcome, show};
use crate::messages::Args;

static SWEDISH: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter/sv");
static ENGLISH: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/starter/en");

pub(super) fn run(wish: &New, speech: &Speech) -> anyhow::Result<Outcome> {
    let language =
        wish.language.unwrap_or(if speech.language() == "en" { StarterLanguage::En } else { StarterLanguage::Sv });
    let starter = match language {
        StarterLanguage::Sv => &SWEDISH,
        StarterLanguage::En => &ENGLISH,
    };
    let mut args = Args::default();
    args.text("folder", &wish.dir.display().to_string());
    if !is_free(&wish.dir) {
        anyhow::bail!(speech.say_with("new-folder-taken", &args));
    }
    write(starter, &wish.dir)?;
    show::line(&speech.say_with("new-done", &args));
    Ok(Outcome::Fine)
}

/// A starter never mixes with what is there already.
fn is_free(folder: &Path) -> bool {
    match std::fs::read_dir(folder) {
        Ok(mut entries) => entries.next().is_none(),
        Err(fault) => fault.kind() == std::io::ErrorKind::NotFound,
    }
}

fn write(from: &Dir<'static>, folder: &Path) -> anyhow::Result<()> {
    for entry in from.entries() {
        match entry {
            DirEntry::Dir(inner) => write(inner, folder)?,
            DirEntry::File(file) => {
                let path = folder.join(file.path());
                if let Some(above) = path.parent() {
                    std::fs::create_dir_all(above).with_context(|| above.display().to_string())?;
                }
                std::fs::write(&path, file.contents()).with_context(|| path.display().to_string())?;
            }
        }
    }
    Ok(())
}
