//! A table, written in the forms that people paste into mails, wikis and spreadsheets.

use pulldown_cmark_escape::escape_html;

/// A table with a title.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
pub struct Table {
    /// What it shows.
    pub title: String,
    /// The heads of the columns.
    pub head: Vec<String>,
    /// The rows, each as long as the head.
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// For a terminal: columns side by side, figures to the right.
    pub fn plain(&self) -> String {
        let lines = [&self.head].into_iter().chain(&self.rows);
        let width = |column: usize| {
            let cells = lines.clone().filter_map(move |row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default()
        };
        let widths: Vec<usize> = (0..self.head.len()).map(width).collect();
        let line = |row: &Vec<String>| {
            let cells = row.iter().zip(&widths).enumerate().map(|(at, (cell, width))| {
                let pad = " ".repeat(width - cell.chars().count());
                if at == 0 { format!("{cell}{pad}") } else { format!("{pad}{cell}") }
            });
            cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
        };
        [self.title.clone(), String::new()].into_iter().chain(lines.map(line)).collect::<Vec<_>>().join("\n")
    }

    /// A GFM table.
    pub fn markdown(&self) -> String {
        let line = |row: &Vec<String>| {
            format!("| {} |", row.iter().map(|cell| cell.replace('|', "\\|")).collect::<Vec<_>>().join(" | "))
        };
        let rule: Vec<String> =
            (0..self.head.len()).map(|at| if at == 0 { "---" } else { "---:" }.to_owned()).collect();
        let rows = [line(&self.head), line(&rule)].into_iter().chain(self.rows.iter().map(line));
        format!("## {}\n\n{}", self.title, rows.collect::<Vec<_>>().join("\n"))
    }

    /// An HTML table whose rows and columns have heads.
    pub fn html(&self) -> String {
        let cell = |name: &str, attributes: &str, text: &str| {
            let mut inside = String::new();
            // Writing to a string cannot fail.
            let _ = escape_html(&mut inside, text);
            format!("<{name}{attributes}>{inside}</{name}>")
        };
        let head: String = self.head.iter().map(|text| cell("th", " scope=\"col\"", text)).collect();
        let row = |row: &Vec<String>| {
            let cells = row.iter().enumerate().map(|(at, text)| match at {
                0 => cell("th", " scope=\"row\"", text),
                _ => cell("td", "", text),
            });
            format!("<tr>{}</tr>\n", cells.collect::<String>())
        };
        let rows: String = self.rows.iter().map(row).collect();
        format!(
            "<table>\n{}\n<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n</table>",
            cell("caption", "", &self.title)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn table() -> Table {
        let row = |cells: [&str; 2]| cells.map(str::to_owned).to_vec();
        Table {
            title: "Ord".into(),
            head: row(["Ämne", "sv"]),
            rows: vec![row(["hjälp|nu", "12"]), row(["<a>", "1234"])],
        }
    }

    #[test]
    fn a_table_is_written_for_terminals_wikis_and_browsers() {
        assert_eq!(table().plain(), "Ord\n\nÄmne        sv\nhjälp|nu    12\n<a>       1234");
        assert_eq!(table().markdown(), "## Ord\n\n| Ämne | sv |\n| --- | ---: |\n| hjälp\\|nu | 12 |\n| <a> | 1234 |");
        assert!(
            table().html().contains("<tr><th scope=\"row\">&lt;a&gt;</th><td>1234</td></tr>"),
            "{}",
            table().html()
        );
    }
}
