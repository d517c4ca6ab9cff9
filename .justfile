# Short words for what is done every day. `just` alone lists them.

_default:
    @just --list

# Build Gnesta's site into public/
build:
    cargo run --release -- build

# Everything that CI runs
test:
    tests/run

# The quick part: format, lints, unit tests, the suite
quick:
    cargo fmt --check
    cargo clippy --release --all-targets -- -D warnings
    cargo test --release

# Look at the built site
look: build
    python3 -m http.server 8000 --directory public

# Licences and advisories (needs cargo-deny)
deny:
    cargo deny --config .deny.toml check
