//! The idea's own page.

use std::collections::HashMap;

use actix_web::http::{StatusCode, header};
use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::curating::Curating;
use super::parse;
use super::story::{self, Step};
use crate::features::co_authors;
use crate::features::comments::forms::{CommentFields, Place};
use crate::features::comments::permits::PostComment;
use crate::features::comments::{self, CommentView, Talk};
use crate::features::decisions::{self, DecisionView};
use crate::features::fields::{self, Answered};
use crate::features::follows::{self, FollowView};
use crate::features::ideas::permits::{is_by, may_revise};
use crate::features::ideas::views::IdeaFull;
use crate::features::ideas::{Idea, Status};
use crate::features::ideas::{rules, store};
use crate::features::met_votes::{self, met_vote::Met};
use crate::features::milestones::{self, views::MakingView};
use crate::features::moderation;
use crate::features::moderation::permits::{MoveIdea, RuleOnIdea};
use crate::features::pictures::{self, PictureCard};
use crate::features::profiles::{self, RelationCard};
use crate::features::questions::store::Which;
use crate::features::questions::views::PictureView;
use crate::features::questions::{self, QuestionCard};
use crate::features::refinements;
use crate::features::refinements::permits::SuggestChange;
use crate::features::refinements::views::VersionLine;
use crate::features::releases;
use crate::features::rounds::{self, Going};
use crate::features::site::ShareView;
use crate::features::support::{self, SupportView};
use crate::features::tags::TagWall;
use crate::features::votes::views::{Behind, Terms};
use crate::platform::access::{Actor, Holders};
use crate::platform::clock::Moment;
use crate::platform::community::Room;
use crate::platform::db::ReadTx;
use crate::platform::error::{Error, FormErrors, Result};
use crate::platform::id::{Code, IdeaId, PersonId, Standing};
use crate::platform::text;
use crate::platform::web::{Form, Section, Visit};

/// A talk that goes slowly.
#[derive(Debug, Serialize)]
struct Slow {
    minutes: i64,
    until: Moment,
}

impl Slow {
    fn of(idea: &Idea, now: Moment) -> Option<Self> {
        idea.slow_until.filter(|until| now < *until).map(|until| Self { minutes: idea.slow_minutes, until })
    }
}

#[derive(Debug, Serialize)]
struct ShowPage {
    idea: IdeaFull,
    pictures: Vec<PictureCard>,
    /// What the idea says to what the host asked besides.
    answers: Vec<Answered>,
    question: QuestionCard,
    story: Vec<Step>,
    /// The newest version, where others than the author had a hand in the text.
    newest: Option<VersionLine>,
    /// Suggested changes that wait, and all.
    refinements: Suggested,
    decisions: Vec<DecisionView>,
    talk: Talk,
    /// For whoever answers as the company: what there is to know about the people on this page, by their codes.
    cards: HashMap<String, RelationCard>,
    comment_form: Form,
    can: Can,
    locked: bool,
    slow: Option<Slow>,
    merged_here: Vec<MergedHere>,
    /// The tags to choose from; everybody's page asks for them, so that it takes as many statements for all.
    wall: TagWall,
    /// The code of the ruling by which a moderator chooses somebody else's tags; nothing for others.
    retag_code: String,
    follow: FollowView,
    support: Option<SupportView>,
    going: Going,
    /// What is in the making of it, where everybody may know.
    makings: Vec<MakingView>,
    share: ShareView,
    behind: Behind,
    terms: Terms,
    met: MetHere,
    curating: Curating,
    /// Whether the reader may do anything of it.
    curates: bool,
}

/// The votes of people met elsewhere, for staff.
#[derive(Debug, Serialize)]
struct MetHere {
    can_note: bool,
    code: String,
    notes: Vec<MetNote>,
}

#[derive(Debug, Serialize)]
struct MetNote {
    code: String,
    who: String,
    place: String,
    met_on: String,
    by: String,
}

#[derive(Debug, Serialize)]
struct Suggested {
    open: i64,
    all: i64,
    /// Whether the reader was asked to sign this idea, too.
    is_asked: bool,
}

#[derive(Debug, Serialize)]
struct Can {
    comment: bool,
    edit: bool,
    /// Suggest a change.
    suggest: bool,
    /// See who signs, ask others to, leave.
    sign: bool,
    vote: bool,
    tag: bool,
    decide: bool,
    moderate: bool,
    /// Move it to another question, as far as it says itself.
    relocate: bool,
}

/// An idea that lives on in this one, with the code of the ruling that may take it out again.
#[derive(Debug, Serialize)]
struct MergedHere {
    code: String,
    title: String,
    ruling: String,
}

/// How much of an idea a preview elsewhere shows, in characters.
const EXCERPT: usize = 200;

/// The key with which an idea that lives on in another one answers.
const MERGED: &str = "conflict-merged";

/// `GET /ideas/{idea}`, with the part of its talk that the address names. An idea that lives on in another leads there.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader.
pub async fn show(visit: Visit, idea: web::Path<String>, place: web::Query<Place>) -> Result<HttpResponse> {
    let code = parse(&idea)?;
    match show_with(&visit, StatusCode::OK, code.clone(), place.into_inner(), None, FormErrors::new()).await {
        Err(Error::Conflict(MERGED)) => moved(&visit, code).await,
        answer => answer,
    }
}

/// The way from an old address to the idea's new one. It is not for keeping: ideas can be taken apart again.
async fn moved(visit: &Visit, code: Code) -> Result<HttpResponse> {
    let root = visit
        .read(move |tx| {
            let root = store::root_of(tx, &code)?;
            store::read(tx, &root).map(|_| root)
        })
        .await?;
    let mut answer = HttpResponse::MovedPermanently();
    answer
        .insert_header((header::LOCATION, format!("/ideas/{root}")))
        .insert_header((header::CACHE_CONTROL, "no-store"));
    Ok(answer.finish())
}

/// The idea's page with the form for a comment as it was typed and what is wrong with it.
///
/// # Errors
/// [`Error::NotFound`] when there is none for this reader, [`Error::Conflict`] when it lives on in another.
pub async fn show_with(
    visit: &Visit,
    status: StatusCode,
    code: Code,
    place: Place,
    fields: Option<CommentFields>,
    errors: FormErrors,
) -> Result<HttpResponse> {
    let of = visit.clone();
    visit
        .page_with(status, "ideas/show.html", Section::Questions, move |tx| {
            // A page for guests is shared; each of their forms gets its code when it comes.
            let code_of_form = if tx.actor().is_known() { of.new_code().to_string() } else { String::new() };
            let fields = fields.unwrap_or_else(|| CommentFields { code: code_of_form, ..CommentFields::default() });
            let page = show_page(tx, &of, &code, &place, Form::of(&fields).with(errors))?;
            if let Some(noted) = page.talk.noted.clone() {
                of.site().db.keep_house(noted);
            }
            Ok(page)
        })
        .await
}

fn show_page(tx: &mut ReadTx<'_>, visit: &Visit, code: &Code, place: &Place, comment_form: Form) -> Result<ShowPage> {
    let read = store::read(tx, code)?;
    if read.idea.standing == Standing::Merged {
        return Err(Error::Conflict(MERGED));
    }
    let language = visit.language(tx.actor());
    let question = questions::read(tx, Which::Id(read.idea.question.id))?;
    let joined = store::joined(tx, read.idea.id)?;
    let subjects: Vec<IdeaId> = joined.iter().map(|other| other.id).chain([read.idea.id]).collect();
    let rulings = moderation::on_ideas(tx, &subjects)?;
    let versions = store::versions(tx, read.idea.id)?;
    let newest = versions.first().filter(|version| version.number > 1 && version.author.id != read.idea.author);
    let newest = newest.map(VersionLine::from);
    let (open, all) = refinements::store::count(tx, read.idea.id)?;
    let is_asked = co_authors::store::is_asked(tx, read.idea.id)?;
    let can = can(tx.actor(), &read, tx.now());
    let is_insider = may_revise(&read.idea, tx.actor()).is_ok();
    let reads_early = is_by(&read.idea, tx.actor()) || tx.actor().holds(Holders::PRODUCT);

    let mut story = vec![story::proposed(&read)];
    story.extend(story::revised(&read, &versions));
    story.extend(story::merged(&joined, &rulings));
    story.extend(story::ruled(&read, &rulings, is_insider));
    story.extend(story::decided(decisions::views::steps(tx, read.idea.id)?));
    if tx.community()?.has(Room::Signatures) {
        story.extend(story::shipped(releases::views::steps(tx, read.idea.id, language)?));
    }
    let talk = comments::talk(tx, &read.idea, read.comments, place)?;
    let (curating, turns) = Curating::new(tx, visit, &read, &talk.comments)?;
    story.extend(story::sprung(turns));
    story.sort_by_key(|step| step.at);

    let merged_here = joined
        .into_iter()
        .map(|other| MergedHere {
            code: other.code.to_string(),
            title: other.title,
            ruling: visit.new_code().to_string(),
        })
        .collect();
    let met = met_here(tx, visit, &read)?;
    let hidden_reason = story::hidden_reason(&read, &rulings);
    let (base_url, path) = (&visit.site().base_url, format!("/ideas/{code}"));
    let pictures = pictures::cards_of(tx, read.idea.id)?;
    let picture = pictures.first().map(|picture| (picture.src.clone(), picture.alt.clone()));
    let (picture, alt) = picture
        .or_else(|| {
            let alt = question.texts_for(language).1.picture_alt;
            question.picture.as_ref().map(|picture| (PictureView::new(picture, "").src, alt))
        })
        .unzip();
    let share =
        ShareView::new(base_url, &path, &read.idea.title, &text::excerpt(&read.body, EXCERPT), picture.as_deref())
            .showing(&alt.unwrap_or_default())
            .guarded(base_url, &path, &read.idea.question);
    let people: Vec<PersonId> = talk.comments.iter().flat_map(CommentView::people).chain(read.idea.authors()).collect();
    let idea = IdeaFull::new(tx, &read, hidden_reason, language)?;
    let had = idea.tags();
    let retag_code = if can.moderate { visit.new_code().to_string() } else { String::new() };
    Ok(ShowPage {
        pictures,
        answers: fields::views::of_idea(tx, &read.idea, language)?,
        behind: Behind::of(tx, &read.idea, read.tally, idea.vote(), &talk.blocked)?,
        terms: Terms::new(&read.idea.question, idea.vote().left(), tx.now()),
        met,
        curates: curating.is_tool(),
        curating,
        idea,
        question: QuestionCard::new(&question, language, tx.now()),
        story,
        newest,
        refinements: Suggested { open, all, is_asked },
        decisions: decisions::views::of_idea(tx, read.idea.id, language, reads_early)?,
        cards: profiles::views::for_reader(tx, &people)?,
        talk,
        comment_form,
        can,
        locked: read.idea.locked_at.is_some(),
        slow: Slow::of(&read.idea, tx.now()),
        merged_here,
        wall: TagWall::new(tx, language, &had)?,
        retag_code,
        share,
        follow: FollowView::of_idea(code, follows::store::follows_idea(tx, read.idea.id)?),
        support: support::views::of_idea(tx, read.idea.id, read.tally.voters())?,
        going: rounds::views::of_idea(tx, read.idea.id, language)?,
        makings: makings(tx, read.idea.id)?,
    })
}

/// What is in the making of an idea; nothing where nobody signs what is made.
fn makings(tx: &mut ReadTx<'_>, idea: IdeaId) -> Result<Vec<MakingView>> {
    if tx.community()?.has(Room::Signatures) { milestones::views::of_idea(tx, idea) } else { Ok(Vec::new()) }
}

/// What staff noted here of people met elsewhere; while nobody may know how many there are, what the reader noted.
fn met_here(tx: &mut ReadTx<'_>, visit: &Visit, read: &store::Read) -> Result<MetHere> {
    let question = &read.idea.question;
    if !tx.actor().holds(Holders::STAFF) {
        return Ok(MetHere { can_note: false, code: String::new(), notes: vec![] });
    }
    let only = if read.tally.is_hidden() { tx.actor().person_id() } else { None };
    let notes = met_votes::noted_on(tx, read.idea.id, only)?;
    Ok(MetHere {
        can_note: question.ballot.takes_met && question.takes_votes(tx.now()),
        code: visit.new_code().to_string(),
        notes: notes
            .into_iter()
            .map(|(code, met, by)| {
                let (code, Met { who, place, met_on }) = (code.to_string(), met);
                MetNote { code, who, place, met_on, by }
            })
            .collect(),
    })
}

/// What this reader may do here now. Nobody rules on what they wrote.
fn can(actor: &Actor, read: &store::Read, now: Moment) -> Can {
    let (idea, is_own) = (&read.idea, is_by(&read.idea, actor));
    Can {
        comment: comments::rules::thread_open(idea).is_ok() && (!actor.is_known() || actor.could::<PostComment>()),
        edit: may_revise(idea, actor).is_ok() && rules::may_change(idea, now).is_ok(),
        suggest: rules::may_change(idea, now).is_ok() && (!actor.is_known() || actor.could::<SuggestChange>()),
        sign: is_own,
        vote: idea.question.takes_votes(now),
        tag: if is_own { rules::may_change(idea, now).is_ok() } else { actor.could::<RuleOnIdea>() },
        decide: actor.holds(Holders::PRODUCT),
        moderate: actor.could::<RuleOnIdea>() && !is_own,
        relocate: actor.could::<MoveIdea>()
            && !is_own
            && idea.standing == Standing::Visible
            && Status::UNDECIDED.contains(&idea.status)
            && idea.question.takes_ideas(now).is_ok(),
    }
}
