//! What each criterion can earn, 100 points on either side, and what holds a score back.

use crate::points::Points;

/// Institution's side: the topics that both talk about.
pub const TOPICS: Points = Points::whole(35);
/// Institution's side: what both texts mention.
pub const WORDS: Points = Points::whole(35);
/// Institution's side: how near both are.
pub const PROXIMITY: Points = Points::whole(10);
/// Institution's side: which languages both speak.
pub const LANGUAGES: Points = Points::whole(10);
/// Institution's side: experience with the audience.
pub const AUDIENCES: Points = Points::whole(10);

/// Organisation's side: whether it wishes to be invited by such a house.
pub const INSTITUTION: Points = Points::whole(25);
/// Organisation's side: whether what it asks for is paid.
pub const FEE: Points = Points::whole(20);
/// Organisation's side: how alive the profile is.
pub const FRESHNESS: Points = Points::whole(10);
/// Organisation's side: how quickly it answers.
pub const ANSWERS: Points = Points::whole(10);
/// Organisation's side: the notice it needs; a hard rule, so always earned.
pub const NOTICE: Points = Points::whole(5);
/// Organisation's side: a weekday on which it can.
pub const WEEKDAY: Points = Points::whole(10);
/// Organisation's side: a format of its own choice.
pub const FORMAT: Points = Points::whole(20);

/// What remains of the score when the fee or the travel costs are not covered.
pub const LEFT_WITHOUT_FEE: Points = Points::whole(45);
/// What remains of the score of a profile that has been silent for more than a year or answers after weeks.
pub const LEFT_WHEN_SILENT: Points = Points::whole(45);
/// What remains of the score when the request's text names languages and none of them is shared.
pub const LEFT_WITHOUT_NAMED_LANGUAGE: Points = Points::whole(85);
/// What remains of the score when none of the dates suits.
pub const LEFT_WITHOUT_WEEKDAY: Points = Points::whole(80);
