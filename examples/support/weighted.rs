//! CSV files of names and weights. Every error says where it is.

use std::collections::HashMap;
use std::path::Path;

use anyhow::{Context, Result, anyhow};
use csv::{ErrorKind, Position, ReaderBuilder, StringRecord, Trim};

/// The rows of a file, in its order.
#[derive(Debug, PartialEq)]
pub struct Weighted {
    pub names: Vec<String>,
    pub weights: Vec<f64>,
}

impl Weighted {
    /// Reads the columns `name` and `weight` of the CSV file at `path`, and ignores other columns.
    ///
    /// Names must not be empty or occur twice. Weights must be finite and not negative, and their sum finite and above
    /// zero. Errors in the contents have the form `path:line: …`.
    pub fn read(path: &Path, name: &str, weight: &str) -> Result<Self> {
        let file = path.display();
        let text = std::fs::read(path).with_context(|| format!("cannot read {file}"))?;
        Self::parse(&text, name, weight).map_err(|(line, why)| anyhow!("{file}:{line}: {why}"))
    }

    /// Returns the weights as whole numbers, as the exact router takes them. Whole weights that add up to at most 2^48
    /// stay as they are. Others become their share of the sum in units of 2^-48, each off by less than one unit.
    pub fn whole(&self) -> Vec<u64> {
        const PARTS: f64 = (1u64 << 48) as f64;
        let sum: f64 = self.weights.iter().sum();
        if sum <= PARTS && self.weights.iter().all(|weight| weight.fract() == 0.0) {
            return self.weights.iter().map(|&weight| weight as u64).collect();
        }
        self.weights.iter().map(|weight| (weight / sum * PARTS).round() as u64).collect()
    }

    /// Parses the contents of a file. The error is a line and what is wrong there. O(length).
    pub fn parse(text: &[u8], name: &str, weight: &str) -> Result<Self, (usize, String)> {
        let text = quotes_first(text);
        let mut lines = Lines::new(&text);
        let mut reader = ReaderBuilder::new().trim(Trim::All).from_reader(&text[..]);
        let header = reader.headers().map_err(|error| lines.locate(&error))?.clone();
        let top = lines.of(header.position());
        let column = |wanted| {
            let mut places = (0..header.len()).filter(|&place| &header[place] == wanted);
            match (places.next(), places.next()) {
                (Some(place), None) => Ok(place),
                (Some(_), Some(_)) => Err((top, format!("the header has `{wanted}` twice"))),
                (None, _) => {
                    let given = header.iter().collect::<Vec<_>>().join(",");
                    let needed = format!("it must have `{name}` and `{weight}`");
                    Err((top, format!("the header is `{given}`, but {needed}")))
                }
            }
        };
        let (name_column, weight_column) = (column(name)?, column(weight)?);

        let mut rows = Self { names: Vec::new(), weights: Vec::new() };
        let mut line_of = HashMap::new();
        let mut record = StringRecord::new();
        while reader.read_record(&mut record).map_err(|error| lines.locate(&error))? {
            let here = lines.of(record.position());
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
        let sum: f64 = rows.weights.iter().sum();
        if rows.names.is_empty() {
            Err((top, "a header, but no rows".to_owned()))
        } else if sum == 0.0 {
            Err((top, format!("every {weight} is zero")))
        } else if sum.is_infinite() {
            Err((top, format!("the sum of the column {weight} overflows")))
        } else {
            Ok(rows)
        }
    }
}

/// Removes blanks between the start of a field and its quote, because the CSV reader does not take a field that begins
/// with a blank as quoted.
fn quotes_first(text: &[u8]) -> Vec<u8> {
    let mark = if text.starts_with(b"\xef\xbb\xbf") { 3 } else { 0 };
    let mut out = Vec::with_capacity(text.len());
    out.extend(&text[..mark]);
    // The start of the field; whether it has only blanks so far; whether we are inside quotes, or just after a closing one.
    let (mut field, mut blank, mut quoted, mut closed) = (mark, true, false, false);
    for &byte in &text[mark..] {
        if byte == b'"' {
            if blank {
                out.truncate(field);
            }
            // A quote right after a closing one is a doubled quote.
            (quoted, closed) = (!quoted && (blank || closed), quoted);
            blank = false;
        } else {
            closed = false;
            blank &= matches!(byte, b' ' | b'\t');
        }
        out.push(byte);
        if !quoted && matches!(byte, b',' | b'\r' | b'\n') {
            (field, blank) = (out.len(), true);
        }
    }
    out
}

/// Counts the lines of a text as an editor does: LF, CR LF and CR alone end one. Positions must be asked for in ascending
/// order, so that all look-ups together are one pass. The reader's own number is the line on which the last record ends.
struct Lines<'a> {
    text: &'a [u8],
    /// The line at the byte `at`.
    line: usize,
    at: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a [u8]) -> Self {
        Self { text, line: 1, at: 0 }
    }

    /// Returns the line on which a record begins, after the blank lines at its position.
    fn of(&mut self, position: Option<&Position>) -> usize {
        let position = position.map_or(0, |p| self.text.len().min(p.byte() as usize));
        let blank = self.text[position..].iter().take_while(|byte| matches!(byte, b'\r' | b'\n'));
        let start = position + blank.count();
        for at in self.at..start {
            let ends = match self.text[at] {
                b'\n' => true,
                b'\r' => self.text.get(at + 1) != Some(&b'\n'),
                _ => false,
            };
            self.line += usize::from(ends);
        }
        self.at = self.at.max(start);
        self.line
    }

    fn locate(&mut self, error: &csv::Error) -> (usize, String) {
        (self.of(error.position()), reason(error))
    }
}

/// Returns what the CSV reader found wrong, without the position that it would add.
fn reason(error: &csv::Error) -> String {
    match error.kind() {
        ErrorKind::UnequalLengths { expected_len, len, .. } => {
            format!("fields: {len} in this row, {expected_len} in the header")
        }
        ErrorKind::Utf8 { .. } => "the text is not UTF-8".to_owned(),
        _ => error.to_string(),
    }
}
