//! CSV files of names and weights, read so that every error says where it is.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use csv::{ErrorKind, Position, ReaderBuilder, Trim};

/// The rows of a file, in its order.
#[derive(Debug, PartialEq)]
pub struct Weighted {
    pub names: Vec<String>,
    pub weights: Vec<f64>,
}

impl Weighted {
    /// Reads the columns `name` and `weight` of the CSV file at `path`; other columns are passed over.
    ///
    /// Names must not be empty or occur twice, weights must be finite, not negative, and not all zero. What is wrong
    /// with the contents is said as `path:line: …`.
    pub fn read(path: &Path, name: &str, weight: &str) -> Result<Self> {
        let file = path.display();
        let text = std::fs::read(path).with_context(|| format!("cannot read {file}"))?;
        Self::parse(&text, name, weight).map_err(|(line, why)| anyhow!("{file}:{line}: {why}"))
    }

    /// The same from the contents of a file; the error is the line and what is wrong there.
    pub fn parse(text: &[u8], name: &str, weight: &str) -> Result<Self, (usize, String)> {
        let located = |error: csv::Error| (line(text, error.position()), reason(&error));
        let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(text);
        let header = reader.headers().map_err(located)?.clone();
        let column = |wanted| {
            header.iter().position(|column| column == wanted).ok_or_else(|| {
                let given = header.iter().collect::<Vec<_>>().join(",");
                (1, format!("the header is `{given}`, but it must have `{name}` and `{weight}`"))
            })
        };
        let (name_column, weight_column) = (column(name)?, column(weight)?);

        let mut rows = Self { names: Vec::new(), weights: Vec::new() };
        let mut line_of = HashMap::new();
        for record in reader.records() {
            let record = record.map_err(located)?;
            let here = line(text, record.position());
            let (row_name, number) = (&record[name_column], &record[weight_column]);
            if row_name.is_empty() {
                return Err((here, format!("the {name} has no name")));
            }
            if let Some(first) = line_of.insert(row_name.to_owned(), here) {
                return Err((here, format!("{name} `{row_name}` is on line {first} already")));
            }
            match number.parse::<f64>() {
                Ok(value) if value.is_finite() && value >= 0.0 => rows.weights.push(value),
                Ok(_) => {
                    let why = "must be finite and not negative";
                    return Err((here, format!("{weight} `{number}` of `{row_name}` {why}")));
                }
                Err(_) => {
                    let why = "is not a number";
                    return Err((here, format!("{weight} `{number}` of `{row_name}` {why}")));
                }
            }
            rows.names.push(row_name.to_owned());
        }
        match rows.weights.iter().any(|&w| w > 0.0) {
            true => Ok(rows),
            false if rows.names.is_empty() => Err((1, "a header, but no rows".to_owned())),
            false => Err((1, format!("every {weight} is zero"))),
        }
    }
}

/// The line on which a record begins. Counted here because the reader's own line is that of the last record's end,
/// which is another one after blank lines and CR LF.
fn line(text: &[u8], position: Option<&Position>) -> usize {
    let start = position.map_or(0, |p| text.len().min(p.byte() as usize));
    let blank = text[start..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    1 + text[..start + blank].iter().filter(|&&byte| byte == b'\n').count()
}

/// What the CSV reader found wrong, without the position that it would add.
fn reason(error: &csv::Error) -> String {
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("the row has {len} fields, but the header has {expected_len}")
        }
        ErrorKind::Utf8 { .. } => "the text is not UTF-8".to_owned(),
        _ => error.to_string(),
    }
}
