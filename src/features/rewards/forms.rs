//! The forms of programmes and sales, as sent and as checked.

use serde::{Deserialize, Serialize};

use super::programme::{Gives, LASTS_MAX, Period, ROWS_MAX, Sold, Terms, WEIGHT_MAX, Weights};
use super::rules::WHOLE;
use crate::features::credits::credit::Role;
use crate::features::imports::table::Table;
use crate::features::ledger::unit::{Unit, decimal};
use crate::platform::error::{Error, FieldError, FormErrors, Result};
use crate::platform::id::Code;

/// A programme, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ProgrammeFields {
    /// The future programme's code.
    pub code: String,
    /// What is given.
    pub gives: String,
    /// The currency, where it is money.
    pub unit: String,
    /// Points for each step of weight, or the sum that is divided.
    pub amount: String,
    /// The share of net sales, in per cent.
    pub rate: String,
    /// At most so much.
    pub cap: String,
    /// What is sold up to here is not shared.
    pub threshold: String,
    /// The code of something in the catalogue.
    pub item: String,
    /// For how many days points last; empty: without an end.
    pub lasts: String,
    /// Ticked: everybody who shaped any release of the product.
    pub for_product: String,
    /// Ticked: the colophon says what was given.
    pub public: String,
    /// How much having had the idea weighs.
    pub w_proposed: String,
    /// How much making it better weighs.
    pub w_refined: String,
    /// How much talking it through weighs.
    pub w_discussed: String,
    /// How much trying it out weighs.
    pub w_tested: String,
    /// How much wanting it, with one's name, weighs.
    pub w_supported: String,
    /// How much keeping it fair weighs.
    pub w_moderated: String,
}

const WRONG_SUM: FieldError = FieldError { key: "error-sum", max: None, min: None };

fn sum(typed: &str, unit: Unit) -> Result<i64, FieldError> {
    unit.parse_amount(typed).filter(|amount| *amount >= 0).ok_or(WRONG_SUM)
}

fn number(typed: &str, max: i64) -> Result<i64, FieldError> {
    let wrong = FieldError { key: "error-number-up-to", max: usize::try_from(max).ok(), min: None };
    decimal(typed, 0).filter(|number| (0..=max).contains(number)).ok_or(wrong)
}

/// Per cent as typed, with two digits after the point, in 1/10,000.
fn rate(typed: &str) -> Result<i64, FieldError> {
    let wrong = FieldError { key: "error-rate", max: None, min: None };
    decimal(typed.trim().trim_end_matches('%'), 2).filter(|rate| (1..=WHOLE).contains(rate)).ok_or(wrong)
}

/// What is typed, where something is.
fn given<T>(typed: &str, check: impl FnOnce(&str) -> Result<T, FieldError>) -> Result<Option<T>, FieldError> {
    if typed.trim().is_empty() { Ok(None) } else { check(typed).map(Some) }
}

impl ProgrammeFields {
    /// A form that nobody has filled in.
    #[must_use]
    pub fn fresh(code: String) -> Self {
        let weight = |role| Weights::usual().of(role).to_string();
        Self {
            code,
            gives: Gives::Points.to_string(),
            unit: Unit::Eur.to_string(),
            public: "yes".into(),
            w_proposed: weight(Role::Proposed),
            w_refined: weight(Role::Refined),
            w_discussed: weight(Role::Discussed),
            w_tested: weight(Role::Tested),
            w_supported: weight(Role::Supported),
            w_moderated: weight(Role::Moderated),
            ..Self::default()
        }
    }

    fn weight(&self, role: Role) -> &str {
        match role {
            Role::Proposed => &self.w_proposed,
            Role::Refined => &self.w_refined,
            Role::Discussed => &self.w_discussed,
            Role::Tested => &self.w_tested,
            Role::Supported => &self.w_supported,
            Role::Moderated => &self.w_moderated,
        }
    }

    /// Checks each field that matters for what is given.
    ///
    /// # Errors
    /// What is wrong, by field.
    pub fn check(&self) -> Result<(Terms, Option<Code>)> {
        let mut errors = FormErrors::new();
        let Some(gives) = Gives::parse(&self.gives) else {
            return Err(Error::Invalid(FormErrors::one("gives", "error-choose")));
        };
        let unit =
            if gives.divides() { Unit::parse(&self.unit).filter(|unit| unit.is_money()) } else { Some(Unit::Points) };
        let Some(unit) = unit else { return Err(Error::Invalid(FormErrors::one("unit", "error-choose"))) };
        let has_amount = matches!(gives, Gives::Points | Gives::Money);
        let amount = if has_amount { errors.keep("amount", sum(&self.amount, unit)) } else { Some(0) };
        if has_amount && amount == Some(0) {
            errors.add("amount", WRONG_SUM);
        }
        let rate = if gives == Gives::Sales { errors.keep("rate", rate(&self.rate)) } else { Some(0) };
        let has_cap = matches!(gives, Gives::Points | Gives::Sales);
        let cap = if has_cap { errors.keep("cap", given(&self.cap, |typed| sum(typed, unit))) } else { Some(None) };
        let threshold = given(&self.threshold, |typed| sum(typed, unit));
        let threshold = if gives == Gives::Sales { errors.keep("threshold", threshold) } else { Some(None) };
        let lasts = given(&self.lasts, |typed| number(typed, LASTS_MAX));
        let lasts = if gives == Gives::Points { errors.keep("lasts", lasts) } else { Some(None) };
        let item = Code::parse(&self.item).filter(|_| gives == Gives::Item);
        if gives == Gives::Item && item.is_none() {
            errors.say("item", "error-choose");
        }
        let weigh = |role: &Role| {
            let typed = self.weight(*role);
            let weight = if typed.trim().is_empty() { Ok(0) } else { number(typed, WEIGHT_MAX) };
            errors.keep(&format!("w_{role}"), weight).map(|weight| (*role, weight))
        };
        let weights: Vec<(Role, i64)> = Role::ALL.iter().filter_map(weigh).collect();
        errors.clone().check()?;
        match (amount, rate, cap, threshold, lasts) {
            (Some(amount), Some(rate), Some(cap), Some(threshold), Some(lasts)) => Ok((
                Terms {
                    gives,
                    unit,
                    amount,
                    rate,
                    cap,
                    threshold: threshold.unwrap_or(0),
                    // No days at all: without an end.
                    lasts: lasts.filter(|days| *days > 0),
                    is_for_product: !self.for_product.is_empty(),
                    is_public: !self.public.is_empty(),
                    weights: Weights(weights),
                },
                item,
            )),
            _ => Err(Error::Invalid(errors)),
        }
    }
}

/// Confirming a programme, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct ConfirmFields {
    /// The digest of the division that was shown.
    pub seen: String,
}

/// Net sales, as sent.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SalesFields {
    /// A table as CSV: `period`, `net`, and perhaps `currency`.
    pub csv: String,
}

/// The heads under which a column is known, whoever wrote the table.
const PERIOD: &[&str] = &["period", "periodo", "zeitraum"];
const NET: &[&str] = &["net", "net sales", "netto", "vendite nette", "nettoumsatz"];
const CURRENCY: &[&str] = &["currency", "valuta", "währung"];

impl SalesFields {
    /// Reads the table; all of it, or none. What is wrong names its line.
    ///
    /// # Errors
    /// What is wrong.
    pub fn check(&self, unit: Unit) -> Result<Vec<Sold>> {
        let wrong = |key: &'static str, line: usize| {
            let mut errors = FormErrors::new();
            errors.add("csv", FieldError { key, max: None, min: Some(line) });
            Error::Invalid(errors)
        };
        let at = |line: u64| usize::try_from(line).unwrap_or(usize::MAX);
        let table = Table::read(self.csv.as_bytes()).map_err(|error| wrong("error-sales-table", at(error.line)))?;
        let column = |names: &[&str]| {
            table.found.columns.iter().position(|column| names.contains(&column.trim().to_lowercase().as_str()))
        };
        let (Some(period), Some(net)) = (column(PERIOD), column(NET)) else {
            return Err(wrong("error-sales-columns", 1));
        };
        let currency = column(CURRENCY);
        if table.rows.is_empty() {
            return Err(wrong("error-sales-columns", 1));
        }
        if table.rows.len() > ROWS_MAX {
            return Err(Error::TooLarge);
        }
        let cell = |row: &[String], at: usize| row.get(at).cloned().unwrap_or_default();
        let mut sold: Vec<Sold> = Vec::with_capacity(table.rows.len());
        for row in &table.rows {
            let line = at(row.line);
            let said = currency.map(|currency| cell(&row.cells, currency).trim().to_uppercase());
            if said.is_some_and(|said| said != unit.as_str()) {
                return Err(wrong("error-sales-currency", line));
            }
            let period = Period::parse(&cell(&row.cells, period)).ok_or_else(|| wrong("error-sales-period", line))?;
            let net = unit.parse_amount(&cell(&row.cells, net)).ok_or_else(|| wrong("error-sales-net", line))?;
            if sold.iter().any(|other| other.period.overlaps(period)) {
                return Err(wrong("error-sales-twice", line));
            }
            sold.push(Sold { line, period, net });
        }
        Ok(sold)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is wrong, and in which line.
    type Wrong = (&'static str, Option<usize>);

    fn read(csv: &str) -> Result<Vec<(String, i64)>, Wrong> {
        match (SalesFields { csv: csv.into() }).check(Unit::Eur) {
            Ok(sold) => Ok(sold.iter().map(|row| (row.period.to_string(), row.net)).collect()),
            Err(Error::Invalid(errors)) => Err(errors.iter().map(|(_, error)| (error.key, error.min)).next().unwrap()),
            Err(error) => panic!("{error}"),
        }
    }

    #[test]
    fn a_table_is_read_whole_or_names_its_line() {
        let rows = [("2026-10".to_owned(), 123_450), ("2026-11".to_owned(), -500)];
        assert_eq!(read("period,net\n2026-10,1234.50\n2026-11,-5\n").unwrap(), rows);
        assert_eq!(read("Periodo;Netto;Valuta\r\n2026-10;1234,50;eur\r\n2026-11;-5,00;EUR\r\n").unwrap(), rows);
        for (csv, key, line) in [
            ("", "error-sales-table", 1),
            ("when,much\n2026-10,5", "error-sales-columns", 1),
            ("period,net\n2026-10,5\nOctober,5", "error-sales-period", 3),
            ("period,net\n2026-10,\"1,234.50\"", "error-sales-net", 2),
            ("period,net,currency\n2026-10,5,EUR\n2026-11,5,USD", "error-sales-currency", 3),
            ("period,net\n2026-q4,5\n2026-10,5", "error-sales-twice", 3),
            ("period,net\n2026-10,5,7", "error-sales-table", 2),
        ] {
            assert_eq!(read(csv), Err((key, Some(line))), "{csv}");
        }
    }

    #[test]
    fn a_programme_asks_only_for_what_it_gives() {
        let fresh = ProgrammeFields::fresh("0123456789".into());
        let of = |gives: &str| ProgrammeFields { gives: gives.into(), ..fresh.clone() };
        assert_eq!(of("thanks").check().unwrap().0.weights, Weights::usual());
        assert!(of("points").check().is_err() && of("item").check().is_err() && of("sales").check().is_err());
        let sales = ProgrammeFields { rate: "0,5 %".into(), cap: "1000".into(), ..of("sales") };
        let terms = sales.check().unwrap().0;
        assert_eq!((terms.rate, terms.cap, terms.unit), (50, Some(100_000), Unit::Eur));
        for wrong in ["0", "100.01", "1.005", "x"] {
            assert!(ProgrammeFields { rate: wrong.into(), ..sales.clone() }.check().is_err(), "{wrong}");
        }
        assert!(ProgrammeFields { w_tested: "101".into(), ..sales }.check().is_err());
    }
}
