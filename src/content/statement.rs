//! `data/statement.toml`: the accessibility statement (tillgänglighetsredogörelse).
//!
//! Its eleven fields are those that the law (2018:1937) on access to digital public services and digg.se's regulation
//! ask for.

use schemars::JsonSchema;
use serde::Deserialize;

use crate::ground::date::Date;
use crate::ground::wording::Wording;

/// The statement.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Who answers for the service.
    pub body: Wording,
    /// The service.
    pub service: Wording,
    /// How far it lives up to the law.
    pub compliance: Compliance,
    /// What is not accessible, and why.
    #[serde(default)]
    pub inaccessible: Vec<Shortcoming>,
    /// The day of the assessment.
    pub assessed: Date,
    /// The day of the last change.
    pub updated: Date,
    /// How it was assessed.
    pub method: Wording,
    /// How to tell of a fault.
    pub feedback: Wording,
    /// The contact to tell it to.
    #[serde(default)]
    pub feedback_contact: Option<String>,
    /// Where to complain to the supervisory authority.
    pub supervision_url: String,
    /// What would be an unreasonable burden (12 §), and why.
    #[serde(default)]
    pub burdensome: Vec<Shortcoming>,
    /// What is outside the law (9 §), and why.
    #[serde(default)]
    pub outside_law: Vec<Shortcoming>,
}

/// How far a service lives up to the law.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, serde::Serialize, JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Compliance {
    /// Wholly.
    Full,
    /// In part.
    Partial,
    /// Not.
    None,
}

/// A part that falls short, and why.
#[derive(Debug, Clone, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Shortcoming {
    /// The part.
    pub what: Wording,
    /// The reason.
    pub why: Wording,
}
