//! Two folders change places, and what a killed run left behind is put right.
#![expect(clippy::disallowed_methods, reason = "folders are renamed here")]

use std::io;
use std::path::{Path, PathBuf};

/// The folders beside a published folder that a run uses.
#[derive(Debug, Clone)]
pub(super) struct Neighbours {
    /// Where the next site is made.
    pub(super) stage: PathBuf,
    /// Where the last site waits to be removed.
    pub(super) old: PathBuf,
    /// The file whose lock says that somebody is at work.
    pub(super) lock: PathBuf,
}

impl Neighbours {
    /// Those of a folder; `None` where it has no name (`/`).
    pub(super) fn of(target: &Path) -> Option<Self> {
        let name = target.file_name()?.to_str()?;
        let beside = |ending: &str| target.with_file_name(format!(".{name}.frid-{ending}"));
        Some(Self { stage: beside("stage"), old: beside("old"), lock: beside("lock") })
    }

    /// Puts right what a killed run left: a folder that was set aside comes back if nothing took its place, and what was
    /// staged is thrown away.
    pub(super) fn mend(&self, target: &Path) -> io::Result<()> {
        if self.old.exists() {
            if target.exists() { std::fs::remove_dir_all(&self.old)? } else { std::fs::rename(&self.old, target)? }
        }
        if self.stage.exists() { std::fs::remove_dir_all(&self.stage) } else { Ok(()) }
    }
}

/// Puts the staged folder in the target's place, in one step where the system can. What was there is then in
/// `neighbours.old`, or was nothing.
pub(super) fn publish(neighbours: &Neighbours, target: &Path) -> io::Result<()> {
    let Neighbours { stage, old, .. } = neighbours;
    if !target.exists() {
        return std::fs::rename(stage, target);
    }
    if swap(stage, target)? {
        return std::fs::rename(stage, old);
    }
    dance(stage, target, old)
}

/// Exchanges two folders in one step (Linux: `renameat2` with `RENAME_EXCHANGE`; macOS: `renamex_np`). `false` where the
/// system or the file system cannot.
#[cfg(any(target_os = "linux", target_os = "macos"))]
fn swap(one: &Path, other: &Path) -> io::Result<bool> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;
    match renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE) {
        Ok(()) => Ok(true),
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => Ok(false),
        Err(fault) => Err(fault.into()),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "macos")))]
fn swap(_: &Path, _: &Path) -> io::Result<bool> {
    Ok(false)
}

/// Sets the target aside and moves the stage into its place. A run killed between the two steps is mended by the next.
fn dance(stage: &Path, target: &Path, old: &Path) -> io::Result<()> {
    std::fs::rename(target, old)?;
    std::fs::rename(stage, target).or_else(|fault| {
        std::fs::rename(old, target)?;
        Err(fault)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn folder(path: &Path, word: &str) {
        std::fs::create_dir_all(path).expect("a folder");
        std::fs::write(path.join("a"), word).expect("a file");
    }

    fn word(path: &Path) -> String {
        std::fs::read_to_string(path.join("a")).expect("a file")
    }

    #[test]
    fn two_folders_change_places_by_exchange_and_by_dance() {
        for by_dance in [false, true] {
            let room = tempfile::tempdir().expect("a folder");
            let target = room.path().join("public");
            let beside = Neighbours::of(&target).expect("a name");
            folder(&target, "before");
            folder(&beside.stage, "after");
            if by_dance {
                dance(&beside.stage, &target, &beside.old).expect("a dance");
            } else {
                publish(&beside, &target).expect("an exchange");
            }
            assert_eq!((word(&target), word(&beside.old)), ("after".into(), "before".into()));
            assert!(!beside.stage.exists());
        }
    }

    #[test]
    fn a_dance_cut_short_is_mended() {
        let room = tempfile::tempdir().expect("a folder");
        let target = room.path().join("public");
        let beside = Neighbours::of(&target).expect("a name");
        folder(&beside.old, "before");
        folder(&beside.stage, "after");
        beside.mend(&target).expect("mended");
        assert_eq!(word(&target), "before");
        assert!(!beside.stage.exists() && !beside.old.exists());
    }
}
