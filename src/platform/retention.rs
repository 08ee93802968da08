//! How long traces of people are kept that nobody needs for ever: bounded, and set by whoever runs the community.

use clap::Args;
use serde::Deserialize;

use super::clock::Moment;

/// As the command line and the environment say it, in days.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "How long traces of people are kept, in days")]
pub struct KeepFlags {
    /// Kind and day of letters that have left, or were refused: 1 to 365 [default: 30]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_MAILS", global = true, value_name = "DAYS")]
    keep_mails: Option<u32>,
    /// Links and codes that are over, with their address: 0 to 30 [default: 1]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_CHALLENGES", global = true, value_name = "DAYS")]
    keep_challenges: Option<u32>,
    /// Network and browser of a session that is not used: 1 to 60 [default: 30]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_NETWORKS", global = true, value_name = "DAYS")]
    keep_networks: Option<u32>,
    /// Counts of attempts, which hold digests alone: 1 to 30 [default: 2]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_ATTEMPTS", global = true, value_name = "DAYS")]
    keep_attempts: Option<u32>,
    /// Who signed in and out, in the log of events: 1 to 3650 [default: 180]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_SIGN_INS", global = true, value_name = "DAYS")]
    keep_sign_ins: Option<u32>,
    /// Invitations that are over, with their address: 1 to 365 [default: 30]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_INVITATIONS", global = true, value_name = "DAYS")]
    keep_invitations: Option<u32>,
    /// Drafts that nobody goes on with: 30 to 3650 [default: 365]
    #[arg(long, hide_env_values = true, env = "COFIRMA_KEEP_DRAFTS", global = true, value_name = "DAYS")]
    keep_drafts: Option<u32>,
}

/// As the file says it, in its table `keep`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeepTable {
    mails: Option<u32>,
    challenges: Option<u32>,
    networks: Option<u32>,
    attempts: Option<u32>,
    sign_ins: Option<u32>,
    invitations: Option<u32>,
    drafts: Option<u32>,
}

/// How long what is kept, in microseconds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Retention {
    /// Letters that have left.
    pub mails: i64,
    /// Challenges that are over.
    pub challenges: i64,
    /// Network and browser of sessions that are not used.
    pub networks: i64,
    /// Counts of attempts.
    pub attempts: i64,
    /// Events of signing in and out with their person.
    pub sign_ins: i64,
    /// Invitations that were accepted or taken back, or whose time is over.
    pub invitations: i64,
    /// Drafts that nobody goes on with.
    pub drafts: i64,
}

impl Retention {
    /// Merges flags, file and defaults, and checks each.
    ///
    /// # Errors
    /// A sentence that names the wrong one.
    pub fn check(flags: &KeepFlags, file: &KeepTable) -> Result<Self, String> {
        let days = |name: &str, flag: Option<u32>, file: Option<u32>, usual: u32, bounds: (u32, u32)| {
            let days = flag.or(file).unwrap_or(usual);
            if (bounds.0..=bounds.1).contains(&days) {
                Ok(i64::from(days) * Moment::DAY)
            } else {
                Err(format!("keep_{name}: {days} days are not between {} and {}", bounds.0, bounds.1))
            }
        };
        Ok(Self {
            mails: days("mails", flags.keep_mails, file.mails, 30, (1, 365))?,
            challenges: days("challenges", flags.keep_challenges, file.challenges, 1, (0, 30))?,
            networks: days("networks", flags.keep_networks, file.networks, 30, (1, 60))?,
            attempts: days("attempts", flags.keep_attempts, file.attempts, 2, (1, 30))?,
            sign_ins: days("sign_ins", flags.keep_sign_ins, file.sign_ins, 180, (1, 3650))?,
            invitations: days("invitations", flags.keep_invitations, file.invitations, 30, (1, 365))?,
            drafts: days("drafts", flags.keep_drafts, file.drafts, 365, (30, 3650))?,
        })
    }
}
