//! `frid serve`: the site in the browser, at once after each change.

use std::sync::{Arc, Mutex, PoisonError};

use super::args::{Format, Serve};
use super::speech::Speech;
use super::{Outcome, show};
use crate::ground::date::Date;
use crate::ground::diag::{Diagnostic, Severity};
use crate::messages::Args;
use crate::serve::{Observer, Request, Watching, run as serve};
use crate::site::edition::Edition;

pub(super) fn run(wish: Serve, today: fn() -> Date, speech: &Speech) -> anyhow::Result<Outcome> {
    let language = speech.language().to_owned();
    let public = !wish.host.is_loopback();
    let talk = Talk {
        speech: Speech::new(&language),
        today,
        day: wish.as_of,
        open: wish.open,
        public,
        told: Mutex::default(),
    };
    let request = Request {
        root: wish.dir,
        edition: Edition {
            as_of: wish.as_of.unwrap_or_else(today),
            channel: wish.channel,
            drafts: !wish.no_drafts,
            base_url: wish.base_url,
            sheets: false,
        },
        host: wish.host,
        port: wish.port,
        watching: if wish.poll { Watching::Polling } else { Watching::Events },
        editor: wish.editor,
    };
    let talk: Arc<dyn Observer> = Arc::new(talk);
    serve(&request, &talk, &language)?;
    show::line(&speech.say("serve-stopped"));
    Ok(Outcome::Fine)
}

/// What is said on the terminal while the site is served.
struct Talk {
    speech: Speech,
    today: fn() -> Date,
    /// The day that counts as today, where one is given.
    day: Option<Date>,
    open: bool,
    public: bool,
    /// The faults that were told last: the same are not told again.
    told: Mutex<Vec<Diagnostic>>,
}

impl Talk {
    fn say(&self, key: &str, args: &Args) {
        show::line(&self.speech.say_with(key, args));
    }
}

impl Observer for Talk {
    fn today(&self) -> Date {
        self.day.unwrap_or_else(self.today)
    }

    fn listening(&self, at: &str, watching: Watching) {
        let mut args = Args::default();
        args.text("address", at);
        self.say("serve-listening", &args);
        if self.public {
            self.say("serve-public", &args);
        }
        if watching == Watching::Polling {
            self.say("serve-polling", &args);
        }
        if self.open && open::that_detached(at).is_err() {
            self.say("serve-no-browser", &args);
        }
    }

    fn ended(&self, notes: &[Diagnostic]) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if *told == notes {
            return;
        }
        notes.clone_into(&mut told);
        // What is shown by hand to a person is never a reason to stop serving.
        let _ = show::notes(notes, Format::Human, &self.speech);
        let count = |severity| notes.iter().filter(|note| note.severity == severity).count();
        let number = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
        let mut args = Args::default();
        args.number("errors", number(count(Severity::Error)));
        args.number("warnings", number(count(Severity::Warning)));
        self.say(if count(Severity::Error) > 0 { "serve-kept" } else { "serve-shown" }, &args);
    }
}
