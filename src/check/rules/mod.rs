//! The rules, one file each.

mod act_renumbered;
mod all_caps;
mod alt_is_file_name;
mod alt_too_long;
mod big_image;
mod broken_link;
mod choppy_text;
mod contact_source_missing;
mod duplicate_title;
mod emphasis_as_heading;
mod hard_text;
mod heading_jump;
mod heavy_sentences;
mod indiscreet_description;
mod indiscreet_file_name;
mod indiscreet_path;
mod indiscreet_title;
mod intranet_leak;
mod late_phone;
mod long_heading;
mod long_page;
mod long_paragraph;
mod long_sentence;
mod long_words;
mod low_contrast;
mod missing_description;
mod missing_owner;
mod missing_safety_page;
mod missing_statement_field;
mod missing_variant;
mod never_reviewed;
mod orphan_page;
mod overdue_review;
mod passive_voice;
mod redirect_chain;
mod repeated_id;
mod same_text_other_target;
mod silent_link;
mod stale_contact;
mod stale_law_reference;
mod stale_statement;
mod stale_translation;
mod table_without_header;
mod third_party_request;
mod title_too_long;
mod to_confirm;
mod unexplained_abbreviation;
mod unmet_goal;
mod unreadable_look;
mod unreviewed_translation;
mod untagged_language;
mod unused_contact;
mod unused_image;
mod unused_term;
mod unverified_contact;
mod vague_link;

use super::rule::Rule;

/// Every rule that this room looks for, by what it is about.
pub static RULES: &[Rule] = &[
    // Safety of the reader.
    unverified_contact::RULE,
    stale_contact::RULE,
    contact_source_missing::RULE,
    indiscreet_title::RULE,
    indiscreet_path::RULE,
    indiscreet_file_name::RULE,
    indiscreet_description::RULE,
    missing_safety_page::RULE,
    third_party_request::RULE,
    intranet_leak::RULE,
    // Accessibility.
    alt_is_file_name::RULE,
    alt_too_long::RULE,
    heading_jump::RULE,
    vague_link::RULE,
    same_text_other_target::RULE,
    table_without_header::RULE,
    all_caps::RULE,
    emphasis_as_heading::RULE,
    untagged_language::RULE,
    low_contrast::RULE,
    unreadable_look::RULE,
    missing_statement_field::RULE,
    stale_statement::RULE,
    repeated_id::RULE,
    silent_link::RULE,
    // Readability.
    hard_text::RULE,
    heavy_sentences::RULE,
    long_sentence::RULE,
    long_words::RULE,
    long_paragraph::RULE,
    long_heading::RULE,
    long_page::RULE,
    late_phone::RULE,
    unexplained_abbreviation::RULE,
    choppy_text::RULE,
    passive_voice::RULE,
    // Completeness.
    missing_variant::RULE,
    stale_translation::RULE,
    unreviewed_translation::RULE,
    overdue_review::RULE,
    never_reviewed::RULE,
    missing_owner::RULE,
    unmet_goal::RULE,
    to_confirm::RULE,
    orphan_page::RULE,
    missing_description::RULE,
    title_too_long::RULE,
    duplicate_title::RULE,
    unused_contact::RULE,
    unused_term::RULE,
    unused_image::RULE,
    big_image::RULE,
    // Links.
    broken_link::RULE,
    redirect_chain::RULE,
    // Law.
    stale_law_reference::RULE,
    act_renumbered::RULE,
];
