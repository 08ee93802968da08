//! Who may see what, by the kind of a thing and how it stands. A new kind of content is a line here, and one where it is
//! planted.

/// Whoever reads, as far as one thing is concerned: one bit each.
pub type Readers = u8;

pub const GUEST: Readers = 1;
/// Somebody with a name who has nothing to do with it, though they follow everything.
pub const MEMBER: Readers = 1 << 1;
/// Who wrote it, or whom it tells of.
pub const AUTHOR: Readers = 1 << 2;
/// Who proposed the idea to which it belongs.
pub const PROPOSER: Readers = 1 << 3;
pub const MODERATOR: Readers = 1 << 4;
pub const PRODUCT: Readers = 1 << 5;
pub const ADMIN: Readers = 1 << 6;

/// The columns of the tables.
pub const COLUMNS: [(Readers, &str); 7] = [
    (GUEST, "guest"),
    (MEMBER, "member"),
    (AUTHOR, "author"),
    (PROPOSER, "proposer"),
    (MODERATOR, "moderator"),
    (PRODUCT, "product"),
    (ADMIN, "admin"),
];

const MODERATION: Readers = MODERATOR | ADMIN;
const TEAM: Readers = PRODUCT | ADMIN;
const STAFF: Readers = MODERATOR | PRODUCT | ADMIN;
const ALL: Readers = GUEST | MEMBER | AUTHOR | PROPOSER | STAFF;

/// Who finds a thing somewhere, who may and need not; everybody else finds it nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Sees {
    pub must: Readers,
    pub may: Readers,
}

/// For these and for nobody else.
const fn only(must: Readers) -> Sees {
    Sees { must, may: 0 }
}

pub const EVERYBODY: Sees = only(ALL);
const NOBODY: Sees = only(0);
/// For its author, the proposer of its idea, and moderators.
const INSIDE: Sees = only(AUTHOR | PROPOSER | MODERATION);

/// Whoever reads may come upon it, and nobody has to.
const PERHAPS: Sees = Sees { must: 0, may: ALL };

/// What an idea is made of and what others add to it.
const PARTS: [&str; 5] =
    ["idea", "old version of an idea", "picture of an idea", "comment on an idea", "suggested change"];

/// What an idea has besides, and what is read with it no longer once it lives on in another.
const SIDES: [&str; 4] = ["answer to a field", "why of a vote", "summary of a talk", "decision"];

/// Whoever proposed it and moderators find it; whoever added a part may come upon their own words.
const OUT_OF_SIGHT: Sees = Sees { must: PROPOSER | MODERATION, may: AUTHOR };

/// How an idea stands, who sees it with all its parts, and who what it has besides. What was removed its proposer and
/// moderators may still come upon, as it may come back.
const OF_IDEAS: [(&str, Sees, Sees); 9] = [
    ("visible", EVERYBODY, EVERYBODY),
    ("merged", EVERYBODY, PERHAPS),
    ("held", OUT_OF_SIGHT, OUT_OF_SIGHT),
    ("hidden", OUT_OF_SIGHT, OUT_OF_SIGHT),
    ("merged into a hidden one", OUT_OF_SIGHT, Sees { must: 0, may: PROPOSER | MODERATION | AUTHOR }),
    ("removed", Sees { must: 0, may: PROPOSER | MODERATION }, Sees { must: 0, may: PROPOSER | MODERATION }),
    ("erased", Sees { must: 0, may: MODERATION }, NOBODY),
    ("of a question for others", only(PROPOSER | STAFF), only(PROPOSER | STAFF)),
    ("of a question not open yet", Sees { must: TEAM, may: PROPOSER | MODERATOR }, Sees { must: TEAM, may: 0 }),
];

/// How something stands that is said under a visible idea.
const OF_COMMENTS: [(&str, Sees); 5] = [
    ("visible", EVERYBODY),
    ("held", only(AUTHOR | MODERATION)),
    ("hidden", only(AUTHOR | MODERATION)),
    ("removed", NOBODY),
    ("erased", NOBODY),
];
const SAID: [&str; 3] = ["comment", "old version of a comment", "reply"];

/// Kind, standing, who sees it.
const MORE: &[(&str, &str, Sees)] = &[
    ("decision", "told early", only(PROPOSER | TEAM)),
    ("suggested change of its own", "hidden", only(AUTHOR | MODERATION)),
    ("suggested change of its own", "withdrawn", EVERYBODY),
    ("why of a vote of its own", "removed", NOBODY),
    ("reason for hiding", "of an idea", INSIDE),
    ("reason for hiding", "of a comment", only(AUTHOR | MODERATION)),
    ("reason for hiding", "of a suggested change", only(AUTHOR | MODERATION)),
    ("draft of an idea", "draft", only(AUTHOR)),
    ("question", "visible", EVERYBODY),
    ("question", "draft", only(TEAM)),
    ("question", "not open yet", only(TEAM)),
    ("question", "for others", only(AUTHOR | STAFF)),
    ("prior work", "sealed", NOBODY),
    ("release", "visible", EVERYBODY),
    ("release", "draft", only(TEAM)),
    ("name under a release", "given", EVERYBODY),
    ("name under a release", "withheld", Sees { must: 0, may: AUTHOR }),
    ("profile", "visible", EVERYBODY),
    ("profile", "erased", NOBODY),
    ("address", "of a member", only(AUTHOR | ADMIN)),
    ("person met elsewhere", "noted", only(STAFF)),
    ("tag", "visible", EVERYBODY),
    ("tag", "retired", EVERYBODY),
    ("staff note", "on an idea", only(STAFF)),
    ("staff note", "on a person", only(STAFF)),
    ("what is asked of a proposer", "in public", EVERYBODY),
    ("words of a report", "waiting", Sees { must: MODERATION, may: AUTHOR }),
    ("words of an appeal", "waiting", only(AUTHOR | MODERATION)),
    ("evidence of a dispute", "waiting", only(AUTHOR | STAFF)),
    ("code of a voucher", "had", only(AUTHOR)),
    ("where to send something", "waiting", only(AUTHOR | TEAM)),
    ("something in the catalogue", "offered", Sees { must: MEMBER | AUTHOR | PROPOSER | STAFF, may: 0 }),
    ("something in the catalogue", "withdrawn", only(AUTHOR | TEAM)),
    ("reason for a correction", "of an entry", only(AUTHOR | TEAM)),
    ("name of something in the making", "shown", EVERYBODY),
    ("milestone", "set", EVERYBODY),
    ("call for testers", "open", EVERYBODY),
    ("answer to a tester", "let in", only(AUTHOR | TEAM)),
    ("finding of a tester", "reported", only(AUTHOR | TEAM)),
    ("message to those who sign", "written", only(TEAM)),
    ("reason for an adjustment", "of a credit", Sees { must: TEAM, may: AUTHOR }),
];

/// Every kind in every standing that it knows.
pub fn all() -> Vec<(&'static str, &'static str, Sees)> {
    let with = |kinds: &[&'static str], standings: &[(&'static str, Sees)]| -> Vec<_> {
        kinds.iter().flat_map(|kind| standings.iter().map(|(standing, sees)| (*kind, *standing, *sees))).collect()
    };
    let parts = OF_IDEAS.map(|(standing, sees, _)| (standing, sees));
    let sides = OF_IDEAS.map(|(standing, _, sees)| (standing, sees));
    [with(&PARTS, &parts), with(&SIDES, &sides), with(&SAID, &OF_COMMENTS), MORE.to_vec()].concat()
}

/// The row of a kind and a standing.
#[track_caller]
pub fn row(kind: &str, standing: &str) -> (&'static str, &'static str, Sees) {
    let row = all().into_iter().find(|(ours, of, _)| *ours == kind && *of == standing);
    row.unwrap_or_else(|| panic!("({kind:?}, {standing:?}, …) has no line in outputs/table.rs: say there who sees it"))
}
