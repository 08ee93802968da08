//! Two things measured in turns, and how the second compares with the first.

/// What a ratio should be.
#[derive(Debug, Clone, Copy)]
pub enum Aim {
    /// Larger is better.
    AtLeast(f64),
    /// Smaller is better.
    AtMost(f64),
}

/// The ratios of the rounds.
pub struct Ratio {
    name: &'static str,
    aim: Option<Aim>,
    /// The second rate over the first, one for each round, sorted.
    rounds: Vec<f64>,
    /// The middle rates of both, per second.
    rates: (f64, f64),
}

impl Ratio {
    /// Measures two rates in turns; a first round warms both and is not counted. `None` when the command line asks for
    /// another one by its name.
    pub fn of_rates(
        name: &'static str,
        aim: Option<Aim>,
        rounds: usize,
        mut base: impl FnMut() -> f64,
        mut ours: impl FnMut() -> f64,
    ) -> Option<Self> {
        let asked: Vec<String> = std::env::args().skip(1).filter(|word| !word.starts_with("--")).collect();
        if !asked.is_empty() && !asked.iter().any(|word| name.contains(word.as_str())) {
            return None;
        }
        base();
        ours();
        let pairs: Vec<(f64, f64)> = (0..rounds).map(|_| (base(), ours())).collect();
        let sorted = |mut values: Vec<f64>| {
            values.sort_by(f64::total_cmp);
            values
        };
        let middle = |values: Vec<f64>| sorted(values)[rounds / 2];
        Some(Self {
            name,
            aim,
            rounds: sorted(pairs.iter().map(|(base, ours)| ours / base).collect()),
            rates: (
                middle(pairs.iter().map(|pair| pair.0).collect()),
                middle(pairs.iter().map(|pair| pair.1).collect()),
            ),
        })
    }

    /// Prints one line.
    pub fn print(&self) {
        let Self { name, aim, rounds, rates: (base, ours) } = self;
        let (median, least, most) = (rounds[rounds.len() / 2], rounds[0], rounds[rounds.len() - 1]);
        let verdict = match aim {
            None => String::new(),
            Some(Aim::AtLeast(aim)) => format!("aim >= {aim:.2}: {}", met(median >= *aim)),
            Some(Aim::AtMost(aim)) => format!("aim <= {aim:.2}: {}", met(median <= *aim)),
        };
        println!(
            "  {name:34} {median:5.2}  ({least:.2} to {most:.2})  {verdict:22}  {ours:8.0} to {base:8.0} per second"
        );
    }
}

fn met(is_met: bool) -> &'static str {
    if is_met { "met" } else { "NOT MET" }
}
