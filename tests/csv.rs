//! The CSV input of the examples: what it takes, and how it says what is wrong and where.

#[path = "../examples/support/weighted.rs"]
mod weighted;

use std::fmt::Write as _;
use std::path::Path;

use weighted::Weighted;

/// Reads `text` from a temporary file.
fn read(text: &[u8]) -> Result<Weighted, String> {
    let hash =
        text.iter().fold(0u64, |hash, &b| (hash ^ u64::from(b)).wrapping_mul(0x100_0000_01B3));
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{hash:016x}.csv"));
    std::fs::write(&path, text).unwrap();
    let rows = Weighted::read(&path, "source", "weight").map_err(|error| {
        let message = format!("{error:#}");
        let prefix = format!("{}:", path.display());
        message.strip_prefix(&prefix).expect("the message begins with the file").to_owned()
    });
    std::fs::remove_file(&path).unwrap();
    rows
}

fn refused(text: &str) -> String {
    read(text.as_bytes()).expect_err(text)
}

#[test]
fn rows_in_order() {
    let expected = Weighted { names: vec!["b".into(), "a".into()], weights: vec![2.5, 0.0] };
    for text in [
        "source,weight\nb,2.5\na,0\n",
        "source,weight\nb,2.5\na,0",
        "source,weight\r\nb,2.5\r\na,0\r\n",
        "\u{feff}source,weight\nb,2.5\na,0\n",
        "weight,note,source\n2.5,x,b\n0,\"y,\nz\",a\n",
        " source , weight\n b , 2.5\n\n\n\"a\",\"0\"\n",
    ] {
        assert_eq!(read(text.as_bytes()).as_ref(), Ok(&expected), "{text}");
    }
}

#[test]
fn names_may_hold_commas_quotes_and_any_script() {
    let rows = read("source,weight\n\"a,\"\"b\"\"\",1\n\u{3b2},1e3\n".as_bytes()).unwrap();
    assert_eq!(rows.names, ["a,\"b\"", "\u{3b2}"]);
    assert_eq!(rows.weights, [1.0, 1000.0]);
}

#[test]
fn malformed_weights() {
    for (field, why) in [
        ("x", "weight `x` of `b` is not a number"),
        ("", "weight `` of `b` is not a number"),
        ("1,5", "fields: 3 in this row, 2 in the header"),
        ("1 000", "weight `1 000` of `b` is not a number"),
        ("NaN", "weight `NaN` of `b` must be finite and not negative"),
        ("inf", "weight `inf` of `b` must be finite and not negative"),
        ("1e999", "weight `1e999` of `b` must be finite and not negative"),
        ("-1", "weight `-1` of `b` must be finite and not negative"),
    ] {
        assert_eq!(refused(&format!("source,weight\na,1\nb,{field}\nc,1\n")), format!("3: {why}"));
    }
}

#[test]
fn malformed_rows() {
    assert_eq!(refused("source,weight\na\n"), "2: fields: 1 in this row, 2 in the header");
    assert_eq!(refused("source,weight\na,1\n,1\n"), "3: the source has no name");
    assert_eq!(refused("source,weight\na,1\nb,1\na,1\n"), "4: source `a` is on line 2 already");
    let error = read(b"source,weight\na,1\n\xff,1\n").unwrap_err();
    assert_eq!(error, "3: the text is not UTF-8");
}

#[test]
fn malformed_headers() {
    let needed = "but it must have `source` and `weight`";
    assert_eq!(refused(""), format!("1: the header is ``, {needed}"));
    assert_eq!(refused("\n\n"), format!("3: the header is ``, {needed}"));
    assert_eq!(
        refused("source,wieght\na,1\n"),
        format!("1: the header is `source,wieght`, {needed}")
    );
    assert_eq!(refused("a,1\nb,2\n"), format!("1: the header is `a,1`, {needed}"));
    assert_eq!(refused("source,weight\n"), "1: a header, but no rows");
    assert_eq!(refused("source,weight\na,0\nb,0\n"), "1: every weight is zero");
    assert_eq!(
        refused("source,weight\na,1e308\nb,1e308\n"),
        "1: the sum of the column weight overflows"
    );
    assert_eq!(read(b"\xff\xfe,x\n").unwrap_err(), "1: the text is not UTF-8");
}

#[test]
fn a_column_named_twice() {
    assert_eq!(refused("source,weight,weight\na,1,2\n"), "1: the header has `weight` twice");
    assert_eq!(refused("source, source ,weight\na,b,1\n"), "1: the header has `source` twice");
    assert_eq!(refused("\r\n\"source\",weight,source\r\n"), "2: the header has `source` twice");
    // What is passed over may be.
    assert_eq!(read(b"source,weight,,\na,1,x,y\n").unwrap().names, ["a"]);
}

/// Blanks around a quoted field belong neither to it nor make its quotes a part of it.
#[test]
fn blanks_before_a_quote() {
    for text in [
        " \"source\",\t\"weight\"\n \"a, b\" ,\t\"1\"\n  \"say \"\"c\"\", \"\"\",2\n\"d\n \"\"e\",3\n f\"g , 4\n",
        "\u{feff} \"source\",weight\r\"a, b\",1\r \"say \"\"c\"\", \"\"\", \"2\"\r \"d\n \"\"e\", 3\r f\"g,4",
    ] {
        let rows = read(text.as_bytes()).expect(text);
        assert_eq!(rows.names, ["a, b", "say \"c\", \"", "d\n \"e", "f\"g"], "{text}");
        assert_eq!(rows.weights, [1.0, 2.0, 3.0, 4.0]);
    }
    assert_eq!(refused("source,weight\na,1\n \"a\",1\n"), "3: source `a` is on line 2 already");
}

/// Blank lines, CR LF and line ends inside quotes all count as an editor counts them.
#[test]
fn line_numbers_are_those_of_an_editor() {
    for (text, line) in [
        ("source,weight\r\na,1\r\nb,x\r\n", 3),
        ("source,weight\n\n\na,1\n\nb,x\n", 6),
        ("\n\nsource,weight\r\n\r\na,1\r\n\r\nb,x\r\n", 7),
        ("source,weight\n\"a\nc\",1\nb,x\n", 4),
        ("source,weight\na,1\nb,x", 3),
        ("\u{feff}source,weight\na,1\nb,x\n", 3),
        ("source,weight\ra,1\rb,x\r", 3),
        ("\r\rsource,weight\r\ra,1\r\n\r\nb,x", 7),
        ("source,weight\r\"a\r\rc\",1\r\"\r\n\"\"\n\", 1\rb,x\n", 8),
        (" \"source\", \"weight\"\n \"a\",1\n \"b\",x\n", 3),
    ] {
        assert_eq!(refused(text), format!("{line}: weight `x` of `b` is not a number"), "{text}");
    }
    let text = "source,weight\r\n\r\na,1\r\n\r\nb,1,1\r\n";
    assert_eq!(refused(text), "5: fields: 3 in this row, 2 in the header");
}

/// Were the lines counted from the top for every row, this would take minutes.
#[test]
fn many_rows() {
    let rows = if cfg!(miri) { 100 } else { 200_000 };
    let mut text = "source,weight\r\n".to_owned();
    (0..rows).for_each(|row| writeln!(text, "key {row},{}\r", row % 97).unwrap());
    let read = Weighted::parse(text.as_bytes(), "source", "weight").unwrap();
    assert_eq!((read.names.len(), read.weights[96]), (rows, 96.0));
    text.push_str("key 5,1\r\n");
    let (line, why) = Weighted::parse(text.as_bytes(), "source", "weight").unwrap_err();
    assert_eq!((line, why.as_str()), (rows + 2, "source `key 5` is on line 7 already"));
}

#[test]
fn whole_weights() {
    let whole = |weights: &[f64]| {
        let names = (0..weights.len()).map(|name| name.to_string()).collect();
        Weighted { names, weights: weights.to_vec() }.whole()
    };
    let parts = 1u64 << 48;
    assert_eq!(whole(&[3.0, 0.0, 55.0]), [3, 0, 55]);
    assert_eq!(whole(&[parts as f64 - 1.0, 1.0]), [parts - 1, 1]);
    assert_eq!(whole(&[0.5, 1.5, 0.0]), [parts / 4, 3 * (parts / 4), 0]);
    assert_eq!(whole(&[0.1, 0.2]), [parts / 3, (2 * parts).div_ceil(3)]);
    for unit in [8e307, 5e-324] {
        assert_eq!(whole(&[unit; 2]), [parts / 2; 2], "{unit}");
    }
    // Off by less than a part, beside a weight that takes nearly all of them too. In quarters, which are whole.
    let quarters = [4_000_000_000_000_000_000_u128, 49_383, 395_061];
    let sum: u128 = quarters.iter().sum();
    for (whole, quarter) in whole(&quarters.map(|q| q as f64 / 4.0)).into_iter().zip(quarters) {
        assert!((u128::from(whole) * sum).abs_diff(quarter * u128::from(parts)) < sum, "{whole}");
    }
}

#[test]
fn a_missing_file_is_named() {
    let error = Weighted::read(Path::new("no-such.csv"), "source", "weight").unwrap_err();
    assert!(format!("{error:#}").starts_with("cannot read no-such.csv: "), "{error:#}");
}

/// The two files of the first command.
#[test]
fn the_repository_data() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    let sources = Weighted::read(&data.join("sources.csv"), "source", "weight").unwrap();
    let targets = Weighted::read(&data.join("targets.csv"), "target", "capacity").unwrap();
    assert_eq!((sources.names.len(), sources.weights.iter().sum()), (4053, 48_497.0));
    assert_eq!((targets.names.len(), targets.weights.iter().sum()), (96, 7232.0));
}
