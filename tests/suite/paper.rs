//! What stands on the pages of a finished PDF, read from its bytes alone: each run of letters with its words, its size and its
//! place. It knows nothing of the typesetter, so it can hold a sheet against its source.

use std::collections::BTreeMap;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Encoding, Object};

/// A point of a typesetter in a millimetre.
const POINTS: f64 = 72.0 / 25.4;

/// Letters that were set in one go.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Ink {
    /// The page, from 0.
    pub(crate) page: usize,
    /// From the left edge of the paper, in millimetres.
    pub(crate) left: f64,
    /// Where it ends, from the left edge.
    pub(crate) right: f64,
    /// Where its letters stand, from the lower edge of the paper: the lowest and the highest base line of a turned run.
    pub(crate) low: f64,
    /// See `low`.
    pub(crate) high: f64,
    /// How large its letters are, in points.
    pub(crate) size: f64,
    /// The words in the order in which they are read.
    pub(crate) words: String,
    /// Whether it is read aloud: footers and copies are not.
    pub(crate) spoken: bool,
}

/// All letters of a PDF, in the order in which it tells them.
pub(crate) fn ink(bytes: &[u8]) -> Vec<Ink> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut all = Vec::new();
    for (number, page) in document.page_iter().enumerate() {
        let mut pen = Pen { document: &document, page: number, marks: Vec::new(), all: &mut all };
        let dictionary = document.get_dictionary(page).expect("a page");
        let resources = dictionary.get_deref(b"Resources", &document).and_then(Object::as_dict).expect("resources");
        pen.read(&document.get_page_content(page), resources, Matrix::ONE);
    }
    all
}

/// The size of a page in millimetres.
pub(crate) fn paper(bytes: &[u8], page: usize) -> (f64, f64) {
    let document = Document::load_mem(bytes).expect("a PDF");
    let id = document.page_iter().nth(page).expect("a page");
    let dictionary = document.get_dictionary(id).expect("a page");
    let sides = numbers(dictionary.get(b"MediaBox").and_then(Object::as_array).expect("a box"));
    ((sides[2] - sides[0]) / POINTS, (sides[3] - sides[1]) / POINTS)
}

/// From one system of coordinates to another: where a step to the right leads, one upwards, and the beginning.
#[derive(Debug, Clone, Copy)]
struct Matrix {
    right: (f64, f64),
    up: (f64, f64),
    start: (f64, f64),
}

impl Matrix {
    const ONE: Self = Self { right: (1.0, 0.0), up: (0.0, 1.0), start: (0.0, 0.0) };

    /// As PDF writes it: six numbers.
    fn of(operands: &[Object]) -> Self {
        let six = numbers(operands);
        Self { right: (six[0], six[1]), up: (six[2], six[3]), start: (six[4], six[5]) }
    }

    fn moved(along: f64) -> Self {
        Self { start: (along, 0.0), ..Self::ONE }
    }

    /// First this, then `outer`.
    fn then(self, outer: Self) -> Self {
        Self { right: outer.turned(self.right), up: outer.turned(self.up), start: outer.place(self.start) }
    }

    fn turned(self, (x, y): (f64, f64)) -> (f64, f64) {
        (x * self.right.0 + y * self.up.0, x * self.right.1 + y * self.up.1)
    }

    fn place(self, point: (f64, f64)) -> (f64, f64) {
        let (x, y) = self.turned(point);
        (x + self.start.0, y + self.start.1)
    }

    fn at(self, along: f64) -> (f64, f64) {
        self.place((along, 0.0))
    }

    /// How much larger letters become.
    fn scale(self) -> f64 {
        (self.right.0 * self.up.1 - self.right.1 * self.up.0).abs().sqrt()
    }
}

fn numbers(operands: &[Object]) -> Vec<f64> {
    operands.iter().map(|operand| f64::from(operand.as_float().expect("a number"))).collect()
}

/// A font: how broad each of its letters is, and what it stands for.
struct Face<'a> {
    widths: BTreeMap<u16, f64>,
    otherwise: f64,
    letters: Encoding<'a>,
}

impl<'a> Face<'a> {
    fn of(font: &'a Dictionary, document: &'a Document) -> Self {
        let inner = font.get_deref(b"DescendantFonts", document).and_then(Object::as_array).expect("a font inside");
        let (_, inner) = document.dereference(&inner[0]).expect("a font inside");
        let inner = inner.as_dict().expect("a font inside");
        let otherwise = inner.get(b"DW").and_then(Object::as_float).map_or(1000.0, f64::from);
        let told = inner.get_deref(b"W", document).and_then(Object::as_array).expect("widths");
        Self { widths: widths(told), otherwise, letters: font.get_font_encoding(document).expect("letters") }
    }

    fn width(&self, code: u16) -> f64 {
        self.widths.get(&code).copied().unwrap_or(self.otherwise) / 1000.0
    }
}

/// `first [width width …]` and `first last width`, in any order.
fn widths(told: &[Object]) -> BTreeMap<u16, f64> {
    let code = |object: &Object| u16::try_from(object.as_i64().expect("a code")).expect("two bytes");
    let mut widths = BTreeMap::new();
    let mut rest = told;
    while let [first, second, more @ ..] = rest {
        if let Ok(list) = second.as_array() {
            widths.extend((code(first)..).zip(numbers(list)));
            rest = more;
        } else {
            let width = f64::from(more[0].as_float().expect("a width"));
            widths.extend((code(first)..=code(second)).map(|code| (code, width)));
            rest = &more[1..];
        }
    }
    widths
}

/// What is open around letters: something that is not read aloud, or that says in other words what its letters mean.
struct Mark {
    artifact: bool,
    instead: Option<String>,
}

/// A run that is being read.
struct Line {
    from: Option<(f64, f64)>,
    to: (f64, f64),
    size: f64,
    letters: Vec<String>,
}

/// Follows the operators of a page.
struct Pen<'a> {
    document: &'a Document,
    page: usize,
    marks: Vec<Mark>,
    all: &'a mut Vec<Ink>,
}

impl<'a> Pen<'a> {
    fn read(&mut self, content: &[u8], resources: &'a Dictionary, outer: Matrix) {
        let fonts = resources.get_deref(b"Font", self.document).and_then(Object::as_dict).ok();
        let mut faces: BTreeMap<Vec<u8>, Face<'_>> = BTreeMap::new();
        let (mut here, mut kept) = (outer, Vec::new());
        let (mut name, mut size, mut text) = (Vec::new(), 1.0, Matrix::ONE);
        let mut line = None;
        for Operation { operator, operands } in Content::decode(content).expect("operators").operations {
            match operator.as_str() {
                "q" => kept.push(here),
                "Q" => here = kept.pop().expect("as many kept as forgotten"),
                "cm" => here = Matrix::of(&operands).then(here),
                "Do" => self.form(operands[0].as_name().expect("a name"), resources, here),
                "BT" => line = Some(Line { from: None, to: (0.0, 0.0), size: 0.0, letters: Vec::new() }),
                "ET" => self.put(line.take().expect("a line")),
                "Tf" => {
                    name = operands[0].as_name().expect("a name").to_vec();
                    size = numbers(&operands[1..])[0];
                    if !faces.contains_key(&name) {
                        let font = fonts.expect("fonts").get_deref(&name, self.document).and_then(Object::as_dict);
                        faces.insert(name.clone(), Face::of(font.expect("a font"), self.document));
                    }
                }
                "Tm" => text = Matrix::of(&operands),
                "Tj" | "TJ" => {
                    let line = line.as_mut().expect("a line");
                    text = self.show(&operands, (&faces[&name], size), (text, here), line);
                }
                "BMC" | "BDC" => self.mark(&operands),
                "EMC" => drop(self.marks.pop().expect("as many begun as ended")),
                "Td" | "TD" | "T*" | "'" | "\"" | "Tc" | "Tw" | "Tz" | "Ts" => panic!("{operator} is not understood"),
                _ => {}
            }
        }
    }

    /// A page inside a page, or a drawing.
    fn form(&mut self, name: &[u8], resources: &'a Dictionary, here: Matrix) {
        let forms = resources.get_deref(b"XObject", self.document).and_then(Object::as_dict).expect("drawings");
        let form = forms.get_deref(name, self.document).and_then(Object::as_stream).expect("a drawing");
        let Ok(inner) = form.dict.get_deref(b"Resources", self.document).and_then(Object::as_dict) else { return };
        let own = form.dict.get(b"Matrix").and_then(Object::as_array).map_or(Matrix::ONE, |own| Matrix::of(own));
        self.read(&form.get_plain_content().expect("a drawing's operators"), inner, own.then(here));
    }

    fn mark(&mut self, operands: &[Object]) {
        let artifact = operands[0].as_name().is_ok_and(|name| name == b"Artifact");
        let told = operands.get(1).and_then(|more| more.as_dict().ok()).and_then(|more| more.get(b"ActualText").ok());
        let instead = told.map(|told| lopdf::decode_text_string(told).expect("text"));
        self.marks.push(Mark { artifact, instead });
    }

    /// Shows letters from where the last ones ended, and says where these end.
    fn show(
        &mut self,
        operands: &[Object],
        (face, size): (&Face<'_>, f64),
        (text, here): (Matrix, Matrix),
        line: &mut Line,
    ) -> Matrix {
        let items = match &operands[0] {
            Object::Array(items) => items.as_slice(),
            _ => operands,
        };
        let place = text.then(here);
        let mut along = 0.0;
        line.size = size * place.scale();
        for item in items {
            if let Ok(back) = item.as_float() {
                along -= f64::from(back) / 1000.0 * size;
                continue;
            }
            for code in item.as_str().expect("letters").chunks_exact(2) {
                let letter = self.letter(face, code);
                let began = along;
                along += face.width(u16::from_be_bytes([code[0], code[1]])) * size;
                // A blank that ends a line leaves no ink.
                if letter != " " {
                    line.from.get_or_insert(place.at(began));
                    line.to = place.at(along);
                }
                line.letters.push(letter);
            }
        }
        Matrix::moved(along).then(text)
    }

    /// What a letter stands for: what is said instead stands for all of its letters, once.
    fn letter(&mut self, face: &Face<'_>, code: &[u8]) -> String {
        match self.marks.iter_mut().rev().find_map(|mark| mark.instead.as_mut()) {
            Some(instead) => std::mem::take(instead),
            None => Document::decode_text(&face.letters, code).expect("a letter"),
        }
    }

    fn put(&mut self, line: Line) {
        let Some(from) = line.from else { return };
        let mut letters = line.letters;
        // Letters of a script that runs from the right are shown from the left all the same.
        if letters.iter().any(|letter| letter.chars().any(is_from_the_right)) {
            letters.reverse();
        }
        let mm = |a: f64, b: f64| (a.min(b) / POINTS, a.max(b) / POINTS);
        let ((left, right), (low, high)) = (mm(from.0, line.to.0), mm(from.1, line.to.1));
        let spoken = !self.marks.iter().any(|mark| mark.artifact);
        let words = letters.concat();
        self.all.push(Ink { page: self.page, left, right, low, high, size: line.size, words, spoken });
    }
}

fn is_from_the_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}') && !c.is_numeric()
}
