//! Prepares the folders whose files the program carries: a build without them (a mere `cargo check`) must not fail.

fn main() -> std::io::Result<()> {
    for folder in ["../target/site", "../target/site-dev"] {
        std::fs::create_dir_all(folder)?;
    }
    println!("cargo::rerun-if-changed=build.rs");
    // A release program embeds the files, so it must be compiled again when they have new names. A debug program reads them as it runs.
    if std::env::var("PROFILE").is_ok_and(|profile| profile == "release") {
        println!("cargo::rerun-if-changed=../target/site/manifest.json");
    }
    Ok(())
}
