//! Prints the public API that a file of rustdoc's JSON describes, an item a line.

use std::error::Error;

/// Traits of the standard library that stable code cannot name. They come and go with the compiler.
const UNSTABLE: [&str; 2] = ["core::marker::Freeze", "core::marker::UnsafeUnpin"];

fn main() -> Result<(), Box<dyn Error>> {
    let json = std::env::args_os().nth(1).ok_or("usage: list-public-api RUSTDOC_JSON")?;
    // Blanket implementations hold for every type there is, and say nothing about these.
    let api = public_api::Builder::from_rustdoc_json(json).omit_blanket_impls(true).build()?;
    for line in api.items().map(ToString::to_string) {
        if !UNSTABLE.iter().any(|name| line.contains(name)) {
            println!("{line}");
        }
    }
    Ok(())
}
