//! The folder in which the next site waits.
#![expect(clippy::disallowed_methods, reason = "output is written here")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::fs::{self, File, TryLockError};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use anyhow::Context as _;
use rayon::prelude::*;

use super::exchange::{Neighbours, publish};
use super::path::OutputPath;

/// The file that says that Frid made a folder, and how it says so.
const MARK: (&str, &str) = ("manifest.json", "\"generator\": \"frid\"");

/// A file that was put.
#[derive(Debug, Clone)]
pub struct Entry {
    /// Its path.
    pub path: OutputPath,
    /// The BLAKE3 digest of its bytes.
    pub digest: blake3::Hash,
    /// Its length in bytes.
    pub len: u64,
    /// What it is beside the published file.
    pub state: State,
}

/// What a file is beside the published one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// The same bytes are published already.
    Same,
    /// Other bytes, or nothing, are published: the new bytes are staged.
    Staged,
}

/// What a commit touched.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Report {
    /// Files that are new or have other bytes.
    pub written: usize,
    /// Files that are the same.
    pub unchanged: usize,
    /// Files that are gone.
    pub removed: usize,
    /// Bytes written.
    pub bytes: u64,
}

/// Why an output folder cannot be used. Nothing was touched.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutputFault {
    /// The folder holds files that Frid did not make: they would be lost.
    NotOurs(PathBuf),
    /// There is a file, or a link, where the folder should be.
    NotAFolder(PathBuf),
    /// Somebody else is building into the same folder.
    Busy(PathBuf),
    /// Two files want one path, at least on systems that do not tell case apart.
    TwoWriters(String, String),
    /// A file stands where another file needs a folder.
    FileAndFolder(String, String),
}

impl fmt::Display for OutputFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotOurs(path) => write!(
                f,
                "{0}: mappen innehåller filer som Frid inte har gjort; välj en tom mapp \
                 (the folder holds files that Frid did not make; choose an empty folder)",
                path.display()
            ),
            Self::NotAFolder(path) => {
                write!(f, "{}: är ingen vanlig mapp (is not a plain folder)", path.display())
            }
            Self::Busy(path) => write!(
                f,
                "{}: ett annat bygge pågår; vänta tills det är klart (another build is running; wait for it to end)",
                path.display()
            ),
            Self::TwoWriters(one, other) => {
                write!(f, "två filer vill heta samma sak (two files want one name): {one}, {other}")
            }
            Self::FileAndFolder(file, other) => {
                write!(f, "en fil ligger där en mapp behövs (a file stands where a folder is needed): {file}, {other}")
            }
        }
    }
}

impl std::error::Error for OutputFault {}

/// The folder in which the next site waits. Dropped without a commit it leaves no trace.
#[derive(Debug)]
pub struct Stage {
    target: PathBuf,
    neighbours: Neighbours,
    /// Held until the end: the system takes the lock back when a run is killed.
    _lock: File,
}

impl Stage {
    /// Opens the folder for one run: alone, and after mending what a killed run left.
    pub fn open(target: &Path) -> anyhow::Result<Self> {
        let target = std::path::absolute(target)?;
        let neighbours = Neighbours::of(&target).ok_or_else(|| OutputFault::NotAFolder(target.clone()))?;
        let above = target.parent().unwrap_or(&target);
        fs::create_dir_all(above).with_context(|| above.display().to_string())?;
        let lock = File::create(&neighbours.lock).with_context(|| neighbours.lock.display().to_string())?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(OutputFault::Busy(target).into()),
            Err(TryLockError::Error(fault)) => return Err(fault.into()),
        }
        neighbours.mend(&target).with_context(|| target.display().to_string())?;
        check_ours(&target)?;
        Ok(Self { target, neighbours, _lock: lock })
    }

    /// Takes a file: compares it with the published one, and stages it where they differ. From any number of threads.
    pub fn put(&self, path: &OutputPath, bytes: &[u8]) -> anyhow::Result<Entry> {
        let same = is_same(&self.target.join(path.as_str()), bytes)?;
        if !same {
            let staged = self.neighbours.stage.join(path.as_str());
            write(&staged, bytes).with_context(|| staged.display().to_string())?;
        }
        Ok(Entry {
            path: path.clone(),
            digest: blake3::hash(bytes),
            len: bytes.len() as u64,
            state: if same { State::Same } else { State::Staged },
        })
    }

    /// Publishes exactly these files. Where nothing differs nothing is touched, not even a time.
    pub fn commit(self, mut entries: Vec<Entry>) -> anyhow::Result<Report> {
        entries.sort_by(|a, b| a.path.cmp(&b.path));
        check_clashes(&entries)?;
        let removed = self.count_leftovers(&entries)?;
        let staged: Vec<&Entry> = entries.iter().filter(|entry| entry.state == State::Staged).collect();
        let report = Report {
            written: staged.len(),
            unchanged: entries.len() - staged.len(),
            removed,
            bytes: staged.iter().map(|entry| entry.len).sum(),
        };
        if report.written + report.removed > 0 {
            self.link_unchanged(&entries)?;
            self.settle()?;
            publish(&self.neighbours, &self.target).with_context(|| self.target.display().to_string())?;
            // The new site is out; an old one that cannot be removed now is removed by the next run.
            let _ = fs::remove_dir_all(&self.neighbours.old);
        }
        Ok(report)
    }

    /// How many published files are not among these.
    fn count_leftovers(&self, entries: &[Entry]) -> anyhow::Result<usize> {
        if !self.target.exists() {
            return Ok(0);
        }
        let known: BTreeSet<PathBuf> = entries.iter().map(|entry| self.target.join(entry.path.as_str())).collect();
        let mut leftovers = 0;
        for found in walkdir::WalkDir::new(&self.target) {
            let found = found?;
            leftovers += usize::from(!found.file_type().is_dir() && !known.contains(found.path()));
        }
        Ok(leftovers)
    }

    /// Gives the stage every file that is the same, by a link that keeps its time and costs no copy.
    fn link_unchanged(&self, entries: &[Entry]) -> anyhow::Result<()> {
        let stage = &self.neighbours.stage;
        fs::create_dir_all(stage).with_context(|| stage.display().to_string())?;
        let folders: BTreeSet<&str> = entries.iter().filter_map(|entry| entry.path.parents().next()).collect();
        for folder in folders {
            fs::create_dir_all(stage.join(folder))?;
        }
        let same = entries.par_iter().filter(|entry| entry.state == State::Same);
        same.try_for_each(|entry| {
            let (from, to) = (self.target.join(entry.path.as_str()), stage.join(entry.path.as_str()));
            fs::hard_link(&from, &to).or_else(|_| copy(&from, &to)).with_context(|| to.display().to_string())
        })
    }

    /// Asks the system to have the staged bytes on disk before they take the place of others: without it a power cut
    /// could leave a published folder with empty files. One call for the whole file system, not one for each file.
    #[cfg(target_os = "linux")]
    fn settle(&self) -> anyhow::Result<()> {
        let folder = File::open(&self.neighbours.stage)?;
        rustix::fs::syncfs(&folder)?;
        Ok(())
    }

    #[cfg(not(target_os = "linux"))]
    fn settle(&self) -> anyhow::Result<()> {
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        // Nothing is lost if these fail: the next run throws the same folder away.
        if self.neighbours.stage.exists() {
            let _ = fs::remove_dir_all(&self.neighbours.stage);
        }
        let _ = fs::remove_file(&self.neighbours.lock);
    }
}

/// A folder that is empty, missing, or ours.
fn check_ours(target: &Path) -> anyhow::Result<()> {
    let kind = match fs::symlink_metadata(target) {
        Ok(found) => found.file_type(),
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(fault) => return Err(fault).with_context(|| target.display().to_string()),
    };
    if !kind.is_dir() {
        return Err(OutputFault::NotAFolder(target.to_owned()).into());
    }
    let is_empty = fs::read_dir(target).with_context(|| target.display().to_string())?.next().is_none();
    if is_empty || bears_mark(&target.join(MARK.0)) {
        return Ok(());
    }
    Err(OutputFault::NotOurs(target.to_owned()).into())
}

fn bears_mark(manifest: &Path) -> bool {
    let Ok(file) = File::open(manifest) else { return false };
    let mut start = String::new();
    file.take(200).read_to_string(&mut start).is_ok() && start.contains(MARK.1)
}

fn is_same(published: &Path, bytes: &[u8]) -> anyhow::Result<bool> {
    let context = || published.display().to_string();
    match fs::symlink_metadata(published) {
        Ok(found) if found.is_file() && found.len() == bytes.len() as u64 => {
            Ok(fs::read(published).with_context(context)? == bytes)
        }
        Ok(_) => Ok(false),
        Err(fault) if matches!(fault.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => Ok(false),
        Err(fault) => Err(fault).with_context(context),
    }
}

/// A file as it is published in a folder; `None` where it is not there, or cannot be read.
pub fn published(folder: &Path, path: &str) -> Option<Vec<u8>> {
    let path = OutputPath::new(path).ok()?;
    fs::read(folder.join(path.as_str())).ok()
}

/// Writes a new file; its folder is made when it turns out to be missing, which is once for each folder.
fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    match fs::write(path, bytes) {
        Err(fault) if fault.kind() == io::ErrorKind::NotFound => {
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, bytes)
        }
        other => other,
    }
}

/// A copy that keeps the time, for file systems without links.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::copy(from, to)?;
    let time = fs::metadata(from)?.modified()?;
    File::options().write(true).open(to)?.set_modified(time)
}

/// Two files at one path, also where only case tells them apart, and files where folders are needed.
fn check_clashes(entries: &[Entry]) -> Result<(), OutputFault> {
    let mut files: BTreeMap<String, &OutputPath> = BTreeMap::new();
    for entry in entries {
        if let Some(other) = files.insert(entry.path.as_str().to_lowercase(), &entry.path) {
            return Err(OutputFault::TwoWriters(other.to_string(), entry.path.to_string()));
        }
    }
    for entry in entries {
        let file = entry.path.parents().find_map(|folder| files.get(&folder.to_lowercase()));
        if let Some(file) = file {
            return Err(OutputFault::FileAndFolder(file.to_string(), entry.path.to_string()));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
