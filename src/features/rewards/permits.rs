//! What may be done with programmes, and by whom.

use super::programme::{Programme, Sale};
use crate::features::releases::Release;
use crate::platform::access::{Holders, Permission, Rule};
use crate::platform::db::Locked;

/// Say what a release gives back.
#[derive(Debug)]
pub struct MakeProgramme {
    /// The release.
    pub release: Locked<Release>,
}

impl Permission for MakeProgramme {
    const NAME: &'static str = "make a programme";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Confirm who gets what, and give it; or throw the programme away.
#[derive(Debug)]
pub struct ConfirmProgramme {
    /// The release.
    pub release: Locked<Release>,
    /// The programme.
    pub programme: Locked<Programme>,
}

impl Permission for ConfirmProgramme {
    const NAME: &'static str = "confirm a programme";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Bring in net sales, of which a share is divided.
#[derive(Debug)]
pub struct ImportSales {
    /// The programme.
    pub programme: Locked<Programme>,
}

impl Permission for ImportSales {
    const NAME: &'static str = "import sales";
    const HOLDERS: Holders = Holders::PRODUCT;
}

/// Take the sales of a period back, with all that was given of them.
#[derive(Debug)]
pub struct ReverseSales {
    /// The programme.
    pub programme: Locked<Programme>,
    /// The sales.
    pub sale: Sale,
}

impl Permission for ReverseSales {
    const NAME: &'static str = "take sales back";
    const HOLDERS: Holders = Holders::ADMINISTRATION;
}

/// The lines of the permission table.
pub const RULES: &[Rule] = &[
    Rule::of::<MakeProgramme>(),
    Rule::of::<ConfirmProgramme>(),
    Rule::of::<ImportSales>(),
    Rule::of::<ReverseSales>(),
];
