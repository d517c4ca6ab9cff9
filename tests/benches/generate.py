#!/usr/bin/env python3
"""Makes one and the same site for Frid and for its peers, so that they can be measured beside each other.

    generate.py frid|hugo PAGES FOLDER

Topics x 4 audiences x 11 languages, each page 300-900 words with headings, lists, a table, a callout, contacts, words of
the glossary, a picture and links to other pages. Settings, contacts, glossary and UI words are Gnesta's own; the texts are
sentences made of the words that those files hold in each language. Same arguments, same bytes.
"""

import itertools
import json
import random
import re
import shutil
import sys
import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parents[2]
PEERS = Path(__file__).resolve().parent / "peers"
AUDIENCES = ["barn", "unga", "vuxna", "aldre"]
TAGS = ["samtal", "skola", "hem", "pengar", "familj", "arbete", "vard", "trygghet"]
# The two topics that `site.toml` names.
NAMED = ["hjalp-nu", "lamna-sidan-tryggt"]
GROUP = 10


def toml(path):
    return tomllib.loads((PROJECT / "content" / path).read_text())


SITE = toml("site.toml")
CONTACTS = [contact for contact in toml("data/contacts.toml")["contact"] if contact.get("publish", True)]
TERMS = toml("data/glossary.toml")["term"]
LANGUAGES = [language["tag"] for language in SITE["languages"]]
CHAINS = {language["tag"]: [language["tag"], *language.get("fallback", []), "sv"] for language in SITE["languages"]}
STYLES = sorted((PROJECT / "themes/frid/assets/css").glob("*.css"))
DRAWINGS = sorted(path.name for path in (PROJECT / "content/pages/bilder").glob("*.svg"))


def worded(words, language):
    """What is said in a language, or in the nearest of its chain."""
    if isinstance(words, str):
        return words
    return next(words[near] for near in CHAINS[language] if near in words)


@dataclass(frozen=True)
class Topic:
    number: int
    name: str
    sections: tuple  # names, the outermost first

    @property
    def folder(self):
        return "/".join([*self.sections, self.name])


def topics(pages):
    """The topics of a site, ten to a section and ten sections to a section above, so that no list grows with the site."""
    count = -(-pages // (len(AUDIENCES) * len(LANGUAGES)))
    levels, groups = 0, count
    while groups > GROUP:
        groups, levels = -(-groups // GROUP), levels + 1

    def sections(number):
        above = [number // GROUP ** (level + 1) for level in range(levels)]
        return tuple(f"del-{levels - level}-{group:03}" for level, group in reversed(list(enumerate(above))))

    def topic(number):
        if number < len(NAMED):
            return Topic(number, NAMED[number], ())
        return Topic(number, f"amne-{number:04}", sections(number))

    return [topic(number) for number in range(count)]


@cache
def pool(language):
    """Sentences of a language, made of words that the data holds in it; where it holds none, of those of the nearest language."""
    def own(texts):
        chains = [[language], [CHAINS[language][1]], ["sv"]]
        return next(found for chain in chains if (found := [text[tag] for text in texts for tag in chain if tag in text]))

    texts = [about for contact in CONTACTS if isinstance(about := contact["about"], dict)]
    said = own(texts) + [text["definition"] for text in own([term["text"] for term in TERMS])]
    words = [word for text in said for word in re.findall(r"[^\W\d_]+", text)]
    dice = random.Random(f"sentences {language}")
    lengths = [dice.randint(4, 9) for _ in range(600)]
    return [" ".join(dice.choices(words, k=length)).capitalize() + "." for length in lengths]


def title(seed, language):
    dice = random.Random(f"{seed} {language}")
    words = dice.choice(pool(language)).rstrip(".").split()
    return " ".join(words[: dice.randint(3, 5)])


class Page:
    """One page as blocks that every dialect can write."""

    def __init__(self, topic, audience, language, linked):
        self.topic, self.audience, self.language = topic, audience, language
        self.title = title(topic.name + audience, language)
        self.dice = random.Random(f"{topic.name} {audience} {language}")
        self.description = self.dice.choice(pool(language))
        self.tags = self.dice.sample(TAGS, 2)
        self.linked = linked

    def sentences(self, count):
        return " ".join(self.dice.choices(pool(self.language), k=count))

    def contact(self):
        return self.dice.choice(CONTACTS)

    def term(self):
        """A word that is explained in the language; none where there is no such word."""
        return self.dice.choice([term for term in TERMS if self.language in term["text"]] or [None])

    def body(self, say):
        """The text in a dialect: about 300 to 900 words."""
        dice, parts = self.dice, []
        parts.append(self.sentences(1) + " " + say.contact(self.contact(), self.language))
        parts.append(say.image(dice.choice(DRAWINGS), self.sentences(1)))
        for _ in range(dice.randint(3, 9)):
            parts.append("## " + " ".join(self.sentences(1).rstrip(".").split()[:4]))
            term, other = self.term(), dice.choice(self.linked)
            explained = f" {say.term(term, self.language)}." if term else ""
            parts.append(f"{self.sentences(1)}{explained} {self.sentences(1)}")
            parts.append(f"{self.sentences(1)} {say.page(other, self)}. **{self.sentences(1)}**")
            parts.append(self.sentences(2))
            parts.append("\n".join(f"- {self.sentences(1)}" for _ in range(dice.randint(2, 4))))
        parts.append(say.callout(self.sentences(2)))
        cells = [[" ".join(self.sentences(1).split()[:3]) for _ in range(3)] for _ in range(4)]
        rows = ["| " + " | ".join(row) + " |" for row in cells]
        parts.append("\n".join([rows[0], "|---|---|---|", *rows[1:]]))
        parts.append("\n".join(f"{number}. {self.sentences(1)}" for number in range(1, 4)))
        parts.append(say.contacts(dice.sample(CONTACTS, 3), self.language))
        return "\n\n".join(parts) + "\n"


def pages(count):
    """The pages of a site in a fixed order."""
    everything = topics(count)
    # Links lead only to topics that have every page.
    whole = everything[: count // (len(AUDIENCES) * len(LANGUAGES))]
    matrix = itertools.product(everything, AUDIENCES, LANGUAGES)
    for topic, audience, language in itertools.islice(matrix, count):
        yield Page(topic, audience, language, whole)


def sections(count):
    """Every section once, with the path of those above it."""
    ways = {topic.sections[:depth] for topic in topics(count) for depth in range(1, len(topic.sections) + 1)}
    return sorted(ways)


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)


def quoted(text):
    return json.dumps(text, ensure_ascii=False)


def front_matter(page, **more):
    fields = {"title": page.title, "owner": "IFO", "description": page.description, "weight": 10 * (page.topic.number % GROUP) + 10}
    lines = [f"{key} = {quoted(value)}" for key, value in (fields | more).items()]
    return "+++\n" + "\n".join(lines) + "\n+++\n"


class Frid:
    """Our own dialect: everything special is a link."""

    def contact(self, contact, language):
        return f"[{worded(contact['name'], language)}](contact:{contact['id']})"

    def contacts(self, contacts, language):
        return "\n".join("- " + self.contact(contact, language) for contact in contacts)

    def term(self, term, language):
        return f"[{worded(term['text'], language)['term']}](term:{term['id']})"

    def page(self, topic, page):
        return f"[{title(topic.name + page.audience, page.language)}](page:{topic.name})"

    def image(self, name, alt):
        return f"![{alt}](/bilder/{name})"

    def callout(self, text):
        return f"> [!IMPORTANT]\n> {text}"

    def site(self, count, folder):
        content = folder / "content"
        settings = (PROJECT / "content/site.toml").read_text()
        # The peers know neither sensitive pages nor quiet sections.
        settings = re.sub(r"^quiet = .*$", "quiet = []", settings, flags=re.M)
        # Texts of one length for all audiences are too long for some: 10 000 warnings would be measured, not the checks.
        settings = re.sub(r" page_words = \d+,?", "", settings)
        write(content / "site.toml", settings.replace("sensitive = true", "sensitive = false"))
        shutil.copytree(PROJECT / "content/data", content / "data")
        for name in DRAWINGS:
            write(content / "pages/bilder" / name, (PROJECT / "content/pages/bilder" / name).read_text())
        for way in sections(count):
            for language in LANGUAGES:
                path = content / "pages" / "/".join(way) / f"_index.{language}.md"
                write(path, f"+++\ntitle = {quoted(title(way[-1], language))}\n+++\n")
        for page in pages(count):
            path = content / "pages" / page.topic.folder / f"{page.audience}.{page.language}.md"
            write(path, front_matter(page, tags=page.tags) + page.body(self))


class Hugo:
    """Shortcodes for what Frid says with links; data files of its own for the same contacts and words."""

    def contact(self, contact, language):
        return f'{{{{< contact "{contact["id"]}" >}}}}'

    def contacts(self, contacts, language):
        return "{{< contacts " + " ".join(f'"{contact["id"]}"' for contact in contacts) + " >}}"

    def term(self, term, language):
        return f'{{{{< term "{term["id"]}" >}}}}{worded(term["text"], language)["term"]}{{{{< /term >}}}}'

    def page(self, topic, page):
        target = f"/{topic.folder}-{page.audience}"
        return f'[{title(topic.name + page.audience, page.language)}]({{{{< relref "{target}" >}}}})'

    def image(self, name, alt):
        return f"![{alt}](/bilder/{name})"

    def callout(self, text):
        return "{{< callout >}}" + text + "{{< /callout >}}"

    def site(self, count, folder):
        shutil.copytree(PEERS / "hugo", folder)
        write(folder / "hugo.json", json.dumps(self.settings(), ensure_ascii=False))
        write(folder / "data/contacts.json", json.dumps(self.all_contacts(), ensure_ascii=False))
        write(folder / "data/terms.json", json.dumps(self.all_terms(), ensure_ascii=False))
        acute = {audience["id"]: audience["acute"] for audience in SITE["audiences"]}
        write(folder / "data/acute.json", json.dumps(acute))
        write(folder / "static/frid.css", "".join(map(Path.read_text, STYLES)))
        for language in LANGUAGES:
            words = ["skip", "exit", "languages", "acute", "menu", "by", "call", "hint", "important", *AUDIENCES]
            table = [{"id": word, "translation": word} for word in words]
            write(folder / f"i18n/{language}.json", json.dumps(table))
        for name in DRAWINGS:
            write(folder / "static/bilder" / name, (PROJECT / "content/pages/bilder" / name).read_text())
        for way in sections(count):
            for language in LANGUAGES:
                path = folder / "content" / "/".join(way) / f"_index.{language}.md"
                write(path, f"+++\ntitle = {quoted(title(way[-1], language))}\n+++\n")
        for page in pages(count):
            path = folder / "content" / f"{page.topic.folder}-{page.audience}.{page.language}.md"
            more = {"topic": page.topic.name, "audience": page.audience}
            front = front_matter(page, tags=page.tags)
            table = "[params]\n" + "".join(f"{key} = {quoted(value)}\n" for key, value in more.items())
            write(path, front.removesuffix("+++\n") + table + "+++\n" + page.body(self))

    def settings(self):
        rtl = {"ar", "fa", "prs", "ckb"}
        languages = {
            tag: {
                "languageName": tag,
                "weight": weight,
                "params": {"tag": tag, "dir": "rtl" if tag in rtl else "ltr"},
            }
            for weight, tag in enumerate(LANGUAGES, 1)
        }
        return {
            "baseURL": "https://stod.example.se/",
            "title": "Råd och stöd",
            "defaultContentLanguage": LANGUAGES[0],
            "languages": languages,
            "taxonomies": {"tag": "tags"},
            "disableKinds": ["rss"],
        }

    def all_contacts(self):
        def whole(contact):
            spoken = {key: {tag: worded(contact[key], tag) for tag in LANGUAGES} for key in ("name", "about")}
            phones = [{"number": phone, "href": re.sub(r"[^\d+]", "", phone)} for phone in contact.get("phones", [])]
            return spoken | {"phones": phones, "web": contact.get("web", ""), "source": contact["source"]}

        return {contact["id"]: whole(contact) for contact in CONTACTS}

    def all_terms(self):
        return {term["id"]: {tag: worded(term["text"], tag) for tag in LANGUAGES} for term in TERMS}


DIALECTS = {"frid": Frid, "hugo": Hugo}


def main():
    kind, count, folder = sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])
    if folder.exists():
        sys.exit(f"{folder} exists already")
    DIALECTS[kind]().site(count, folder)


if __name__ == "__main__":
    main()
