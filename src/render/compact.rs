//! Styles and scripts without what is there for their readers only: comments, indents, line breaks.
//!
//! Three libraries were tried and put aside (`src/decisions/weight.md`): what they win beyond this is under a hundred bytes
//! after compression, and one of them breaks `clamp()`.

/// Styles without comments, in one line.
pub fn styles(css: &str) -> String {
    let plain = without_comments(css);
    plain.lines().map(str::trim).filter(|line| !line.is_empty()).fold(String::new(), |mut joined, line| {
        // A line may end within a selector (`.a` and then `.b`), where the break counts as a space.
        if !joined.is_empty() && !joined.ends_with(['{', '}', ';', ',']) && !line.starts_with('}') {
            joined.push(' ');
        }
        joined.push_str(line);
        joined
    })
}

/// A script without indents and without the lines that are a comment only. Its statements keep their lines, so that no
/// semicolon is needed that was not before; a script with template strings, whose indents count, is left as it is.
pub fn script(js: &str) -> String {
    if js.contains('`') {
        return js.to_owned();
    }
    let lines = js.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Comments end where the first `*/` stands; between quotes nothing is a comment.
fn without_comments(css: &str) -> String {
    let mut rest = css;
    let mut kept = String::with_capacity(css.len());
    while let Some(at) = rest.find(['"', '\'', '/']) {
        let (before, from) = rest.split_at(at);
        kept.push_str(before);
        let length = match from.as_bytes()[0] {
            b'/' if from.starts_with("/*") => {
                rest = from.find("*/").map_or("", |end| &from[end + 2..]);
                continue;
            }
            b'/' => 1,
            quote => quoted(from, char::from(quote)),
        };
        kept.push_str(&from[..length]);
        rest = &from[length..];
    }
    kept + rest
}

/// The length of the string that `text` begins with, its quotes included.
fn quoted(text: &str, quote: char) -> usize {
    let mut escaped = false;
    let end = text.char_indices().skip(1).find(|(_, char)| {
        let ends = *char == quote && !escaped;
        escaped = *char == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |(at, _)| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_lose_comments_and_breaks_but_no_space_that_counts() {
        let css = "/* Tokens: {} */\n:root{\n  --a:1px;\n}\nh1{font-size:clamp(1rem, 1rem + 2vw,\n  3rem)}\n.a\n.b{color:red}\n";
        assert_eq!(styles(css), ":root{--a:1px;}h1{font-size:clamp(1rem, 1rem + 2vw,3rem)}.a .b{color:red}");
    }

    #[test]
    fn strings_of_styles_are_left_alone() {
        let css = r#".a::before{content:"/* \" ' no comment */"}/* one */.b{background:url("a/b.svg")}"#;
        assert_eq!(styles(css), r#".a::before{content:"/* \" ' no comment */"}.b{background:url("a/b.svg")}"#);
        assert_eq!(styles("a{color:red}/* without an end"), "a{color:red}");
    }

    #[test]
    fn scripts_lose_comments_and_indents_but_no_line() {
        let js = "// What it does.\nvar a = 1\n\n  // why\n  var b = \"// no comment\"\n";
        assert_eq!(script(js), "var a = 1\nvar b = \"// no comment\"\n");
        let template = "var a = `\n  // kept\n`;\n";
        assert_eq!(script(template), template);
    }
}
