//! `frid check --fix`: shows each edit as a difference, and writes it where the user agrees.
#![expect(clippy::disallowed_methods, reason = "the sources that the user lets mend are written here")]

use std::io::{IsTerminal as _, Write as _};
use std::path::Path;

use anyhow::Context as _;
use similar::TextDiff;

use super::show;
use super::speech::Speech;
use crate::check::mend::Mended;
use crate::messages::Args;
use crate::pipeline;

/// Shows what would be mended and mends it: at once where nobody can be asked, else after a yes. Tells whether any file was
/// written.
pub(super) fn mend(root: &Path, files: &[Mended], speech: &Speech) -> anyhow::Result<bool> {
    if files.is_empty() {
        show::line(&speech.say("mend-none"));
        return Ok(false);
    }
    for file in files {
        show::line(&difference(file));
    }
    let mut args = Args::default();
    args.number("files", i64::try_from(files.len()).unwrap_or(i64::MAX));
    if std::io::stdin().is_terminal() && !agreed(&speech.say_with("mend-ask", &args), speech)? {
        show::line(&speech.say("mend-left"));
        return Ok(false);
    }
    let mut written = 0;
    for file in files {
        if write(root, file)? {
            written += 1;
        } else {
            let mut args = Args::default();
            args.text("file", file.source.path());
            show::line(&speech.say_with("mend-changed", &args));
        }
    }
    let mut args = Args::default();
    args.number("files", written);
    show::line(&speech.say_with("mend-done", &args));
    Ok(written > 0)
}

/// The edits of a file as lines with `-` and `+`.
fn difference(file: &Mended) -> String {
    let diff = TextDiff::from_lines(file.source.text(), &file.text);
    diff.unified_diff().context_radius(0).header(file.source.path(), file.source.path()).to_string()
}

/// Asks on the terminal. Anything but a clear yes is a no.
fn agreed(question: &str, speech: &Speech) -> anyhow::Result<bool> {
    show::line(question);
    std::io::stderr().flush()?;
    let mut answer = String::new();
    std::io::stdin().read_line(&mut answer)?;
    let answer = answer.trim().to_lowercase();
    let yes = speech.say("mend-yes");
    Ok(!answer.is_empty() && yes.split(' ').any(|word| word == answer))
}

/// Puts the mended text in the place of the file, whole or not at all. A file that has changed since it was read, or that
/// does not lie in the site's own content, is left.
fn write(root: &Path, file: &Mended) -> anyhow::Result<bool> {
    let Some(path) = pipeline::on_disk(root, file.source.path()) else { return Ok(false) };
    let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
    let mark: &[u8] = if bytes.starts_with(BYTE_ORDER_MARK) { BYTE_ORDER_MARK } else { b"" };
    if bytes[mark.len()..] != *file.source.text().as_bytes() {
        return Ok(false);
    }
    let beside = path.with_extension("frid-mend");
    let whole = [mark, file.text.as_bytes()].concat();
    std::fs::write(&beside, whole)
        .and_then(|()| std::fs::set_permissions(&beside, std::fs::metadata(&path)?.permissions()))
        .and_then(|()| std::fs::rename(&beside, &path))
        .inspect_err(|_| drop(std::fs::remove_file(&beside)))
        .with_context(|| path.display().to_string())?;
    Ok(true)
}

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";
