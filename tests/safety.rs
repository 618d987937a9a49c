//! That docs/safety.md lists every `unsafe` of the repository: the numbers in its tables are those of the files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Occurrences of the keyword outside of comments.
fn count(source: &str) -> usize {
    let code = source.lines().map(|line| line.split("//").next().unwrap_or(""));
    let words = code.flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '_'));
    words.filter(|word| *word == "unsafe").count()
}

/// Adds the Rust files under `directory` that have any.
fn find(root: &Path, directory: &Path, found: &mut BTreeMap<String, usize>) {
    let Ok(entries) = fs::read_dir(directory) else { return };
    for path in entries.map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            if !path.ends_with("target") {
                find(root, &path, found);
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let unsafes = count(&fs::read_to_string(&path).unwrap());
            let name = path.strip_prefix(root).unwrap().to_str().unwrap().replace('\\', "/");
            // This file has the word in a string.
            if unsafes > 0 && name != "tests/safety.rs" {
                found.insert(name, unsafes);
            }
        }
    }
}

#[test]
fn every_unsafe_is_listed() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/safety.md")).unwrap();
    let mut listed = BTreeMap::new();
    for line in text.lines().filter(|line| line.starts_with("| `")) {
        let mut cells = line.split('|').map(str::trim).skip(1);
        let (name, number) = (cells.next().unwrap().trim_matches('`'), cells.next().unwrap());
        if let (true, Ok(number)) = (name.ends_with(".rs"), number.parse()) {
            listed.insert(name.to_owned(), number);
        }
    }
    // The published package is the library alone.
    listed.retain(|name, _| root.join(name).parent().is_some_and(Path::exists));
    let mut found = BTreeMap::new();
    for directory in ["src", "tests", "benches", "examples", "fuzz", "python", "capi"] {
        find(root, &root.join(directory), &mut found);
    }
    assert_eq!(listed, found, "docs/safety.md and the files");
    assert!(found.contains_key("src/simd/fence.rs"), "found nothing");
}

#[test]
fn comments_do_not_count() {
    assert_eq!(
        count("unsafe { f() } // unsafe\n/// unsafe\nunsafe_code; #![deny(unsafe_code)]"),
        1
    );
}
