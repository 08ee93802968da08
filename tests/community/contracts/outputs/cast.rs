//! Who is there, and every word that was planted.

use std::collections::BTreeMap;

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};

use super::table::{self, Readers, Sees};
use super::words;
use crate::support::{Community, Person};

/// A word that stands in one thing and nowhere else.
#[derive(Debug, Clone)]
pub struct Plant {
    pub kind: &'static str,
    pub standing: &'static str,
    pub sees: Sees,
    /// What is looked for.
    pub word: String,
    /// By the names of the cast; empty where it is nobody of the readers.
    pub author: &'static str,
    pub proposer: &'static str,
}

/// People, words, and what stands in the braces of addresses.
pub struct Cast {
    pub giulia: Person,
    pub paolo: Person,
    pub marta: Person,
    pub ada: Person,
    pub ana: Person,
    pub ben: Person,
    pub mo: Person,
    pub eva: Person,
    pub plants: Vec<Plant>,
    pub things: BTreeMap<&'static str, Vec<String>>,
}

/// Who wrote something, and who proposed the idea it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct By(pub &'static str, pub &'static str);

impl Cast {
    pub fn of(community: &Community) -> Self {
        Self {
            giulia: community.product_manager("Giulia"),
            paolo: community.product_manager("Paolo"),
            marta: community.moderator("Marta"),
            ada: community.admin("Ada"),
            ana: community.customer("Ana"),
            ben: community.customer("Ben"),
            mo: community.customer("Mo"),
            eva: community.customer("Eva"),
            plants: Vec::new(),
            things: BTreeMap::new(),
        }
    }

    pub fn person(&self, name: &str) -> &Person {
        match name {
            "giulia" => &self.giulia,
            "paolo" => &self.paolo,
            "marta" => &self.marta,
            "ada" => &self.ada,
            "ana" => &self.ana,
            "ben" => &self.ben,
            "eva" => &self.eva,
            _ => &self.mo,
        }
    }

    /// A word of its own for a thing of this kind that will stand so.
    #[track_caller]
    pub fn plant(&mut self, kind: &str, standing: &str, by: By) -> String {
        let word = words::word(self.plants.len());
        self.plant_as(kind, standing, by, word)
    }

    /// As [`Cast::plant`], where the word is given.
    #[track_caller]
    pub fn plant_as(&mut self, kind: &str, standing: &str, By(author, proposer): By, word: String) -> String {
        let (kind, standing, sees) = table::row(kind, standing);
        self.plants.push(Plant { kind, standing, sees, word: word.clone(), author, proposer });
        word
    }

    /// Something that stands in the braces of addresses under this name.
    pub fn thing(&mut self, name: &'static str, value: &str) {
        self.things.entry(name).or_default().push(value.to_owned());
    }
}

impl Plant {
    /// What a reader is to it.
    pub fn column(&self, reader: &str) -> Readers {
        match reader {
            _ if reader == self.author => table::AUTHOR,
            _ if reader == self.proposer => table::PROPOSER,
            "guest" => table::GUEST,
            "marta" => table::MODERATOR,
            "giulia" | "paolo" => table::PRODUCT,
            "ada" => table::ADMIN,
            _ => table::MEMBER,
        }
    }
}

/// A picture like no other.
pub fn picture(number: usize) -> Vec<u8> {
    let colour = u8::try_from(number % 200).expect("a colour");
    let drawn = DynamicImage::from(RgbImage::from_pixel(40, 30, Rgb([colour, 90, 20])));
    let mut bytes = std::io::Cursor::new(Vec::new());
    drawn.write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}
