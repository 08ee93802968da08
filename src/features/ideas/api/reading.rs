//! Reading ideas: lists, one, its versions.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{IdeaLineJson, MovedJson, address, full, line};
use crate::features::accounts::api::PersonJson;
use crate::features::ideas::idea::Status;
use crate::features::ideas::lists::{self, Line, Sort, Wanted};
use crate::features::ideas::pages::parse;
use crate::features::ideas::ring;
use crate::features::ideas::store::{self, Version};
use crate::features::questions::store::Which;
use crate::features::{questions, votes};
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId, Language, Standing};
use crate::platform::text::{self, Limits};
use crate::platform::web::paginate::{self, Cursor, LIMIT_MAX, PAGE};
use crate::platform::web::sent::wrong_cursor;
use crate::platform::web::{Answer, Sent, Visit};

/// Longest words to look for, in characters.
const WORDS_MAX: usize = 100;

#[derive(Debug, Serialize)]
struct IdeasJson {
    ideas: Vec<IdeaLineJson>,
    next: Option<String>,
}

/// What a list is asked for in its address; unlike a page's, whatever makes no sense is refused.
struct Asked {
    sort: Sort,
    status: Option<Status>,
    language: Option<Language>,
    words: String,
    after: Option<Cursor>,
    from: i64,
    limit: usize,
}

impl Asked {
    fn read(mut query: Sent) -> Result<Self> {
        let sort = |word: &str| Sort::parse(word).filter(|sort| *sort != Sort::Mine);
        let sort = query.word("sort", sort).unwrap_or(Sort::Top);
        let status = query.word("status", Status::parse);
        let language = query.word("language", Language::parse);
        let words = query.text("words");
        let words = query.keep("words", text::line(&words, Limits { min: 0, max: WORDS_MAX })).unwrap_or_default();
        let (after, limit) = (query.text("after"), query.limit(PAGE, LIMIT_MAX));
        query.finish()?;
        let (after, from) = match after.as_str() {
            "" => (None, 0),
            after => {
                let (cursor, from) = place(after, sort).ok_or_else(wrong_cursor)?;
                (Some(cursor), from)
            }
        };
        Ok(Self { sort, status, language, words, after, from, limit })
    }
}

/// A place in a list of this order, as `next` told it.
fn place(text: &str, sort: Sort) -> Option<(Cursor, i64)> {
    let (order, rest) = text.split_once('.')?;
    let (from, cursor) = if sort == Sort::Shuffled { rest.split_once('.')? } else { ("0", rest) };
    if order == sort.as_str() { Some((Cursor::parse(cursor)?, ring::parse(from)?)) } else { None }
}

/// The place after a line, for `next`; around the ring it also says where the walk began.
fn next_after(line: &Line, sort: Sort, from: i64) -> String {
    let cursor = line.cursor(sort);
    if sort == Sort::Shuffled { format!("{sort}.{from}.{cursor}") } else { format!("{sort}.{cursor}") }
}

/// `GET /api/v1/questions/{question}/ideas`.
///
/// # Errors
/// [`Error::NotFound`] when there is no such question for this reader, [`Error::Invalid`] when the query cannot be used.
pub async fn index(visit: Visit, question: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&question)?;
            let asked = Asked::read(Sent::query(&of))?;
            let question = questions::read(tx, Which::Code(&code))?.question;
            if let Some(after) = &asked.after
                && !lists::has(tx, after)?
            {
                return Err(wrong_cursor());
            }
            let (sort, limit) = (asked.sort, asked.limit);
            let from = if asked.after.is_some() {
                asked.from
            } else {
                ring::start(tx.actor().person_id(), question.id, tx.now())
            };
            let wanted = Wanted {
                question: Some(question.id),
                sort,
                status: asked.status,
                language: asked.language,
                words: asked.words,
                author: None,
                tag: None,
                relation: None,
                from,
                without: vec![],
                after: asked.after,
                limit: limit + 1,
            };
            let (lines, more) = paginate::split(lists::list(tx, &wanted)?, limit);
            let ids: Vec<IdeaId> = lines.iter().map(|line| line.id).collect();
            let mine = votes::mine_among(tx, &ids)?;
            let next = lines.last().filter(|_| more).map(|last| next_after(last, sort, from));
            let signers = store::co_authors_among(tx, &ids)?;
            let one = |of: &Line| {
                let signers = signers.get(&of.id).map_or(&[][..], Vec::as_slice);
                line(of, &question.code, mine.get(&of.id).copied().unwrap_or(0), signers)
            };
            let ideas = lines.iter().map(one).collect();
            Answer::ok(&IdeasJson { ideas, next })
        })
        .await
}

/// `GET /api/v1/ideas/{idea}`. An idea that lives on in another leads there.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&idea)?;
            Sent::query(&of).finish()?;
            let read = store::read(tx, &code)?;
            if read.idea.standing == Standing::Merged {
                return Answer::moved(&MovedJson::from(tx, &code, "")?);
            }
            Answer::ok(&full(tx, read, of.language(tx.actor()))?)
        })
        .await
}

#[derive(Debug, Serialize)]
struct VersionLineJson {
    number: i64,
    href: String,
    author: PersonJson,
    /// Who took it up, where it was suggested.
    taken_up_by: Option<PersonJson>,
    created_at: String,
    is_newest: bool,
}

#[derive(Debug, Serialize)]
struct VersionsJson {
    versions: Vec<VersionLineJson>,
}

#[derive(Debug, Serialize)]
struct VersionJson {
    #[serde(flatten)]
    line: VersionLineJson,
    title: String,
    body: String,
}

fn version_line(code: &Code, version: &Version, newest: i64) -> VersionLineJson {
    VersionLineJson {
        number: version.number,
        href: format!("{}/versions/{}", address(code), version.number),
        author: PersonJson::from(&version.author),
        taken_up_by: version.taken_up.as_ref().map(|taken| PersonJson::from(&taken.by)),
        created_at: version.at.rfc3339(),
        is_newest: version.number == newest,
    }
}

/// `GET /api/v1/ideas/{idea}/versions`: the newest first.
///
/// # Errors
/// [`Error::NotFound`] when there is no such idea for this reader.
pub async fn versions(visit: Visit, idea: web::Path<String>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let code = parse(&idea)?;
            Sent::query(&of).finish()?;
            let read = store::read_with_root(tx, &code)?;
            let versions = store::versions(tx, read.idea.id)?;
            let versions = versions.iter().map(|version| version_line(&code, version, read.idea.version)).collect();
            Answer::ok(&VersionsJson { versions })
        })
        .await
}

/// `GET /api/v1/ideas/{idea}/versions/{number}`: the text as it was.
///
/// # Errors
/// [`Error::NotFound`] when there is no such version for this reader.
pub async fn version(visit: Visit, path: web::Path<(String, String)>) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .answer(move |tx| {
            let (code, number) = path.into_inner();
            let (code, number) = (parse(&code)?, number.parse().map_err(|_| Error::NotFound)?);
            Sent::query(&of).finish()?;
            let read = store::read_with_root(tx, &code)?;
            let versions = store::versions(tx, read.idea.id)?;
            let version = versions.iter().find(|version| version.number == number).ok_or(Error::NotFound)?;
            let line = version_line(&code, version, read.idea.version);
            let text = store::version_text(tx, read.idea.id, number)?;
            Answer::ok(&VersionJson { line, title: text.title, body: text.body })
        })
        .await
}
