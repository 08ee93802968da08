//! What Markdown becomes, and what it must never become.

use std::time::{Duration, Instant};

use super::*;

fn html(source: &str) -> String {
    markdown(source).as_str().to_owned()
}

#[test]
fn the_usual_signs_become_the_usual_elements() {
    assert_eq!(
        html("# Quiet\n\nA *very* **quiet** ~~loud~~ `fan`\nnext line\n\n3. three\n4. four\n\n> said"),
        "<h3>Quiet</h3>\n<p>A <em>very</em> <strong>quiet</strong> <del>loud</del> <code>fan</code><br>\nnext line</p>\n\
         <ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>\n<blockquote>\n<p>said</p>\n</blockquote>"
    );
    assert_eq!(html("## b\n### c\n###### f\n# a\n### d"), "<h3>b</h3>\n<h4>c</h4>\n<h5>f</h5>\n<h3>a</h3>\n<h4>d</h4>");
    assert_eq!(article("### b\n#### c").as_str(), "<h2>b</h2>\n<h3>c</h3>");
    assert_eq!(html("```rust\nlet a = \"<b>\";\n```"), "<pre><code>let a = \"&lt;b&gt;\";\n</code></pre>");
}

#[test]
fn html_in_the_source_is_shown_as_text() {
    assert_eq!(html("<script>alert(1)</script>"), "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
    assert_eq!(html("a <b onclick=x>b</b>"), "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
    assert!(html("<div>\n*x*\n</div>").contains("*x*"));
}

#[test]
fn web_addresses_become_links_without_the_sentence_around_them() {
    let rel = "rel=\"nofollow ugc noopener\"";
    assert_eq!(
        html("See (https://example.org/a_b_(c)?x=1&y=2)."),
        format!(
            "<p>See (<a href=\"https://example.org/a_b_(c)?x=1&amp;y=2\" {rel}>https://example.org/a_b_(c)?x=1&amp;y=2</a>).</p>"
        )
    );
    assert_eq!(html("`https://a.example`"), "<p><code>https://a.example</code></p>");
    assert!(html("[x](HTTPS://a.example)").contains("href=\"HTTPS://a.example\""));
    assert!(html("<me@example.org>").contains("href=\"mailto:me@example.org\""));
    assert_eq!(html("xhttp://a ://b http:// ftp://c"), "<p>xhttp://a ://b http:// ftp://c</p>");
    assert_eq!(html("[https://a.example](https://b.example)").matches("<a ").count(), 1);
}

#[test]
fn pictures_become_links() {
    assert!(html("![cat](https://a.example/c.png)").contains(">cat</a>"));
    assert_eq!(html("[![cat](https://b.example)](https://a.example)").matches("<a ").count(), 1);
}

#[test]
fn hostile_links_lead_nowhere() {
    for source in [
        "[x](javascript:alert(1))",
        "[x](JaVaScRiPt:alert(1))",
        "[x](javascript&colon;alert(1))",
        "[x](java&#x73;cript:alert(1))",
        "[x](java&#10;script:alert(1))",
        "[x](&#1;javascript:alert(1))",
        "[x](\u{1}javascript:alert(1))",
        "[x](<java\tscript:alert(1)>)",
        "[x]( data:text/html;base64,PHNjcmlwdD4=)",
        "[x](vbscript:x)",
        "[x](//evil.example)",
        "[x](/logout)",
        "<javascript:alert(1)>",
        "![x](javascript:alert(1))",
        "[x][r]\n\n[r]: javascript:alert(1)",
    ] {
        assert!(!html(source).contains("href"), "{source} gave {}", html(source));
    }
}

#[test]
fn nothing_but_the_allow_list_comes_out() {
    for source in [
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">",
        "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "[a](https://x.example/\"onmouseover=\"alert(1))",
        "https://x.example/\"onmouseover=\"alert(1)",
        "[a](https://x.example 'x\" onclick=\"y')",
        "```\"><img src=x onerror=alert(1)>\nx\n```",
        "&lt;img src=x onerror=alert(1)&gt;",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?php <img src=x onerror=alert(1)> ?>",
        "**<img/src=x\nonerror=alert(1)>**",
        "# a {#id .class onclick=x}",
    ] {
        let made = html(source);
        let mut rest = made.as_str();
        while let Some(at) = rest.find('<') {
            rest = &rest[at..];
            let end = rest.find('>').unwrap();
            let tag = &rest[1..end];
            let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap();
            assert!(["p", "br", "strong", "a", "code", "pre", "h3"].contains(&name), "{source} gave {made}");
            let plain =
                tag.len() == name.len() || tag.starts_with('/') || tag.starts_with("a href=\"https://x.example");
            assert!(plain && tag.matches('"').count() <= 4, "{source} gave {made}");
            rest = &rest[end..];
        }
    }
}

#[test]
fn direction_overrides_do_not_survive_even_as_entities() {
    let made = html("a\u{202e}b &#x202e;c &#8238;d [e&#x2066;](https://x.example/\u{202e}f)");
    assert!(!made.contains(['\u{202e}', '\u{2066}']), "{made}");
}

#[test]
#[expect(clippy::disallowed_methods, reason = "how long it takes is what is tested")]
fn no_source_takes_long() {
    let mut sources: Vec<String> = [
        "[",
        ">",
        "- ",
        "* ",
        "1. ",
        "<",
        "`",
        "*",
        "_",
        "~",
        "![",
        "[a](",
        "*a **a ",
        "_a __a ",
        "a*b_",
        "~~a ",
        "&",
        "<!",
        "<!--",
        "<?",
        "<a ",
        "\\",
        "[^",
        "]",
        "a]",
        "](",
        "http://a",
        "http://a)",
        "((((http://a",
        "# ",
        "<div>\n",
        "> \n",
        "- a\n",
        "a\n- b\n",
        "[a]: b\n",
        "[a]",
        "|",
        "\t",
        "\n",
        "&#x202e;",
        "\"",
        "<a@b.c>",
        "`a``b",
        "$",
        "***a",
        "[[](",
        "<h",
    ]
    .iter()
    .flat_map(|sign| [sign.repeat(LONGEST / sign.len()), sign.repeat(1_000_000 / sign.len())])
    .collect();
    sources.push(format!("{}a", ">".repeat(100_000)));
    sources.push(format!("{}\n{}", "- ".repeat(DEEPEST), "\n".repeat(60_000)));
    sources.push((0..300).map(|deep| format!("{}- a\n", "  ".repeat(deep))).collect());
    sources.push((1..350).map(|long| format!("{}a", "`".repeat(long))).collect());
    sources.push("[a](".repeat(8_000) + &")".repeat(8_000));
    sources.push("*".repeat(16_000) + "a" + &"*".repeat(16_000));
    sources.push("> - ".repeat(12) + "a\n" + &"> a\n".repeat(12_000));
    for source in sources {
        let began = Instant::now();
        let _ = (markdown(&source), excerpt(&source, 200));
        let took = began.elapsed();
        let start: String = source.chars().take(12).collect();
        if took > Duration::from_millis(100) {
            println!("{took:?} for {} bytes of {start:?}", source.len());
        }
        assert!(took < Duration::from_secs(3), "{took:?} for {} bytes of {start:?}", source.len());
    }
}

#[test]
fn text_no_hand_wrote_is_shown_as_typed() {
    assert_eq!(html(&(">".repeat(30) + " *a*\n<b>")), format!("<p>{} *a*<br>&lt;b&gt;</p>", "&gt;".repeat(30)));
}

#[test]
fn the_same_source_is_rendered_once() {
    assert!(std::ptr::eq(markdown("once *only*").as_str(), markdown("once *only*").as_str()));
}

#[test]
fn an_excerpt_has_words_only_and_ends_at_one() {
    let source = "# Title\n\nSome **bold** [link](https://a.example) and `code`.\n\n- one\n- two <b>";
    assert_eq!(excerpt(source, 200), "Title Some bold link and code. one two <b>");
    assert_eq!(excerpt(source, 18), "Title Some bold…");
    assert_eq!(excerpt("Donaudampfschifffahrt", 10), "Donaudamp…");
    assert_eq!(excerpt("ab", 2), "ab");
    assert_eq!(excerpt("abc", 0), "");
    assert_eq!(excerpt("a&#x202e;b", 9), "ab");
}
