//! The house: a room imports only rooms above it, every file says what it is for, and none grows too large.

use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The floors of `src/README.md`, the lowest first. Rooms of one floor do not import each other.
const FLOORS: [&[&str]; 8] = [
    &["ground"],
    &["content", "theme", "messages"],
    &["output", "site"],
    &["check", "print", "render"],
    &["report"],
    &["pipeline"],
    &["reach", "serve"],
    &["cli"],
];

/// The most lines of a file.
const LINES: usize = 400;

fn source_files() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let both = [root.join("src"), root.join("tests/suite")];
    let walks = both.iter().flat_map(|folder| WalkDir::new(folder).sort_by_file_name());
    let files = walks.map(|entry| entry.expect("a folder that can be read").into_path());
    files.filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

fn text(path: &Path) -> String {
    std::fs::read_to_string(path).expect("a file that can be read")
}

fn shown(path: &Path) -> String {
    path.strip_prefix(env!("CARGO_MANIFEST_DIR")).expect("below the project").display().to_string()
}

fn floor(room: &str) -> Option<usize> {
    FLOORS.iter().position(|rooms| rooms.contains(&room))
}

/// The rooms that a file names as `crate::<room>`.
fn imported(text: &str) -> Vec<String> {
    let after = text.split("crate::").skip(1);
    let rooms = after.map(|rest| rest.chars().take_while(|c| c.is_ascii_lowercase() || *c == '_').collect::<String>());
    let grouped = text.split("use crate::{").skip(1).filter_map(|rest| rest.split('}').next());
    let in_groups = grouped
        .flat_map(|inside| inside.split(',').map(|part| part.trim().split("::").next().unwrap_or("").to_owned()));
    rooms.filter(|room| !room.is_empty()).chain(in_groups.collect::<Vec<_>>()).collect()
}

#[test]
fn a_room_imports_only_rooms_above_it() {
    let mut faults = Vec::new();
    let mut seen = 0;
    for path in source_files().iter().filter(|path| shown(path).starts_with("src/")) {
        let below = shown(path).replacen("src/", "", 1);
        let own = below.split(['/', '.']).next().expect("a first part").to_owned();
        if matches!(own.as_str(), "lib" | "main") {
            continue;
        }
        let here = floor(&own).unwrap_or_else(|| panic!("{below} lies in no room that src/README.md knows"));
        for room in imported(&text(path)) {
            seen += 1;
            let there = floor(&room).unwrap_or_else(|| panic!("{below} imports {room}, which is no room"));
            if room != own && there >= here {
                faults.push(format!("{below} imports {room}"));
            }
        }
    }
    assert_eq!(faults, [] as [String; 0]);
    assert!(seen > 200, "the test looks at something: {seen}");
}

#[test]
fn the_map_names_every_room() {
    let map = text(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/README.md"));
    for room in FLOORS.iter().copied().flatten() {
        assert!(map.contains(&format!("`{room}`")), "{room}");
    }
}

#[test]
fn a_file_says_what_it_is_for_and_is_not_too_long() {
    let mut faults = Vec::new();
    for path in source_files() {
        let text = text(&path);
        let opens = text.starts_with("//!") || text.starts_with("#![doc");
        if !opens {
            faults.push(format!("{} does not open with //!", shown(&path)));
        }
        let lines = text.lines().count();
        if lines > LINES {
            faults.push(format!("{} has {lines} lines", shown(&path)));
        }
    }
    assert_eq!(faults, [] as [String; 0]);
}

#[test]
fn nobody_has_a_drawer_for_everything() {
    let drawers = ["util", "utils", "common", "helper", "helpers", "types", "misc", "model", "manager"];
    let stem = |path: &Path| path.file_stem().and_then(|stem| stem.to_str()).unwrap_or_default().to_owned();
    let found: Vec<_> =
        source_files().iter().filter(|path| drawers.contains(&stem(path).as_str())).map(|path| shown(path)).collect();
    assert_eq!(found, [] as [String; 0]);
}
