//! The program: everything is in the library.

/// A site is millions of small texts, made on every core at once; the system's own allocator takes a third of a build.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    frid::cli::run()
}
