#!/usr/bin/env python3
"""Measures `frid print` beside WeasyPrint and Chromium making the same folded leaflet, in turn, in one run.

    print.py [--leaflets 100] [--chromium 10]

Frid makes the leaflets in one run of the program; WeasyPrint in one process of its own; Chromium is started for each file,
since that is what its command line offers (and for fewer of them: it is told per leaflet). The peers get the words of the
same page as HTML with panels of the same sizes. Needs the release binary, `pip install weasyprint`, and chromium.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
FRID = ROOT / "target/release/frid"
TODAY = "2026-11-25"


@dataclass
class Cost:
    wall: float  # seconds
    cpu: float  # seconds, user and system
    memory: float  # MB, the peak


def measure(command, folder):
    """Runs a command and says what it cost."""
    began = time.perf_counter()
    child = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    told = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - began
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode:
        sys.exit(f"{command} failed:\n{told.decode()}")
    return Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


STYLE = """
@page{size:297mm 210mm;margin:0}
body{margin:0;font:12pt/16pt "Atkinson Hyperlegible Next",sans-serif}
.side{position:relative;width:297mm;height:210mm;break-after:page;overflow:hidden}
.panel{position:absolute;top:0;height:194mm;padding:8mm;width:84mm}
.flap{left:0;background:#e4efee;width:81mm}.back{left:97mm}.cover{left:197mm;background:#0f4552;color:#fff}
.inside{columns:3;column-gap:16mm;column-fill:auto;height:194mm;padding:8mm;width:281mm}
h1{font-size:38pt;line-height:1.1}h2{font-size:17pt;line-height:1.2;margin:12pt 0 4pt;color:#0a566a}p,ul,ol{margin:0 0 6pt}
.contact{background:#f3eee4;padding:4pt 8pt;margin:6pt 0;break-inside:avoid}
"""

WEASY = """
import sys
from weasyprint import HTML
for n in range(int(sys.argv[3])):
    HTML(sys.argv[1]).write_pdf(f"{sys.argv[2]}/{n}.pdf", pdf_variant="pdf/ua-1")
"""


def site(folder, leaflets):
    """Gnesta's content with one more topic for each leaflet, all alike but for their titles."""
    shutil.copytree(ROOT / "content", folder / "content")
    text = (folder / "content/pages/hjalp-nu/vuxna.sv.md").read_text()
    for page in (folder / "content/pages").rglob("*.md"):
        page.write_text(re.sub(r"(?m)^sheets = .*\n", "", page.read_text()))
    for n in range(leaflets):
        topic = folder / f"content/pages/prov/blad-{n:03}"
        topic.mkdir(parents=True)
        own = re.sub(r'slug = ".*"', f'slug = "blad-{n:03}"', text).replace('title = "Hjälp nu"', f'title = "Hjälp nu {n}"')
        own = re.sub(r"sheets = .*", 'sheets = ["leaflet"]', own)
        (topic / "vuxna.sv.md").write_text(own)
    (folder / "content/pages/prov/_index.sv.md").write_text('+++\ntitle = "Prov"\n+++\nProv.\n')


def page(folder):
    """The same words as HTML with panels: from the page that Frid builds."""
    subprocess.run([FRID, "build", ROOT, "-o", folder / "public", "--as-of", TODAY], check=True, capture_output=True)
    html = (folder / "public/vuxna/rad-nu/index.html").read_text()
    body = html.split('<div class="text">')[1].split("<footer")[0]
    body = re.sub(r"<(svg|nav|button|section)\b.*?</\1>", "", body, flags=re.S)
    sections = re.split(r"(?=<h2)", body)
    flap, rest = "".join(sections[:2]), "".join(sections[2:9])
    made = folder / "leaflet.html"
    made.write_text(
        f'<!doctype html><html lang="sv"><title>Råd nu</title><style>{STYLE}</style><div class="side">'
        f'<div class="panel cover"><p>Gnesta kommun</p><h1>Hjälp nu</h1></div><div class="panel flap">{flap}</div>'
        f'<div class="panel back"><h2>Behöver du hjälp nu?</h2><p>112</p></div></div><div class="side"><div class="inside">{rest}</div></div>'
    )
    return made


def main():
    wish = argparse.ArgumentParser()
    wish.add_argument("--leaflets", type=int, default=100)
    wish.add_argument("--chromium", type=int, default=10)
    wish = wish.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        site(folder, wish.leaflets)
        made = page(folder)
        (folder / "weasy").mkdir()
        rows = []
        cost = measure([str(FRID), "print", str(folder), "-o", str(folder / "print"), "--as-of", TODAY, "--sheet", "leaflet"], folder)
        count = len(list((folder / "print").glob("*.pdf")))
        rows.append(("Frid", count, cost))
        cost = measure([sys.executable, "-c", WEASY, str(made), str(folder / "weasy"), str(wish.leaflets)], folder)
        rows.append(("WeasyPrint", wish.leaflets, cost))
        chromium = shutil.which("chromium") or shutil.which("google-chrome")
        wall = cpu = memory = 0.0
        for n in range(wish.chromium if chromium else 0):
            command = [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder}/profile-{n}", f"--print-to-pdf={folder}/chromium-{n}.pdf", made.as_uri()]
            cost = measure(command, folder)
            wall, cpu, memory = wall + cost.wall, cpu + cost.cpu, max(memory, cost.memory)
        if chromium:
            rows.append(("Chromium", wish.chromium, Cost(wall, cpu, memory)))
        first = rows[0]
        print("| maker | leaflets | ms of CPU each | ms each | peak MB | CPU beside Frid |")
        print("|---|---|---|---|---|---|")
        for name, count, cost in rows:
            ratio = (cost.cpu / count) / (first[2].cpu / first[1])
            print(f"| {name} | {count} | {cost.cpu / count * 1000:.0f} | {cost.wall / count * 1000:.0f} | {cost.memory:.0f} | {ratio:.1f} × |")


main()
