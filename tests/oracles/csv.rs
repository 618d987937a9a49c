//! The CSV input of the examples: no text makes it panic, it accepts what a plainer reader accepts, and errors name an
//! existing line.

use std::collections::HashSet;

use arbitrary::{Result, Unstructured};

use super::{Oracle, Scale};

#[path = "../../examples/support/weighted.rs"]
mod weighted;

use weighted::Weighted;

#[derive(Debug)]
pub struct Input {
    text: Vec<u8>,
}

crate::arbitrary_from_oracle!(Input);

impl Oracle for Input {
    fn decode(u: &mut Unstructured<'_>, _: Scale) -> Result<Self> {
        let text = u.bytes(u.len())?.to_vec();
        Ok(Self { text })
    }

    fn check(&self) {
        let read = Weighted::parse(&self.text, "source", "weight");
        match &read {
            Ok(rows) => check_rows(rows),
            Err((line, why)) => {
                let ends = |(at, &byte): (usize, &u8)| match byte {
                    b'\r' => self.text.get(at + 1) != Some(&b'\n'),
                    _ => byte == b'\n',
                };
                let lines = 1 + self.text.iter().enumerate().filter(|&line| ends(line)).count();
                assert!((1..=lines).contains(line), "line {line} of {lines}: {why}");
                assert!(!why.is_empty());
            }
        }
        match std::str::from_utf8(&self.text) {
            // Quotes are for the library; all else is plain.
            Ok(text) if !text.contains('"') => assert_eq!(read.ok(), plain(text)),
            Ok(_) => {}
            Err(_) => assert!(read.is_err(), "took text that is not UTF-8"),
        }
    }
}

/// What is promised of rows, and that they come back when they are written.
fn check_rows(rows: &Weighted) {
    assert!(!rows.names.is_empty() && rows.names.len() == rows.weights.len());
    assert_eq!(rows.names.iter().collect::<HashSet<_>>().len(), rows.names.len(), "a name twice");
    assert!(rows.names.iter().all(|name| !name.is_empty() && name.trim() == name));
    assert!(rows.weights.iter().all(|w| w.is_finite() && *w >= 0.0));
    let sum: f64 = rows.weights.iter().sum();
    assert!(sum > 0.0 && sum.is_finite());
    let mut writer = ::csv::WriterBuilder::new().from_writer(Vec::new());
    writer.write_record(["source", "weight"]).unwrap();
    for (name, weight) in rows.names.iter().zip(&rows.weights) {
        writer.write_record([name, &weight.to_string()]).unwrap();
    }
    let again = Weighted::parse(&writer.into_inner().unwrap(), "source", "weight");
    assert_eq!(again.as_ref(), Ok(rows));
}

/// A reader of text without quotes.
fn plain(text: &str) -> Option<Weighted> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut lines = text.split(['\r', '\n']).filter(|line| !line.is_empty());
    let fields =
        |line: &str| line.split(',').map(|field| field.trim().to_owned()).collect::<Vec<_>>();
    let header = fields(lines.next()?);
    let column = |name| {
        let mut places = (0..header.len()).filter(|&place| header[place] == name);
        places.next().filter(|_| places.next().is_none())
    };
    let (name, weight) = (column("source")?, column("weight")?);
    let mut rows = Weighted { names: Vec::new(), weights: Vec::new() };
    for line in lines {
        let fields = fields(line);
        let value: f64 = fields.get(weight)?.parse().ok()?;
        if fields.len() != header.len()
            || fields[name].is_empty()
            || !value.is_finite()
            || value < 0.0
        {
            return None;
        }
        if rows.names.contains(&fields[name]) {
            return None;
        }
        rows.names.push(fields[name].clone());
        rows.weights.push(value);
    }
    let sum: f64 = rows.weights.iter().sum();
    (sum > 0.0 && sum.is_finite()).then_some(rows)
}
