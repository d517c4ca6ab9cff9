//! The outside of a picture file: which format it is, the size it declares, how many frames it holds, and whether its
//! end is there.
//!
//! Decoders answer these questions late or never (one returns a JPEG that was cut in half as if it were whole), so the
//! blocks of the file are walked first. That takes no memory, and time only by the length of the file.

use image::ImageFormat;

/// The formats that are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    Jpeg,
    Png,
    Webp,
    Gif,
}

impl Kind {
    /// The format by the first bytes; the name of a file may lie.
    pub(super) fn sniff(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1A, b'\n', ..] => Some(Self::Png),
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => Some(Self::Gif),
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', ..] => Some(Self::Webp),
            _ => None,
        }
    }

    /// The same in the words of the decoder.
    pub(super) fn decoder(self) -> ImageFormat {
        match self {
            Self::Jpeg => ImageFormat::Jpeg,
            Self::Png => ImageFormat::Png,
            Self::Webp => ImageFormat::WebP,
            Self::Gif => ImageFormat::Gif,
        }
    }

    /// The size at its fixed place in the file, where the format has one; decoders give up on absurd sizes without
    /// naming them.
    pub(super) fn declared_size(self, bytes: &[u8]) -> Option<(u32, u32)> {
        match self {
            Self::Png => {
                let mut header = Walk { bytes, at: 16 };
                Some((header.big_endian()?, header.big_endian()?))
            }
            Self::Webp if bytes.get(12..16) == Some(b"VP8X") => {
                let side = |at| Some(little_endian(bytes.get(at..at + 3)?) + 1);
                Some((side(24)?, side(27)?))
            }
            Self::Gif => {
                let side = |at| bytes.get(at..at + 2).map(little_endian);
                Some((side(6)?, side(8)?))
            }
            Self::Jpeg | Self::Webp => None,
        }
    }

    /// How many frames the file holds, or `None` where it ends too early.
    pub(super) fn frames(self, bytes: &[u8]) -> Option<usize> {
        match self {
            Self::Jpeg => jpeg(Walk { bytes, at: 2 }),
            Self::Png => png(Walk { bytes, at: 8 }),
            Self::Webp => webp(bytes),
            Self::Gif => gif(Walk { bytes, at: 6 }),
        }
    }
}

/// Segments up to the marker EOI, ITU-T T.81 annex B. A thumbnail's own EOI lies within a segment and is stepped over.
fn jpeg(mut walk: Walk<'_>) -> Option<usize> {
    loop {
        while walk.byte()? != 0xFF {}
        let mut marker = walk.byte()?;
        while marker == 0xFF {
            marker = walk.byte()?;
        }
        match marker {
            0xD9 => return Some(1),
            // A stuffed 0xFF of the pixels, and the markers that stand alone.
            0x00 | 0x01 | 0xD0..=0xD8 => {}
            _ => {
                let length = u16::from_be_bytes([walk.byte()?, walk.byte()?]);
                walk.skip(usize::from(length).saturating_sub(2))?;
            }
        }
    }
}

/// Chunks up to IEND; each `fcTL` opens a frame (PNG, third edition, sections 5 and 11).
fn png(mut walk: Walk<'_>) -> Option<usize> {
    let mut frames = 0;
    loop {
        let length = walk.big_endian()?;
        let name = walk.take(4)?;
        walk.skip(usize::try_from(length).ok()?.checked_add(4)?)?;
        match name {
            b"IEND" => return Some(frames.max(1)),
            b"fcTL" => frames += 1,
            _ => {}
        }
    }
}

/// Chunks up to the end that RIFF declares; each `ANMF` is a frame (RFC 9649, section 2.7).
fn webp(bytes: &[u8]) -> Option<usize> {
    let end = usize::try_from(little_endian(bytes.get(4..8)?)).ok()?.checked_add(8)?;
    let mut walk = Walk { bytes: bytes.get(..end)?, at: 12 };
    let mut frames = 0;
    while walk.at < end {
        let name = walk.take(4)?;
        let length = usize::try_from(little_endian(walk.take(4)?)).ok()?;
        walk.skip(length)?;
        // The padding of the last chunk is left out by some writers.
        walk.at += length & 1;
        frames += usize::from(name == b"ANMF");
    }
    Some(frames.max(1))
}

/// Blocks up to the trailer (`GIF89a`, sections 18 to 27).
fn gif(mut walk: Walk<'_>) -> Option<usize> {
    walk.skip(4)?;
    let flags = walk.byte()?;
    walk.skip(2 + colour_table(flags))?;
    let mut frames = 0;
    loop {
        match walk.byte()? {
            0x21 => walk.skip(1)?,
            0x2C => {
                walk.skip(8)?;
                let flags = walk.byte()?;
                walk.skip(colour_table(flags) + 1)?;
                frames += 1;
            }
            // The trailer, or nothing that this format knows: the decoder has the word.
            _ => return Some(frames),
        }
        while let length @ 1.. = walk.byte()? {
            walk.skip(usize::from(length))?;
        }
    }
}

/// The bytes of a GIF colour table, from the packed flags before it.
fn colour_table(flags: u8) -> usize {
    if flags & 0x80 == 0 { 0 } else { 3 << ((flags & 7) + 1) }
}

/// Up to four bytes as a number, the least first.
fn little_endian(bytes: &[u8]) -> u32 {
    bytes.iter().rev().fold(0, |number, &byte| number << 8 | u32::from(byte))
}

/// A place in a file, which moves on until the file ends.
struct Walk<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Walk<'a> {
    fn take(&mut self, count: usize) -> Option<&'a [u8]> {
        let end = self.at.checked_add(count)?;
        let taken = self.bytes.get(self.at..end)?;
        self.at = end;
        Some(taken)
    }

    fn skip(&mut self, count: usize) -> Option<()> {
        self.take(count).map(|_| ())
    }

    fn byte(&mut self) -> Option<u8> {
        self.take(1).map(|bytes| bytes[0])
    }

    fn big_endian(&mut self) -> Option<u32> {
        self.take(4)?.try_into().ok().map(u32::from_be_bytes)
    }
}
