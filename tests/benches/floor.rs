//! The floor: writes the files of a finished site again, and does nothing else. No generator can be faster on this disk.
//!
//! `floor FINISHED NEW`: everything is read before the clock starts; two threads write it into a new folder.

use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io, thread};

fn collect(folder: &Path, root: &Path, files: &mut Vec<(PathBuf, Vec<u8>)>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, root, files)?;
        } else {
            files.push((path.strip_prefix(root).expect("below").to_owned(), fs::read(&path)?));
        }
    }
    Ok(())
}

fn write(files: &[(PathBuf, Vec<u8>)], to: &Path) -> io::Result<()> {
    for (path, bytes) in files {
        let path = to.join(path);
        fs::create_dir_all(path.parent().expect("a folder"))?;
        fs::write(path, bytes)?;
    }
    Ok(())
}

fn main() -> io::Result<()> {
    let [from, to] = [1, 2].map(|at| PathBuf::from(env::args().nth(at).expect("floor FINISHED NEW")));
    let mut files = Vec::new();
    collect(&from, &from, &mut files)?;
    let began = Instant::now();
    let half = files.len() / 2;
    thread::scope(|scope| {
        let other = scope.spawn(|| write(&files[half..], &to));
        write(&files[..half], &to)?;
        other.join().expect("no panic")
    })?;
    println!("{:.3}", began.elapsed().as_secs_f64());
    Ok(())
}
