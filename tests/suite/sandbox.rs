//! A folder of its own for a test: a site written as one string, and the real program run on it.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use assert_cmd::cargo::CommandCargoExt as _;
use walkdir::WalkDir;

/// The day that counts as today in tests.
pub(crate) const TODAY: &str = "2026-11-25";

/// `site.toml` of a tiny site.
pub(crate) const SITE: &str = r#"name = "Gnesta kommun"
title = { sv = "Råd och stöd", en = "Advice and support" }
base_url = "https://www.gnesta.se/rad/"
default_language = "sv"
channels = ["web", "intranet"]
sensitive = false
[exit]
target = "https://www.smhi.se/"
[[languages]]
tag = "sv"
[[languages]]
tag = "en"
[[audiences]]
id = "barn"
name = { sv = "Barn", en = "Children" }
slug = { sv = "barn", en = "children" }
[[audiences]]
id = "vuxna"
name = { sv = "Vuxna", en = "Adults" }
slug = { sv = "vuxna", en = "adults" }
[[audiences]]
id = "aldre"
name = { sv = "Äldre", en = "Older people" }
fallback = ["vuxna"]
[[audiences]]
id = "personal"
name = "Personal"
channels = ["intranet"]
"#;

/// A folder that is gone after the test.
pub(crate) struct Sandbox {
    folder: tempfile::TempDir,
}

/// What a run of the program said.
#[derive(Debug)]
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Sandbox {
    /// An empty folder.
    pub(crate) fn empty() -> Self {
        Self { folder: tempfile::tempdir().expect("a folder") }
    }

    /// Gnesta's content, copied.
    pub(crate) fn gnesta() -> Self {
        let sandbox = Self::empty();
        for (path, bytes) in tree(&project().join("content")) {
            sandbox.write(&format!("content/{path}"), bytes);
        }
        sandbox
    }

    /// The tiny site, and files written as one string: `== path` before each.
    pub(crate) fn tiny(files: &str) -> Self {
        let sandbox = Self::empty();
        sandbox.write("content/site.toml", SITE);
        sandbox.add(files);
        sandbox
    }

    /// Adds files written as one string.
    pub(crate) fn add(&self, files: &str) {
        for part in files.split("== ").skip(1) {
            let (path, text) = part.split_once('\n').expect("a path and a text");
            self.write(path.trim(), text);
        }
    }

    pub(crate) fn path(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(path);
        std::fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        std::fs::read_to_string(self.path().join(path)).unwrap_or_else(|fault| panic!("{path}: {fault}"))
    }

    pub(crate) fn exists(&self, path: &str) -> bool {
        self.path().join(path).exists()
    }

    /// The program in this folder, with nothing of the tester's own environment that could change what it does.
    pub(crate) fn frid(&self, args: &[&str]) -> Command {
        let mut command = Command::cargo_bin("frid").expect("the program");
        command.args(args).current_dir(self.path()).env_clear().env("FRID_LANG", "sv").env("NO_COLOR", "1");
        command
    }

    /// Runs the program.
    pub(crate) fn run(&self, args: &[&str]) -> Run {
        run(&mut self.frid(args))
    }

    /// Builds the site as of [`TODAY`].
    pub(crate) fn build(&self) -> Run {
        self.run(&["build", "--as-of", TODAY])
    }

    /// Builds a site that must be sound.
    pub(crate) fn built(self) -> Self {
        let run = self.build();
        assert_eq!(run.code, 0, "{}", run.stderr);
        self
    }

    /// What is told of a site in one build, as people see it.
    pub(crate) fn told(&self) -> String {
        let run = self.build();
        assert_eq!(run.code, 1, "{}", run.stderr);
        assert!(!self.exists("public"), "nothing is written");
        run.stderr
    }

    /// `rule file:line:column` of each fault of a build.
    pub(crate) fn faults(&self) -> Vec<String> {
        let run = self.run(&["build", "--as-of", TODAY, "--format", "json"]);
        let faults: serde_json::Value = serde_json::from_str(&run.stdout).expect("JSON");
        let one = |fault: &serde_json::Value| {
            let text = |key: &str| fault[key].as_str().expect(key).to_owned();
            format!("{} {}:{}:{}", text("rule"), text("file"), fault["line"], fault["column"])
        };
        faults.as_array().expect("an array").iter().map(one).collect()
    }

    /// The published files, by path.
    pub(crate) fn published(&self) -> BTreeMap<String, Vec<u8>> {
        tree(&self.path().join("public"))
    }
}

pub(crate) fn run(command: &mut Command) -> Run {
    let output = command.output().expect("the program runs");
    Run {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).expect("UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// Whether the name of a file ends in `.` and this.
pub(crate) fn is_kind(path: &str, ending: &str) -> bool {
    Path::new(path).extension().is_some_and(|own| own == ending)
}

/// The files below a folder, by path with `/`.
pub(crate) fn tree(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    let entries = WalkDir::new(folder).into_iter().filter_map(Result::ok).filter(|entry| entry.file_type().is_file());
    let file = |path: PathBuf| {
        let below = path.strip_prefix(folder).expect("below").to_str().expect("UTF-8").replace('\\', "/");
        (below, std::fs::read(&path).expect("a file"))
    };
    entries.map(|entry| file(entry.into_path())).collect()
}

/// The project's own folder, with Gnesta's content.
pub(crate) fn project() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
