//! A folder is published whole or not at all.
#![expect(clippy::disallowed_methods, reason = "the tests look at what is on disk")]

use std::time::SystemTime;

use super::*;

struct Room {
    folder: tempfile::TempDir,
}

impl Room {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    fn target(&self) -> PathBuf {
        self.folder.path().join("public")
    }

    fn build(&self, files: &[(&str, &str)]) -> anyhow::Result<Report> {
        let stage = Stage::open(&self.target())?;
        let mark = ("manifest.json", "{\n  \"generator\": \"frid\"\n}");
        let put = |(path, text): (&str, &str)| stage.put(&OutputPath::new(path)?, text.as_bytes());
        let entries = files.iter().copied().chain([mark]).map(put).collect::<anyhow::Result<Vec<_>>>()?;
        stage.commit(entries)
    }

    fn text(&self, path: &str) -> String {
        fs::read_to_string(self.target().join(path)).expect(path)
    }

    fn time(&self, path: &str) -> SystemTime {
        fs::metadata(self.target().join(path)).and_then(|found| found.modified()).expect(path)
    }

    fn names(&self) -> Vec<String> {
        let entries = fs::read_dir(self.folder.path()).expect("a folder");
        let mut names: Vec<String> =
            entries.flatten().filter_map(|found| found.file_name().into_string().ok()).collect();
        names.sort();
        names
    }
}

fn fault(result: anyhow::Result<Report>) -> OutputFault {
    result.expect_err("a fault").downcast::<OutputFault>().expect("a fault of output")
}

#[test]
fn the_same_again_touches_nothing() {
    let room = Room::new();
    let files = [("index.html", "a"), ("barn/index.html", "b")];
    assert_eq!(room.build(&files).expect("built").written, 3);
    let before = (room.time(""), room.time("index.html"));
    let report = room.build(&files).expect("built");
    assert_eq!((report.written, report.unchanged, report.removed), (0, 3, 0));
    assert_eq!((room.time(""), room.time("index.html")), before);
    assert_eq!(room.names(), ["public"], "no trace of the run");
}

#[test]
#[cfg(unix)]
fn what_is_equal_keeps_its_file_and_time() {
    use std::os::unix::fs::MetadataExt as _;
    let room = Room::new();
    room.build(&[("a", "a"), ("b", "b")]).expect("built");
    let id = |path: &str| fs::metadata(room.target().join(path)).expect(path).ino();
    let (a, b, time) = (id("a"), id("b"), room.time("a"));
    let report = room.build(&[("a", "a"), ("b", "other")]).expect("built");
    assert_eq!((report.written, report.unchanged), (1, 2));
    assert_eq!((id("a"), room.time("a")), (a, time));
    assert_ne!(id("b"), b);
    assert_eq!(room.text("b"), "other");
}

#[test]
fn what_is_not_put_is_gone() {
    let room = Room::new();
    room.build(&[("a", "a"), ("x/b", "b")]).expect("built");
    assert_eq!(room.build(&[("a", "a")]).expect("built").removed, 1);
    assert!(!room.target().join("x").exists());
    assert_eq!(room.text("a"), "a");
}

#[test]
fn a_file_may_become_a_folder_and_a_folder_a_file() {
    let room = Room::new();
    room.build(&[("a", "a"), ("b/c", "c")]).expect("built");
    room.build(&[("a/x", "x"), ("b", "b")]).expect("built");
    assert_eq!((room.text("a/x"), room.text("b")), ("x".into(), "b".into()));
}

#[test]
fn a_run_without_commit_leaves_the_old_site() {
    let room = Room::new();
    room.build(&[("a", "old")]).expect("built");
    let stage = Stage::open(&room.target()).expect("open");
    stage.put(&OutputPath::new("a").expect("a path"), b"new").expect("put");
    drop(stage);
    assert_eq!(room.text("a"), "old");
    assert_eq!(room.names(), ["public"]);
}

#[test]
fn what_a_killed_run_left_is_cleared() {
    let room = Room::new();
    room.build(&[("a", "old")]).expect("built");
    let left = room.folder.path().join(".public.frid-stage/x");
    fs::create_dir_all(&left).expect("a folder");
    room.build(&[("a", "new")]).expect("built");
    assert_eq!(room.text("a"), "new");
    assert_eq!(room.names(), ["public"]);
    assert!(!room.target().join("x").exists());
}

#[test]
fn somebody_else_s_files_are_never_thrown_away() {
    let room = Room::new();
    fs::create_dir(room.target()).expect("a folder");
    fs::write(room.target().join("semester.docx"), "x").expect("a file");
    assert_eq!(fault(room.build(&[("a", "a")])), OutputFault::NotOurs(room.target()));
    assert_eq!(room.text("semester.docx"), "x");
}

#[test]
fn a_file_in_the_folder_s_place_is_refused() {
    let room = Room::new();
    fs::write(room.target(), "x").expect("a file");
    assert_eq!(fault(room.build(&[("a", "a")])), OutputFault::NotAFolder(room.target()));
}

#[test]
fn a_folder_above_that_is_a_file_is_a_fault_of_the_machine() {
    let room = Room::new();
    let wall = room.folder.path().join("wall");
    fs::write(&wall, "x").expect("a file");
    let fault = Stage::open(&wall.join("public")).expect_err("a fault");
    assert!(format!("{fault:#}").contains("wall"), "{fault:#}");
}

#[test]
fn two_runs_do_not_meet() {
    let room = Room::new();
    let _first = Stage::open(&room.target()).expect("open");
    let second = Stage::open(&room.target()).expect_err("a fault");
    assert_eq!(second.downcast::<OutputFault>().expect("busy"), OutputFault::Busy(room.target()));
}

#[test]
fn clashes_are_told_and_nothing_is_published() {
    let room = Room::new();
    room.build(&[("a", "old")]).expect("built");
    let twice = fault(room.build(&[("b", "1"), ("b", "2")]));
    assert_eq!(twice, OutputFault::TwoWriters("b".into(), "b".into()));
    let case = fault(room.build(&[("Barn/x", "1"), ("barn/x", "2")]));
    assert_eq!(case, OutputFault::TwoWriters("Barn/x".into(), "barn/x".into()));
    let folder = fault(room.build(&[("c/d", "2"), ("C", "1")]));
    assert_eq!(folder, OutputFault::FileAndFolder("C".into(), "c/d".into()));
    assert_eq!(room.text("a"), "old");
}
