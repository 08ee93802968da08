//! Pictures and files: made safe before they are kept, kept under the digest of what they hold.
//!
//! [`picture`] decodes whatever came and encodes it again, so that nothing of the upload but its look is
//! kept, when it is [its turn](desk). [`store`] is a folder of files named by their SHA-256; [`record`](mod@record) writes the row of one;
//! [`private`] keeps what one person alone may read. Not here: who may
//! upload, and which thing shows which file.

pub mod desk;
pub mod picture;
pub mod private;
pub mod record;
pub mod store;

pub use desk::keep;
pub use picture::{Picture, PictureError, normalise, portrait};
pub use private::PrivateFolder;
pub use record::{Stored, discard, record};
pub use store::{Digest, Folder};

/// The largest picture that people may send, in megabytes of 1,048,576 bytes.
pub const LIMIT_MB: usize = 8;
