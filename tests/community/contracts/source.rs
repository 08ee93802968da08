//! Reads the source as far as the contracts need it: paths that a file names, functions and their bodies. Comments, the
//! content of strings and test modules are left out.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::files;

/// A file of `src/`.
pub struct Source {
    /// Its path in the repository.
    pub file: String,
    /// Its module, as in `crate::features::ideas::store`.
    pub module: String,
    /// Its text as written.
    pub text: String,
    /// Its text without comments, the content of strings, and test modules. Lines stay where they are.
    pub code: String,
    /// Every path that it names, as far as it can be told from here, and the line.
    pub paths: Vec<(String, usize)>,
}

/// A function and what it does.
pub struct Function {
    pub name: String,
    pub is_public: bool,
    pub signature: String,
    pub body: String,
}

/// All files of `src/`, read once, with what rooms publish under another name told by its own.
pub fn all() -> &'static [Source] {
    static ALL: LazyLock<Vec<Source>> = LazyLock::new(read_all);
    &ALL
}

fn read_all() -> Vec<Source> {
    let mut sources: Vec<Source> = files::below("src", ".rs").into_iter().map(Source::read).collect();
    let published: BTreeMap<String, String> = sources.iter().flat_map(Source::published).collect();
    for source in &mut sources {
        for (path, _) in &mut source.paths {
            let longest =
                published.iter().filter(|(short, _)| starts_with(path, short)).max_by_key(|(short, _)| short.len());
            if let Some((short, long)) = longest {
                *path = format!("{long}{}", &path[short.len()..]);
            }
        }
    }
    sources
}

/// Whether a path is `prefix` or below it.
pub fn starts_with(path: &str, prefix: &str) -> bool {
    path.strip_prefix(prefix).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
}

impl Source {
    fn read(file: String) -> Self {
        let text = files::read(&file);
        let module = module_of(&file);
        let code = without_tests(&bare(&text));
        let paths = paths(&code, &module, &file);
        Self { file, module, text, code, paths }
    }

    /// What `pub use` of this module makes known under a shorter path: short to long.
    fn published(&self) -> Vec<(String, String)> {
        uses(&self.code)
            .into_iter()
            .filter(|used| used.is_public)
            .flat_map(|used| leaves(&used.tree))
            .filter(|(_, name)| name != "*")
            .map(|(path, name)| (format!("{}::{name}", self.module), resolve(&path, &self.module, &self.file)))
            .collect()
    }

    /// The functions of this file.
    pub fn functions(&self) -> Vec<Function> {
        let code = self.code.as_bytes();
        let mut found = Vec::new();
        for at in words(&self.code, "fn") {
            let rest = self.code[at + 2..].trim_start();
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            let Some(open) = self.code[at..].find(['{', ';']).map(|offset| at + offset) else { continue };
            if name.is_empty() || code[open] == b';' {
                continue;
            }
            let begin = self.code[..at].rfind(['}', ';', '{']).map_or(0, |before| before + 1);
            found.push(Function {
                is_public: self.code[begin..at].contains("pub "),
                signature: self.code[at..open].to_owned(),
                body: self.code[open..end_of_block(&self.code, open)].to_owned(),
                name,
            });
        }
        found
    }
}

fn module_of(file: &str) -> String {
    let path = file.trim_start_matches("src/").trim_end_matches(".rs");
    let path = path.trim_end_matches("/mod");
    match path {
        "lib" | "main" => "crate".to_owned(),
        path => format!("crate::{}", path.replace('/', "::")),
    }
}

/// The text with comments and the content of strings and characters made blank.
pub fn bare(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let mut out = String::with_capacity(text.len());
    let blank = |c: char| if c == '\n' { '\n' } else { ' ' };
    let mut i = 0;
    while i < chars.len() {
        let rest = &chars[i..];
        let is_word = i > 0 && (chars[i - 1].is_alphanumeric() || chars[i - 1] == '_');
        match rest {
            ['/', '/', ..] => {
                while i < chars.len() && chars[i] != '\n' {
                    out.push(' ');
                    i += 1;
                }
            }
            ['/', '*', ..] => {
                while i < chars.len() && !(chars[i] == '*' && chars.get(i + 1) == Some(&'/')) {
                    out.push(blank(chars[i]));
                    i += 1;
                }
                out.push_str("  ");
                i += 2;
            }
            ['r', '#' | '"', ..] if !is_word && raw_hashes(rest).is_some() => {
                let hashes = raw_hashes(rest).unwrap_or_default();
                let close: String = std::iter::once('"').chain(std::iter::repeat_n('#', hashes)).collect();
                let begin = i + hashes + 2;
                let mut end = begin;
                while end < chars.len() && !chars[end..].iter().collect::<String>().starts_with(&close) {
                    end += 1;
                }
                out.push_str(&chars[i..begin].iter().collect::<String>());
                out.extend(chars[begin..end].iter().map(|c| blank(*c)));
                out.push_str(&close);
                i = end + close.len();
            }
            ['"', ..] => {
                out.push('"');
                i += 1;
                while i < chars.len() && chars[i] != '"' {
                    let step = if chars[i] == '\\' { 2 } else { 1 };
                    out.extend(chars[i..(i + step).min(chars.len())].iter().map(|c| blank(*c)));
                    i += step;
                }
                out.push('"');
                i += 1;
            }
            ['\'', '\\', ..] => {
                out.push_str("' ");
                i += 3;
                while i < chars.len() && chars[i] != '\'' {
                    i += 1;
                }
                out.push('\'');
                i += 1;
            }
            ['\'', _, '\'', ..] => {
                out.push_str("' '");
                i += 3;
            }
            _ => {
                out.push(chars[i]);
                i += 1;
            }
        }
    }
    out
}

/// How many `#` a raw string begins with; `None` when it is none.
fn raw_hashes(rest: &[char]) -> Option<usize> {
    let hashes = rest[1..].iter().take_while(|c| **c == '#').count();
    (rest.get(1 + hashes) == Some(&'"')).then_some(hashes)
}

/// The code without what follows `#[cfg(test)]`.
fn without_tests(code: &str) -> String {
    let mut code = code.to_owned();
    while let Some(at) = code.find("#[cfg(test)]") {
        let end = match code[at..].find(['{', ';']).map(|offset| at + offset) {
            Some(open) if code.as_bytes()[open] == b'{' => end_of_block(&code, open),
            Some(semicolon) => semicolon + 1,
            None => code.len(),
        };
        let blank: String = code[at..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        code.replace_range(at..end, &blank);
    }
    code
}

/// Where the block that opens here ends.
fn end_of_block(code: &str, open: usize) -> usize {
    let mut depth = 0;
    for (offset, c) in code[open..].char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return open + offset + 1;
        }
    }
    code.len()
}

/// Where a word stands in the code.
fn words(code: &str, word: &str) -> Vec<usize> {
    let is_part = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == '#');
    code.match_indices(word)
        .map(|(at, _)| at)
        .filter(|at| !is_part(code[..*at].chars().next_back()) && !is_part(code[at + word.len()..].chars().next()))
        .collect()
}

/// A `use` as it stands.
struct Use {
    tree: String,
    begin: usize,
    end: usize,
    is_public: bool,
}

fn uses(code: &str) -> Vec<Use> {
    words(code, "use")
        .into_iter()
        .filter_map(|at| {
            let end = at + code[at..].find(';')?;
            let line = code[..at].rfind('\n').map_or(0, |before| before + 1);
            let tree = code[at + 3..end].split_whitespace().collect::<Vec<_>>().join(" ");
            Some(Use { tree, begin: at, end, is_public: code[line..at].trim_start().starts_with("pub") })
        })
        .collect()
}

/// The leaves of a tree of imports: the whole path, and the name it goes by.
fn leaves(tree: &str) -> Vec<(String, String)> {
    let tree = tree.trim();
    if let Some(open) = tree.find('{') {
        let prefix = tree[..open].trim().trim_end_matches("::").to_owned();
        let inner = &tree[open + 1..tree.rfind('}').unwrap_or(tree.len())];
        return parts(inner)
            .iter()
            .flat_map(|part| leaves(part))
            .map(|(path, name)| match path.as_str() {
                "self" => {
                    let own = prefix.rsplit("::").next().unwrap_or_default().to_owned();
                    (prefix.clone(), if name == "self" { own } else { name })
                }
                _ if prefix.is_empty() => (path, name),
                _ => (format!("{prefix}::{path}"), name),
            })
            .collect();
    }
    let (path, name) = tree.split_once(" as ").unwrap_or((tree, tree.rsplit("::").next().unwrap_or(tree)));
    vec![(path.replace(' ', ""), name.trim().to_owned())]
}

/// What commas outside of braces set apart.
fn parts(inner: &str) -> Vec<&str> {
    let (mut parts, mut depth, mut begin) = (Vec::new(), 0, 0);
    for (at, c) in inner.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth -= 1,
            ',' if depth == 0 => {
                parts.push(&inner[begin..at]);
                begin = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&inner[begin..]);
    parts.into_iter().filter(|part| !part.trim().is_empty()).collect()
}

/// A path from the root of the crate; those of other crates stay as they are.
fn resolve(path: &str, module: &str, file: &str) -> String {
    let mut base: Vec<&str> = module.split("::").collect();
    let mut steps = path.split("::").peekable();
    match steps.peek().copied() {
        Some("crate") => return path.to_owned(),
        Some("self") => drop(steps.next()),
        Some("super") => {
            while steps.peek() == Some(&"super") {
                base.pop();
                steps.next();
            }
        }
        Some(first) => {
            // A module below this one, named without `self`.
            let folder = file.trim_end_matches(".rs").trim_end_matches("/mod").trim_end_matches("/lib");
            let below = [format!("{folder}/{first}.rs"), format!("{folder}/{first}/mod.rs")];
            if !below.iter().any(|path| files::root().join(path).exists()) {
                return path.to_owned();
            }
        }
        None => {}
    }
    base.into_iter().chain(steps).collect::<Vec<_>>().join("::")
}

fn paths(code: &str, module: &str, file: &str) -> Vec<(String, usize)> {
    let line = |at: usize| code[..at].matches('\n').count() + 1;
    let mut found = Vec::new();
    let mut names = BTreeMap::new();
    let mut rest = code.to_owned();
    for used in uses(code) {
        for (path, name) in leaves(&used.tree) {
            let path = resolve(&path, module, file);
            found.push((path.clone(), line(used.begin)));
            names.insert(name, path);
        }
        let blank: String = code[used.begin..used.end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }).collect();
        rest.replace_range(used.begin..used.end, &blank);
    }
    let bytes: Vec<char> = rest.chars().collect();
    let mut i = 0;
    let mut row = 1;
    while i < bytes.len() {
        let c = bytes[i];
        if c == '\n' {
            row += 1;
        }
        if !(c.is_alphabetic() || c == '_') || (i > 0 && matches!(bytes[i - 1], '.' | '\'')) {
            i += 1;
            continue;
        }
        let begin = i;
        let mut end = i;
        while end < bytes.len() {
            if bytes[end].is_alphanumeric() || bytes[end] == '_' {
                end += 1;
            } else if bytes[end..].starts_with(&[':', ':'])
                && bytes.get(end + 2).is_some_and(|c| c.is_alphabetic() || *c == '_')
            {
                end += 2;
            } else {
                break;
            }
        }
        let path: String = bytes[begin..end].iter().collect();
        i = end.max(begin + 1);
        let Some((first, below)) = path.split_once("::") else { continue };
        let whole = match names.get(first) {
            Some(known) => format!("{known}::{below}"),
            None if matches!(first, "crate" | "self" | "super") => resolve(&path, module, file),
            None => path,
        };
        found.push((whole, row));
    }
    found
}

#[test]
fn imports_are_read_as_the_compiler_reads_them() {
    let code = bare("use a::{b::{self, c as d}, e};\nfn f() { \"use x;\"; d::g(); super::h::i(); } // use y;\n");
    let found: Vec<String> = paths(&code, "crate::m::n", "src/m/n.rs").into_iter().map(|(path, _)| path).collect();
    assert_eq!(found, ["a::b", "a::b::c", "a::e", "a::b::c::g", "crate::m::h::i"]);
}
