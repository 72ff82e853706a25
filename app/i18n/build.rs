//! Reads the catalogues, stops the build when they do not fit together, and writes the keys and the embedded texts for `src/lib.rs`.

#[path = "src/check.rs"]
mod check;

use std::path::{Path, PathBuf};
use std::{env, fs, io};

use check::Source;

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/check.rs");
    println!("cargo::rerun-if-changed=locales");
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?);
    let output = PathBuf::from(env::var("OUT_DIR").map_err(io::Error::other)?);
    let sources = read_sources(&root.join("locales"))?;
    match check::check(&sources) {
        Ok(messages) => {
            write_if_changed(&output.join("keys.rs"), &check::keys_module(&messages))?;
            write_if_changed(&output.join("resources.rs"), &check::resources_table(&root, &sources))?;
        }
        Err(problems) => problems.iter().for_each(|problem| println!("cargo::error={problem}")),
    }
    Ok(())
}

/// All `.ftl` files below `locales`, sorted, so that the same catalogues give the same output.
fn read_sources(locales: &Path) -> io::Result<Vec<Source>> {
    let mut sources = Vec::new();
    for folder in sorted_entries(locales)?.into_iter().filter(|path| path.is_dir()) {
        for path in sorted_entries(&folder)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")) {
            let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            sources.push(Source { locale: name(&folder), file: name(&path), text: fs::read_to_string(&path)? });
        }
    }
    Ok(sources)
}

fn sorted_entries(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<io::Result<Vec<_>>>()?;
    paths.sort();
    Ok(paths)
}

/// Leaves an unchanged file alone, so that the crate is not compiled again for a comment in a catalogue.
fn write_if_changed(path: &Path, content: &str) -> io::Result<()> {
    if fs::read_to_string(path).is_ok_and(|old| old == content) { Ok(()) } else { fs::write(path, content) }
}
