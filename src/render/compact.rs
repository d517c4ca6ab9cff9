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
/// semicolon is needed that was not before; a script with template strings, whose indents count, is left as it is. A
/// backtick in a comment is none.
pub fn script(js: &str) -> String {
    let lines = js.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    let small: String = lines.flat_map(|line| [line, "\n"]).collect();
    if small.contains('`') { js.to_owned() } else { small }
}

/// Of styles that [`styles`] has made, what pages of these audiences need: rules for other audiences alone are left out, and
/// so are media queries that hold nothing else.
pub fn only_for(css: &str, audiences: &[&str]) -> String {
    let mut kept = String::with_capacity(css.len());
    let mut rest = css;
    while let Some((head, inside, after)) = first_rule(rest) {
        rest = after;
        let (head, inside) = if ["@media", "@supports", "@layer"].iter().any(|group| head.starts_with(group)) {
            (head.to_owned(), only_for(inside, audiences))
        } else {
            (selectors_for(head, audiences), inside.to_owned())
        };
        if !head.is_empty() && !inside.is_empty() {
            kept.extend([head.as_str(), "{", inside.as_str(), "}"]);
        }
    }
    kept + rest
}

/// Styles that [`styles`] has made in two: without the groups that begin with `head`, and what stands in these.
pub fn apart(css: &str, head: &str) -> (String, String) {
    let (mut kept, mut taken) = (String::with_capacity(css.len()), String::new());
    let mut rest = css;
    while let Some((own, inside, after)) = first_rule(rest) {
        rest = after;
        if own == head {
            taken.push_str(inside);
        } else {
            kept.extend([own, "{", inside, "}"]);
        }
    }
    (kept + rest, taken)
}

/// The head and the inside of the first rule, and what comes after it.
fn first_rule(css: &str) -> Option<(&str, &str, &str)> {
    let open = css.find('{')?;
    let inside = inside(&css[open..]);
    Some((&css[..open], inside, css.get(open + inside.len() + 2..).unwrap_or_default()))
}

/// What stands between the brace that `text` begins with and the one that closes it.
fn inside(text: &str) -> &str {
    let mut depth = 0_usize;
    let mut at = 0;
    while let Some(offset) = text[at..].find(['{', '}', '"', '\'']) {
        at += offset;
        match text.as_bytes()[at] {
            b'{' => depth += 1,
            b'}' if depth == 1 => return &text[1..at],
            b'}' => depth -= 1,
            quote => at += quoted(&text[at..], char::from(quote)) - 1,
        }
        at += 1;
    }
    // Nothing closes it: what is cut off is told of by no browser either.
    text.get(1..text.len().saturating_sub(1)).unwrap_or_default()
}

/// The selectors of a rule that can mean a page of these audiences.
fn selectors_for(head: &str, audiences: &[&str]) -> String {
    if head.starts_with('@') {
        return head.to_owned();
    }
    let mut depth = 0_usize;
    let parts = head.split(|sign| {
        depth = match sign {
            '(' | '[' => depth + 1,
            ')' | ']' => depth.saturating_sub(1),
            _ => depth,
        };
        sign == ',' && depth == 0
    });
    let fits = |selector: &&str| {
        let plain = selector.replace(['"', '\''], "");
        let named = plain.match_indices("[data-audience=").filter(|(at, _)| !plain[..*at].ends_with(":not("));
        let mut names = named.filter_map(|(at, mark)| plain[at + mark.len()..].split(']').next());
        names.all(|name| audiences.contains(&name))
    };
    parts.filter(fits).collect::<Vec<_>>().join(",")
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
    fn a_page_of_one_audience_has_no_rules_for_others() {
        let css = styles(
            ":root{--a:1px}\n[data-audience=barn]{--a:2px}\n[data-audience=\"unga\"] p,main a{content:\"}{\"}
             @media print{[data-audience=unga] h1{color:red}}\n:root:not([data-audience=unga]) main{color:blue}
             @media (x){[data-audience=barn],[data-audience=unga]{--b:1}}@font-face{src:url(a)}",
        );
        let mine = ":root{--a:1px}[data-audience=barn]{--a:2px}main a{content:\"}{\"}\
            :root:not([data-audience=unga]) main{color:blue}@media (x){[data-audience=barn]{--b:1}}@font-face{src:url(a)}";
        assert_eq!(only_for(&css, &["barn"]), mine);
        assert_eq!(only_for(&css, &["barn", "unga"]), css);
    }

    #[test]
    fn what_is_for_paper_stands_apart() {
        let (screen, paper) =
            apart("a{b:c}@media print{a{b:d}}e{f:g}@media print{h{i:j}}@page{margin:1cm}", "@media print");
        assert_eq!(screen, "a{b:c}e{f:g}@page{margin:1cm}");
        assert_eq!(paper, "a{b:d}h{i:j}");
    }

    #[test]
    fn strings_of_styles_are_left_alone() {
        let css = r#".a::before{content:"/* \" ' no comment */"}/* one */.b{background:url("a/b.svg")}"#;
        assert_eq!(styles(css), r#".a::before{content:"/* \" ' no comment */"}.b{background:url("a/b.svg")}"#);
        assert_eq!(styles("a{color:red}/* without an end"), "a{color:red}");
    }

    #[test]
    fn scripts_lose_comments_and_indents_but_no_line() {
        let js = "// What `it` does.\nvar a = 1\n\n  // why\n  var b = \"// no comment\"\n";
        assert_eq!(script(js), "var a = 1\nvar b = \"// no comment\"\n");
        let template = "var a = `\n  // kept\n`;\n";
        assert_eq!(script(template), template);
    }
}
