//! The stream of counts. What one hears is read anew with one's own eyes each time: who may not see an idea, or its count,
//! hears nothing, and not even that something happened.

use std::collections::HashMap;
use std::time::Duration;

use actix_web::http::header;
use actix_web::{HttpResponse, web};
use fluent_bundle::FluentArgs;
use futures_util::stream;
use serde::{Deserialize, Serialize};
use tokio::sync::broadcast::Receiver;
use tokio::sync::broadcast::error::RecvError;
use tokio::time::{Interval, Sleep};

use super::hub::{Hub, Seat, Touched};
use crate::features::ideas::store as ideas;
use crate::platform::error::{Error, Result};
use crate::platform::id::{Code, IdeaId};
use crate::platform::web::Visit;

/// How many ideas of a page are followed.
const MOST: usize = 100;
/// How often a silent stream shows that it is still there.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// How long a stream lasts; the browser comes again.
const LIFE: Duration = Duration::from_secs(600);
/// In how many milliseconds it comes again.
const RETRY: u32 = 5_000;

/// What is asked for in the address.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct LiveQuery {
    of: String,
}

/// A count as it is told: the number, written in the reader's language, and the word that goes with it.
#[derive(Debug, Serialize)]
struct CountJson {
    idea: String,
    votes: String,
    word: String,
}

/// A stream on its way.
struct Looking {
    visit: Visit,
    codes: Vec<Code>,
    told: HashMap<IdeaId, i64>,
    known: Vec<IdeaId>,
    receiver: Receiver<Touched>,
    heartbeat: Interval,
    end: std::pin::Pin<Box<Sleep>>,
    _seat: Seat,
}

/// `GET /live/ideas?of=CODE,CODE…`: the votes of these ideas now, and whenever they change.
///
/// # Errors
/// [`Error::Unavailable`] when too many look already.
pub async fn ideas(visit: Visit, hub: web::Data<Hub>, query: web::Query<LiveQuery>) -> Result<HttpResponse> {
    let codes: Vec<Code> = query.of.split(',').take(MOST).filter_map(Code::parse).collect();
    // Whoever may not read here is told so before taking a place.
    visit.read(|_| Ok(())).await?;
    let Some((seat, receiver)) = hub.enter(visit.network()) else {
        return Err(Error::Unavailable("too many look at live counts".into()));
    };
    let mut heartbeat = tokio::time::interval(HEARTBEAT);
    heartbeat.reset();
    let looking = Looking {
        visit,
        codes,
        told: HashMap::new(),
        known: Vec::new(),
        receiver,
        heartbeat,
        end: Box::pin(tokio::time::sleep(LIFE)),
        _seat: seat,
    };
    let begun = (looking, true);
    let lines = stream::unfold(begun, |(mut looking, is_first)| async move {
        let text = if is_first { looking.begin().await } else { looking.next().await };
        text.map(|text| (Ok::<_, std::io::Error>(web::Bytes::from(text)), (looking, false)))
    });
    Ok(HttpResponse::Ok()
        .content_type("text/event-stream; charset=utf-8")
        .insert_header((header::CACHE_CONTROL, "no-store"))
        // Neither we nor a proxy may hold lines back to pack them.
        .insert_header((header::CONTENT_ENCODING, "identity"))
        .insert_header(("x-accel-buffering", "no"))
        .streaming(lines))
}

impl Looking {
    async fn begin(&mut self) -> Option<String> {
        let counts = self.changed().await.ok()?;
        Some(format!("retry: {RETRY}\n\n{counts}"))
    }

    /// The next lines; `None` at the end, which the browser answers by coming again.
    async fn next(&mut self) -> Option<String> {
        loop {
            tokio::select! {
                () = &mut self.end => return None,
                _ = self.heartbeat.tick() => return Some(": still here\n\n".to_owned()),
                heard = self.receiver.recv() => match heard {
                    Ok(touched) if touched.is_empty() => return None,
                    Ok(touched) if !self.known.iter().any(|idea| touched.contains(idea)) => {}
                    Ok(_) | Err(RecvError::Lagged(_)) => {
                        let counts = self.changed().await.ok()?;
                        if !counts.is_empty() {
                            return Some(counts);
                        }
                    }
                    Err(RecvError::Closed) => return None,
                },
            }
        }
    }

    /// The counts that the reader may know and has not been told, as an event; nothing when there are none.
    async fn changed(&mut self) -> Result<String> {
        let (visit, codes) = (self.visit.clone(), self.codes.clone());
        let found = self
            .visit
            .read(move |tx| {
                let words = visit.site().templates.words(tx.community()?.voice(visit.language(tx.actor())))?.clone();
                Ok((words, ideas::tallies_of(tx, &codes)?))
            })
            .await;
        let (words, tallies) = found?;
        self.known = tallies.iter().map(|(idea, ..)| *idea).collect();
        let mut counts = Vec::new();
        for (idea, code, tally) in tallies {
            let Some(votes) = tally.votes() else { continue };
            if self.told.insert(idea, votes) != Some(votes) {
                let mut args = FluentArgs::new();
                args.set("count", votes);
                let word = words.say("vote-word", args)?;
                counts.push(CountJson { idea: code.to_string(), votes: words.number(votes), word });
            }
        }
        if counts.is_empty() {
            return Ok(String::new());
        }
        let data = serde_json::to_string(&counts).map_err(Error::internal)?;
        Ok(format!("event: votes\ndata: {data}\n\n"))
    }
}
