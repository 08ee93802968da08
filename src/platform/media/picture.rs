//! Pictures as people send them, to pictures as we serve them.
//!
//! The kind is read from the content, never from a name. The picture is decoded within limits, turned as
//! its camera says, made to fit, and encoded again: metadata (places, names, thumbnails) and whatever hid
//! behind the pixels are gone.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::metadata::Orientation;
use image::{DynamicImage, ImageDecoder, ImageError, ImageFormat, ImageReader};
use thiserror::Error;

/// What is decoded at all, and how large the result may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The largest file, in bytes.
    pub bytes: usize,
    /// The longest side of what is decoded, in pixels.
    pub side: u32,
    /// The most pixels of what is decoded.
    pub pixels: u64,
    /// The most memory the decoder may take, in bytes.
    pub memory: u64,
    /// The longest side of the result, in pixels.
    pub fit: u32,
}

impl Default for Limits {
    /// 12 MB, 12,000 pixels a side, 64 megapixels, 320 MB of memory; the result fits 1,600 pixels.
    fn default() -> Self {
        Limits { bytes: 12_000_000, side: 12_000, pixels: 64_000_000, memory: 320_000_000, fit: 1600 }
    }
}

/// A picture that is safe to keep and to serve.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The encoded picture.
    pub bytes: Vec<u8>,
    /// `image/jpeg`, or `image/png` for pictures one can see through.
    pub media_type: &'static str,
    /// Width in pixels.
    pub width: u32,
    /// Height in pixels.
    pub height: u32,
}

/// Why a file did not become a picture.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum PictureError {
    /// Neither PNG, JPEG, WebP nor GIF.
    #[error("not a PNG, JPEG, WebP or GIF picture")]
    Type,
    /// More bytes, pixels or memory than the limits allow.
    #[error("the picture is too large")]
    TooLarge,
    /// It begins like a picture but cannot be decoded.
    #[error("the picture is damaged")]
    Broken,
}

/// JPEG quality, 1..=100.
const QUALITY: u8 = 82;

/// Decodes, turns upright, shrinks to `limits.fit` and encodes again: JPEG, or PNG where one can see
/// through. Of an animation the first picture is kept. Takes up to some seconds of a core for the largest
/// pictures: call it off the async threads.
///
/// # Errors
/// See [`PictureError`].
pub fn normalise(bytes: &[u8], limits: Limits) -> Result<Picture, PictureError> {
    let upright = decode(bytes, format(bytes, limits)?, limits)?;
    let fitting = if upright.width().max(upright.height()) > limits.fit {
        upright.resize(limits.fit, limits.fit, FilterType::CatmullRom)
    } else {
        upright
    };
    encode(&fitting)
}

/// The side of a portrait, in pixels: three times the largest face on a page.
pub const PORTRAIT: u32 = 288;

/// Decodes a picture of a person, turns it upright, cuts the largest square out of its middle, shrinks it to [`PORTRAIT`]
/// pixels a side and encodes it as JPEG; what one sees through becomes white. Small ones stay small.
///
/// # Errors
/// See [`PictureError`].
pub fn portrait(bytes: &[u8], limits: Limits) -> Result<Picture, PictureError> {
    let upright = decode(bytes, format(bytes, limits)?, limits)?;
    let (width, height) = (upright.width(), upright.height());
    let side = width.min(height);
    let square = upright.crop_imm((width - side) / 2, (height - side) / 2, side, side);
    let fitting =
        if side > PORTRAIT { square.resize_exact(PORTRAIT, PORTRAIT, FilterType::CatmullRom) } else { square };
    let mut colours = fitting.to_rgba8();
    for pixel in colours.pixels_mut() {
        let alpha = u16::from(pixel.0[3]);
        for part in &mut pixel.0[..3] {
            let mixed = (u16::from(*part) * alpha + 255 * (255 - alpha)) / 255;
            *part = u8::try_from(mixed).unwrap_or(u8::MAX);
        }
        pixel.0[3] = u8::MAX;
    }
    encode(&DynamicImage::from(colours))
}

fn format(bytes: &[u8], limits: Limits) -> Result<ImageFormat, PictureError> {
    let format = match image::guess_format(bytes) {
        Ok(format @ (ImageFormat::Png | ImageFormat::Jpeg | ImageFormat::WebP | ImageFormat::Gif)) => format,
        _ => return Err(PictureError::Type),
    };
    if bytes.len() > limits.bytes { Err(PictureError::TooLarge) } else { Ok(format) }
}

fn decode(bytes: &[u8], format: ImageFormat, limits: Limits) -> Result<DynamicImage, PictureError> {
    let mut allowed = image::Limits::default();
    allowed.max_image_width = Some(limits.side);
    allowed.max_image_height = Some(limits.side);
    allowed.max_alloc = Some(limits.memory);
    let mut reader = ImageReader::with_format(Cursor::new(bytes), format);
    reader.limits(allowed.clone());
    let mut decoder = reader.into_decoder().map_err(reason)?;
    let (width, height) = decoder.dimensions();
    // Asked again here: not every decoder keeps every limit.
    let pixels = u64::from(width) * u64::from(height);
    if width > limits.side || height > limits.side || pixels > limits.pixels || decoder.total_bytes() > limits.memory {
        return Err(PictureError::TooLarge);
    }
    decoder.set_limits(allowed).map_err(reason)?;
    let orientation = decoder.orientation().unwrap_or(Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(reason)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

fn encode(picture: &DynamicImage) -> Result<Picture, PictureError> {
    let (width, height) = (picture.width(), picture.height());
    let mut bytes = Vec::new();
    let colours = picture.to_rgba8();
    let media_type = if colours.pixels().any(|pixel| pixel.0[3] < u8::MAX) {
        DynamicImage::from(colours).write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png).map_err(reason)?;
        "image/png"
    } else {
        let opaque = DynamicImage::from(colours).into_rgb8();
        JpegEncoder::new_with_quality(&mut bytes, QUALITY).encode_image(&opaque).map_err(reason)?;
        "image/jpeg"
    };
    Ok(Picture { bytes, media_type, width, height })
}

fn reason(error: ImageError) -> PictureError {
    match error {
        ImageError::Limits(_) => PictureError::TooLarge,
        _ => PictureError::Broken,
    }
}

#[cfg(test)]
mod tests {
    use image::{Rgba, RgbaImage};

    use super::*;

    fn drawn(width: u32, height: u32, alpha: u8, format: ImageFormat) -> Vec<u8> {
        let half = |x: u32| if x < width / 2 { Rgba([255, 0, 0, 255]) } else { Rgba([0, 0, 255, alpha]) };
        let picture = DynamicImage::from(RgbaImage::from_fn(width, height, |x, _| half(x)));
        let picture = if format == ImageFormat::Jpeg { picture.into_rgb8().into() } else { picture };
        let mut bytes = Cursor::new(Vec::new());
        picture.write_to(&mut bytes, format).unwrap();
        bytes.into_inner()
    }

    fn made(bytes: &[u8]) -> Result<Picture, PictureError> {
        normalise(bytes, Limits::default())
    }

    #[test]
    fn every_kind_becomes_a_jpeg_or_where_one_sees_through_a_png() {
        for format in [ImageFormat::Png, ImageFormat::Jpeg, ImageFormat::WebP, ImageFormat::Gif] {
            let picture = made(&drawn(40, 20, 255, format)).unwrap();
            assert_eq!((picture.media_type, picture.width, picture.height), ("image/jpeg", 40, 20), "{format:?}");
        }
        assert_eq!(made(&drawn(40, 20, 80, ImageFormat::Png)).unwrap().media_type, "image/png");
    }

    #[test]
    fn large_pictures_are_made_to_fit() {
        let picture = made(&drawn(3200, 800, 255, ImageFormat::Png)).unwrap();
        assert_eq!((picture.width, picture.height), (1600, 400));
        assert_eq!(image::guess_format(&picture.bytes).unwrap(), ImageFormat::Jpeg);
    }

    /// A JPEG with an EXIF block that says "turn by a quarter" and names a secret place.
    fn turned() -> Vec<u8> {
        let plain = drawn(40, 20, 255, ImageFormat::Jpeg);
        let mut exif = b"Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0\x06\0\0\0\0\0\0secret place".to_vec();
        let length = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
        let mut bytes = vec![0xff, 0xd8, 0xff, 0xe1, length[0], length[1]];
        bytes.append(&mut exif);
        bytes.extend(&plain[2..]);
        bytes
    }

    #[test]
    fn a_picture_is_turned_upright_and_its_metadata_are_gone() {
        let picture = made(&turned()).unwrap();
        assert_eq!((picture.width, picture.height), (20, 40));
        let shown = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
        assert!(shown.get_pixel(10, 2).0[0] > 200 && shown.get_pixel(10, 37).0[2] > 200);
        let holds = |word: &[u8]| picture.bytes.windows(word.len()).any(|part| part == word);
        assert!(!holds(b"secret") && !holds(b"Exif"));
    }

    #[test]
    fn a_portrait_is_upright_square_small_and_tells_nothing_else() {
        let picture = portrait(&turned(), Limits::default()).unwrap();
        assert_eq!((picture.media_type, picture.width, picture.height), ("image/jpeg", 20, 20));
        let shown = image::load_from_memory(&picture.bytes).unwrap().into_rgb8();
        assert!(shown.get_pixel(10, 1).0[0] > 200 && shown.get_pixel(10, 18).0[2] > 200);
        let holds = |word: &[u8]| picture.bytes.windows(word.len()).any(|part| part == word);
        assert!(!holds(b"secret") && !holds(b"Exif"));
        let large = portrait(&drawn(4000, 1000, 0, ImageFormat::Png), Limits::default()).unwrap();
        assert_eq!((large.media_type, large.width, large.height), ("image/jpeg", PORTRAIT, PORTRAIT));
        let white = image::load_from_memory(&large.bytes).unwrap().into_rgb8();
        assert!(white.get_pixel(280, 100).0.iter().all(|part| *part > 250));
        assert_eq!(portrait(b"no picture", Limits::default()), Err(PictureError::Type));
    }

    #[test]
    fn what_follows_the_picture_is_gone() {
        let mut bytes = drawn(4, 4, 255, ImageFormat::Gif);
        bytes.extend(b"<script>alert(1)</script>");
        let picture = made(&bytes).unwrap();
        assert!(!picture.bytes.windows(7).any(|part| part == b"<script"));
    }

    #[test]
    fn what_is_no_picture_is_refused_with_the_reason() {
        assert_eq!(made(b""), Err(PictureError::Type));
        assert_eq!(made(b"<svg xmlns='http://www.w3.org/2000/svg'/>"), Err(PictureError::Type));
        assert_eq!(made(b"BM and so on"), Err(PictureError::Type));
        assert_eq!(made(b"\x89PNG\r\n\x1a\nrest"), Err(PictureError::Broken));
        let png = drawn(400, 400, 255, ImageFormat::Png);
        assert_eq!(made(&png[..png.len() / 2]), Err(PictureError::Broken));
        let tight = Limits { side: 399, ..Limits::default() };
        assert_eq!(normalise(&png, tight), Err(PictureError::TooLarge));
        assert_eq!(normalise(&png, Limits { pixels: 100, ..Limits::default() }), Err(PictureError::TooLarge));
        assert_eq!(normalise(&png, Limits { bytes: 10, ..Limits::default() }), Err(PictureError::TooLarge));
    }

    #[test]
    fn a_small_file_that_claims_to_be_huge_is_refused_before_it_is_decoded() {
        let mut gif = drawn(4, 4, 255, ImageFormat::Gif);
        // Width and height in the header: 65,535 pixels each.
        gif[6..10].copy_from_slice(&[0xff, 0xff, 0xff, 0xff]);
        assert_eq!(made(&gif), Err(PictureError::TooLarge));
    }
}
