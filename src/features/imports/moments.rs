//! Moments as other programs write them.
//!
//! A moment without a zone is read in the zone given; a day alone is its midnight there. Days come before
//! months (`03/04/2016` is the third of April), as in the countries we serve. Nothing is corrected: a thirtieth
//! of February is no moment.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use jiff::{Timestamp, Zoned};

/// The moment that `text` names: ISO 8601 with or without zone, `2016-01-22 13:06`, `2016/01/22T:13:06:40`,
/// `22/01/2016`, `22.01.2016 13:06`, or seconds (10 digits) or milliseconds (13 digits) since 1970.
/// `None` when it is none of these.
pub fn parse(text: &str, zone: &TimeZone) -> Option<Timestamp> {
    let text = text.trim();
    if !text.is_ascii() || text.len() > 64 {
        return None;
    }
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        return since_1970(text);
    }
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    if let Ok(moment) = text.parse::<Zoned>() {
        return Some(moment.timestamp());
    }
    let (day, time) = match text.find(['T', 't', ' ', ',']) {
        Some(at) => (&text[..at], text[at + 1..].trim_start_matches([' ', ':', 'T', 't'])),
        None => (text, ""),
    };
    let (day, (time, offset)) = (date(day)?, clock(time)?);
    let moment = DateTime::from_parts(day, time);
    match offset {
        Some(offset) => offset.to_timestamp(moment).ok(),
        None => zone.to_ambiguous_timestamp(moment).compatible().ok(),
    }
}

fn since_1970(digits: &str) -> Option<Timestamp> {
    let number: i64 = digits.parse().ok()?;
    match digits.len() {
        9 | 10 => Timestamp::from_second(number).ok(),
        13 => Timestamp::from_millisecond(number).ok(),
        _ => None,
    }
}

/// `2016-01-22`, `2016/01/22`, `22/01/2016`, `22.1.2016`, …
fn date(text: &str) -> Option<Date> {
    let sign = text.chars().find(|letter| !letter.is_ascii_digit()).filter(|sign| "-/.".contains(*sign))?;
    let mut parts = text.split(sign);
    let (first, month, last) = (parts.next()?, parts.next()?, parts.next()?);
    let (year, day) = match (first.len(), last.len()) {
        (4, 1..=2) => (first, last),
        (1..=2, 4) => (last, first),
        _ => return None,
    };
    if parts.next().is_some() || !(1..=2).contains(&month.len()) {
        return None;
    }
    Date::new(number(year)?, i8::try_from(number(month)?).ok()?, i8::try_from(number(day)?).ok()?).ok()
}

/// `13:06`, `13:06:40`, `13:06:40.25`, with or without `Z`, `+01:00`, `+0100`; nothing is midnight.
fn clock(text: &str) -> Option<(Time, Option<jiff::tz::Offset>)> {
    let text = text.trim();
    if text.is_empty() {
        return Some((Time::midnight(), None));
    }
    let (text, offset) = match text.find(['Z', 'z', '+', '-']) {
        Some(at) => (text[..at].trim_end(), Some(offset(&text[at..])?)),
        None => (text, None),
    };
    let mut parts = text.split(':');
    let (hour, minute, second) = (parts.next()?, parts.next()?, parts.next().unwrap_or("0"));
    let (second, fraction) = second.split_once(['.', ',']).unwrap_or((second, "0"));
    let short = |part: &str| (1..=2).contains(&part.len()).then(|| number(part)).flatten();
    if parts.next().is_some() || fraction.len() > 9 {
        return None;
    }
    let nanosecond: i32 = if fraction.bytes().all(|byte| byte.is_ascii_digit()) {
        format!("{fraction:0<9}").parse().ok()?
    } else {
        return None;
    };
    let small = |part: &str| short(part).and_then(|value| i8::try_from(value).ok());
    let time = Time::new(small(hour)?, small(minute)?, small(second)?, nanosecond).ok()?;
    Some((time, offset))
}

fn offset(text: &str) -> Option<jiff::tz::Offset> {
    if text.eq_ignore_ascii_case("z") {
        return Some(jiff::tz::Offset::UTC);
    }
    let (sign, digits) = text.split_at(1);
    let digits = digits.replace(':', "");
    let (hours, minutes) = match digits.len() {
        2 => (number(&digits)?, 0),
        4 => (number(&digits[..2])?, number(&digits[2..])?),
        _ => return None,
    };
    let seconds = (i32::from(hours) * 60 + i32::from(minutes)) * 60;
    let ahead = if sign == "-" { -seconds } else { seconds };
    (minutes < 60).then(|| jiff::tz::Offset::from_seconds(ahead).ok()).flatten()
}

fn number(digits: &str) -> Option<i16> {
    digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn in_rome(text: &str) -> Option<String> {
        parse(text, &TimeZone::get("Europe/Rome").unwrap()).map(|moment| moment.to_string())
    }

    #[test]
    fn moments_are_read_however_they_are_written() {
        for (text, moment) in [
            ("2016/01/22T:13:06:40", "2016-01-22T12:06:40Z"),
            ("2016-01-22T13:06:40Z", "2016-01-22T13:06:40Z"),
            ("2016-01-22T13:06:40+02:00", "2016-01-22T11:06:40Z"),
            ("2016-01-22 13:06:40.5 +0200", "2016-01-22T11:06:40.5Z"),
            ("2016-01-22 13:06:40 UTC", ""),
            ("2016-07-22T13:06:40", "2016-07-22T11:06:40Z"),
            ("2016-07-22T13:06[Europe/Berlin]", "2016-07-22T11:06:00Z"),
            (" 2016-01-22 13:06 ", "2016-01-22T12:06:00Z"),
            ("2016-01-22", "2016-01-21T23:00:00Z"),
            ("22/01/2016", "2016-01-21T23:00:00Z"),
            ("3/4/2016, 9:05", "2016-04-03T07:05:00Z"),
            ("22.01.2016 13:06", "2016-01-22T12:06:00Z"),
            ("1453464400", "2016-01-22T12:06:40Z"),
            ("1453464400250", "2016-01-22T12:06:40.25Z"),
        ] {
            assert_eq!(in_rome(text).unwrap_or_default(), moment, "{text}");
        }
    }

    #[test]
    fn an_hour_that_does_not_exist_is_the_one_after() {
        assert_eq!(in_rome("2024-03-31 02:30").unwrap(), "2024-03-31T01:30:00Z");
    }

    #[test]
    fn what_is_no_moment_is_none() {
        for text in [
            "",
            " ",
            "soon",
            "30/02/2016",
            "2016-13-01",
            "22-01",
            "2016-01-22 25:00",
            "2016-01-22 13",
            "22/01/16",
            "2016",
            "-1",
            "99999999999999999999",
            "２０１６-01-22",
            "2016-01-22 13:06 +99:99",
            "2016-01-22T13:06:+1",
            "1/2/3/4",
            "2016--01-22",
            "+016-01-22",
            "2016-01-22 -3:00",
        ] {
            assert_eq!(in_rome(text), None, "{text}");
        }
    }
}
