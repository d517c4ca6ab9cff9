//! `data/plan.toml`: the action plan, as decided, with what has been done.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::ground::date::{Date, Due};

/// The plan.
#[derive(Debug, Clone, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Plan {
    /// Its name.
    pub title: String,
    /// The day when it was decided.
    pub decided: Option<Date>,
    /// Who decided.
    pub decided_by: Option<String>,
    /// The reference number (diarienummer).
    pub reference: Option<String>,
    /// Where it can be read.
    pub source: Option<String>,
    /// Its goals (delmål).
    #[serde(rename = "goal")]
    pub goals: Vec<Goal>,
}

/// A goal (delmål).
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// Area and number: `3.1`.
    pub id: String,
    /// The focus area.
    pub area: String,
    /// The goal as decided.
    pub text: String,
    /// What is to be done.
    #[serde(default)]
    pub activities: Vec<String>,
    /// Who answers for it (ansvarig).
    #[serde(default)]
    pub owners: Vec<String>,
    /// When (tidplan).
    #[serde(default)]
    pub due: Option<Due>,
    /// How far it has come.
    pub status: GoalStatus,
    /// When that was written.
    #[serde(default)]
    pub status_date: Option<Date>,
    /// Pages of this site that show it, as `page:` links.
    #[serde(default)]
    pub evidence: Vec<String>,
}

/// How far a goal has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum GoalStatus {
    /// Not begun.
    Planned,
    /// Under way.
    Ongoing,
    /// Done.
    Done,
    /// Done again and again.
    Recurring,
}
