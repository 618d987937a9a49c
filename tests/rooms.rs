//! The shape of the library: which file imports from which, read from the sources.
//!
//! Each room imports only from those that stand above it in `src/lib.rs`, and no files import each other in a circle.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// Module path, `router::rank` for example, -> its source without comments, literals and tests.
type Sources = BTreeMap<Vec<String>, String>;

fn read(directory: &Path, module: &[String], sources: &mut Sources) {
    for entry in fs::read_dir(directory).unwrap().map(Result::unwrap) {
        let (path, name) = (entry.path(), entry.file_name().into_string().unwrap());
        if path.is_dir() {
            read(&path, &[module, &[name]].concat(), sources);
        } else if let Some(stem) = name.strip_suffix(".rs") {
            let module = match stem {
                "tests" | "testing" => continue,
                "lib" | "mod" => module.to_vec(),
                _ => [module, &[stem.to_owned()]].concat(),
            };
            sources.insert(module, code(&fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The lines up to the file's own tests, without comments.
fn code(text: &str) -> String {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or(text);
    let lines = text.lines().map(|line| line.split("//").next().unwrap_or(""));
    lines.collect::<Vec<_>>().join("\n")
}

/// The paths of a use tree: `a::{b, c::{self, d}}` is `a::b`, `a::c` and `a::c::d`.
fn expand(tree: &str, paths: &mut BTreeSet<String>) {
    let Some(open) = tree.find('{') else {
        let path = tree.split(" as ").next().unwrap_or("").trim();
        paths.insert(path.trim_end_matches("::self").trim_end_matches("::*").to_owned());
        return;
    };
    let (prefix, inner) = (&tree[..open], &tree[open + 1..tree.rfind('}').unwrap()]);
    let (mut depth, mut start) = (0, 0);
    for (at, c) in inner.char_indices().chain([(inner.len(), ',')]) {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                if !inner[start..at].trim().is_empty() {
                    expand(&format!("{prefix}{}", inner[start..at].trim()), paths);
                }
                start = at + 1;
            }
            _ => {}
        }
    }
}

/// All paths that a source names: in its imports, and by `crate::` or `super::` in between.
fn paths(source: &str) -> BTreeSet<String> {
    let mut paths = BTreeSet::new();
    for statement in source.split(';') {
        let statement = statement.rsplit("\n\n").next().unwrap_or(statement);
        let words = statement.split_whitespace().collect::<Vec<_>>().join(" ");
        if let Some(at) = words.find("use ").filter(|&at| at == 0 || words[..at].ends_with(' ')) {
            expand(&words[at + 4..], &mut paths);
        }
    }
    for start in ["crate::", "super::"] {
        for (at, _) in source.match_indices(start) {
            let is_path = |c: char| c.is_alphanumeric() || c == '_' || c == ':';
            let rest = &source[at..];
            paths.insert(rest[..rest.find(|c| !is_path(c)).unwrap_or(rest.len())].to_owned());
        }
    }
    paths
}

/// The module whose file a path leads to, seen from `module`; none if it leads out of the crate.
fn target(path: &str, module: &[String], sources: &Sources) -> Option<Vec<String>> {
    let mut parts = path.split("::").peekable();
    let mut at = module.to_vec();
    match *parts.peek()? {
        "crate" => {
            at.clear();
            parts.next();
        }
        "super" => {
            while parts.next_if_eq(&"super").is_some() {
                at.pop();
            }
        }
        first if sources.contains_key(&[&at[..], &[first.to_owned()]].concat()) => {}
        _ => return None,
    }
    for part in parts {
        let inner = [&at[..], &[part.to_owned()]].concat();
        if !sources.contains_key(&inner) {
            break;
        }
        at = inner;
    }
    Some(at)
}

fn imports() -> BTreeMap<Vec<String>, BTreeSet<Vec<String>>> {
    let mut sources = Sources::new();
    read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &[], &mut sources);
    let edges = sources.iter().map(|(module, source)| {
        let targets = paths(source).into_iter().filter_map(|path| target(&path, module, &sources));
        (module.clone(), targets.filter(|target| target != module).collect())
    });
    edges.collect()
}

#[test]
fn no_files_import_each_other_in_a_circle() {
    let mut left = imports();
    assert!(left.len() > 30, "found only {} files", left.len());
    // Files that import nothing that is left are taken away, until there are none.
    loop {
        let leaf = |(_, targets): &(&Vec<String>, &BTreeSet<Vec<String>>)| targets.is_empty();
        let Some(module) = left.iter().find(leaf).map(|(module, _)| module.clone()) else { break };
        left.remove(&module);
        for targets in left.values_mut() {
            targets.remove(&module);
        }
    }
    let show = |module: &Vec<String>| format!("crate::{}", module.join("::"));
    let shown: Vec<_> = left
        .iter()
        .map(|(module, targets)| {
            format!(
                "{} -> {}",
                show(module),
                targets.iter().map(show).collect::<Vec<_>>().join(", ")
            )
        })
        .collect();
    assert!(left.is_empty(), "these import each other in a circle:\n{}", shown.join("\n"));
}

#[test]
fn rooms_import_from_those_above_them() {
    let lib = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).unwrap();
    let order: Vec<&str> = lib
        .lines()
        .filter_map(|line| line.trim_start_matches("pub ").strip_prefix("mod ")?.strip_suffix(';'))
        .collect();
    let place = |room: &str| order.iter().position(|&name| name == room);
    for (module, targets) in imports().iter().filter(|(module, _)| !module.is_empty()) {
        let room = place(&module[0]).unwrap_or_else(|| panic!("lib.rs has no room {}", module[0]));
        for target in targets {
            let Some(above) = target.first() else {
                panic!("{} imports from the root of the crate", module.join("::"));
            };
            assert!(
                place(above).is_some_and(|above| above <= room),
                "{} imports from {above}, which stands below {}",
                module.join("::"),
                module[0]
            );
        }
    }
}

#[test]
fn use_trees_are_expanded() {
    let found = paths("pub(crate) use a::{b, c::{self, D as E}};\nfn f() { crate::x::y::<u8>(); }");
    let expected = ["a::b", "a::c", "a::c::D", "crate::x::y::"].map(str::to_owned);
    assert_eq!(found, expected.into());
}
