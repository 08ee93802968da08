//! The page of the log.

use actix_web::{HttpResponse, web};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

use super::filter::Filter;
use super::store;
use super::views::{LineView, Named};
use crate::features::accounts::{Byline, Face};
use crate::features::moderation::ruling::{Kind, Subject};
use crate::features::open_books::{store as books, views as books_views};
use crate::platform::clock::Moment;
use crate::platform::db::ReadTx;
use crate::platform::error::Result;
use crate::platform::id::{Code, PersonId, RulingId};
use crate::platform::web::paginate::{self, PAGE};
use crate::platform::web::{Section, Visit};

/// What is looked for, as the address says it; what makes no sense asks for nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct LogQuery {
    moderator: String,
    kind: String,
    subject: String,
    rule: String,
    about: String,
    person: String,
    from: String,
    to: String,
    #[serde(skip_serializing)]
    after: String,
}

#[derive(Debug, Serialize)]
struct LogPage {
    lines: Vec<LineView>,
    next: Option<String>,
    first: Option<String>,
    is_filtered: bool,
    query: LogQuery,
    moderators: Vec<Choice>,
    rules: Vec<Choice>,
    kinds: &'static [Kind],
    subjects: &'static [Subject],
    person: Option<Face>,
}

#[derive(Debug, Serialize)]
struct Choice {
    code: String,
    name: String,
}

impl LogQuery {
    /// The address of a page, with what is asked for and nothing else.
    fn address(&self, after: Option<&Code>) -> String {
        let asked = [
            ("moderator", &self.moderator),
            ("kind", &self.kind),
            ("subject", &self.subject),
            ("rule", &self.rule),
            ("about", &self.about),
            ("person", &self.person),
            ("from", &self.from),
            ("to", &self.to),
        ];
        let mut pairs: Vec<(&str, &str)> =
            asked.iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (*name, value.as_str())).collect();
        pairs.extend(after.map(|after| ("after", after.as_str())));
        if pairs.is_empty() {
            return "/moderation/log".into();
        }
        format!("/moderation/log?{}", serde_html_form::to_string(pairs).unwrap_or_default())
    }

    /// The query with nothing in it but what makes sense.
    fn sensible(mut self) -> Self {
        let clean = |text: &mut String, is_sense: bool| {
            if !is_sense {
                text.clear();
            }
        };
        let codes = [&mut self.moderator, &mut self.rule, &mut self.about, &mut self.person];
        for text in codes {
            let is_code = Code::parse(text).is_some();
            clean(text, is_code);
        }
        let is_kind = Kind::parse(&self.kind).is_some();
        clean(&mut self.kind, is_kind);
        let is_subject = Subject::parse(&self.subject).is_some();
        clean(&mut self.subject, is_subject);
        for text in [&mut self.from, &mut self.to] {
            let is_day = text.parse::<Date>().is_ok();
            clean(text, is_day);
        }
        self
    }
}

/// The first moment of a day, or of the one after it.
fn midnight(text: &str, zone: &TimeZone, is_next: bool) -> Option<Moment> {
    let date: Date = text.parse().ok()?;
    let date = if is_next { date.tomorrow().ok()? } else { date };
    date.to_zoned(zone.clone()).ok().map(|at| at.timestamp().into())
}

/// What is looked for, in rows; `None` when it names what is not there.
fn filter(tx: &mut ReadTx<'_>, query: &LogQuery, zone: &TimeZone) -> Result<(Option<Filter>, Option<Byline>)> {
    let named: Vec<Code> = [&query.moderator, &query.person].into_iter().filter_map(|text| Code::parse(text)).collect();
    let people = if named.is_empty() { Vec::new() } else { store::people_of(tx, &named)? };
    let person_of = |text: &str| people.iter().find(|byline| byline.code.as_str() == text);
    let about = match Code::parse(&query.about) {
        Some(code) => store::about(tx, &code)?,
        None => None,
    };
    let rules = books::house_rules(tx)?;
    let rule = rules.iter().find(|rule| rule.code.as_str() == query.rule).map(|rule| rule.id);
    let after = match Code::parse(&query.after) {
        Some(code) => store::row_of(tx, &code)?,
        None => None,
    };
    let (moderator, person) = (person_of(&query.moderator), person_of(&query.person));
    let is_missing = |asked: &str, is_there: bool| !asked.is_empty() && !is_there;
    let is_nothing = is_missing(&query.moderator, moderator.is_some())
        || is_missing(&query.person, person.is_some())
        || is_missing(&query.about, about.is_some())
        || is_missing(&query.rule, rule.is_some());
    let filter = Filter {
        moderator: moderator.map(|byline| byline.id),
        kind: Kind::parse(&query.kind),
        subject: Subject::parse(&query.subject),
        rule,
        about,
        person: person.map(|byline| byline.id),
        from: midnight(&query.from, zone, false),
        to: midnight(&query.to, zone, true),
        after,
    };
    Ok(((!is_nothing).then_some(filter), person.cloned()))
}

/// `GET /moderation/log?moderator=…&kind=…&subject=…&rule=…&about=…&person=…&from=…&to=…&after=…`.
///
/// # Errors
/// Those of reading.
pub async fn index(visit: Visit, query: web::Query<LogQuery>) -> Result<HttpResponse> {
    let query = query.into_inner().sensible();
    let of = visit.clone();
    visit
        .page("log/index.html", Section::Moderation, move |tx| {
            let language = of.language(tx.actor());
            let (filter, person) = filter(tx, &query, &of.site().time_zone)?;
            let listed = match &filter {
                Some(filter) => store::list(tx, filter, PAGE + 1)?,
                None => Vec::new(),
            };
            let (listed, more) = paginate::split(listed, PAGE);
            let next = listed.last().filter(|_| more).map(|line| query.address(Some(&line.code)));
            let ids: Vec<RulingId> = listed.iter().map(|line| line.id).collect();
            let mut concerned: Vec<PersonId> = listed.iter().filter_map(|line| line.person).collect();
            concerned.sort_unstable();
            concerned.dedup();
            let house_rules = books::house_rules(tx)?;
            let rules = books_views::rules_in(language, &house_rules);
            let (fates, opened) = (books::fates(tx, &ids)?, books::opened(tx, &ids)?);
            let people = store::bylines(tx, &concerned)?;
            let named = Named { rules: &rules, fates: &fates, people: &people, opened: &opened };
            let choice = |byline: &Byline| Choice { code: byline.code.to_string(), name: byline.name.clone() };
            let is_filtered = query.address(None) != "/moderation/log";
            Ok(LogPage {
                lines: listed.into_iter().map(|line| LineView::new(line, &named)).collect(),
                next,
                first: (!query.after.is_empty()).then(|| query.address(None)),
                is_filtered,
                moderators: store::moderators(tx)?.iter().map(choice).collect(),
                rules: house_rules
                    .iter()
                    .map(|rule| Choice { code: rule.code.to_string(), name: rule.said(language).0.to_owned() })
                    .collect(),
                kinds: Kind::ALL,
                subjects: &[Subject::Idea, Subject::Comment, Subject::Refinement, Subject::Person],
                person: person.as_ref().map(Face::from),
                query,
            })
        })
        .await
}
