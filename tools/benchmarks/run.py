#!/usr/bin/env python3
"""Measure PlanLens and what one would use instead, side by side on the same files: see README.md beside this script.

    run.py                  everything, five runs each; prints the tables
    run.py --write          ... and puts them into docs/quality.md and README.md
    run.py --only start     one part: start, ingest, again, many, parts
"""
from __future__ import annotations

import argparse
import collections
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parent.parent
LIB = ROOT / "cli" / "target" / "lib"
PACKAGES = {"hyperfine": "hyperfine", "recollindex": "recollcmd", "rg": "ripgrep", "pdftotext": "poppler-utils",
            "soffice": "libreoffice-writer", "/usr/bin/time": "time"}
# The launcher's own options, so that what is compared is the work and not the collector.
JAVA = ["java", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"]
KEY = "76/NQ-CP"
PARTS = ["start", "ingest", "again", "parts", "many"]

Run = collections.namedtuple("Run", "wall cpu megabytes out")


def need(install):
    missing = sorted({package for program, package in PACKAGES.items() if not shutil.which(program)})
    if missing and install:
        subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", "fonts-liberation2", *missing], check=True)
    elif missing:
        sys.exit(f"needs {', '.join(missing)}: apt-get install {' '.join(missing)}, or call it with --install")


def timed(command, cwd=ROOT, env=None, ok=(0,)):
    """One run of a command with its processes: seconds, seconds of processor, megabytes of its largest process."""
    ran = subprocess.run(["/usr/bin/time", "-f", "@@ %e %U %S %M", *map(str, command)], cwd=cwd, capture_output=True,
                         encoding="utf-8", errors="replace", env={**os.environ, **(env or {})})
    last = ran.stderr.strip().splitlines()[-1].split()
    if ran.returncode not in ok or last[0] != "@@":
        sys.exit(f"{' '.join(map(str, command))} ended with {ran.returncode}: {ran.stderr[-2000:]}")
    return Run(float(last[1]), float(last[2]) + float(last[3]), int(last[4]) / 1024, ran.stdout)


def side_by_side(contenders, runs):
    """Runs every contender once, then every one again: what the machine does meanwhile meets all of them."""
    made = {name: [] for name in contenders}
    for number in range(runs):
        for name, run in contenders.items():
            made[name].append(run())
            print(f"  {number + 1}/{runs} {name}: {made[name][-1].wall:.2f} s", file=sys.stderr)
    return made


def middle(runs, field="wall"):
    return statistics.median(getattr(run, field) for run in runs)


def spread(runs):
    walls = [run.wall for run in runs]
    return f"{min(walls):.2f} - {max(walls):.2f}"


def table(*rows):
    head, *body = [[str(cell) for cell in row] for row in rows]
    return "\n".join(["| " + " | ".join(row) + " |" for row in [head, ["---"] * len(head), *body]])


def met(value, goal, unit=""):
    return f"{goal:g}{unit}" + ("" if value <= goal else ": not met")


class Measuring:

    def __init__(self, work, runs):
        self.work, self.runs = work, runs
        self.env = {"XDG_CACHE_HOME": str(work / "cache")}
        self.tables, self.short = {}, []

    def planlens(self, *arguments, **more):
        return timed([ROOT / "planlens", *arguments], env={**self.env, **more.pop("env", {})}, **more)

    # -- what is measured on ---------------------------------------------------------------------------------------

    def corpus(self, name, *counts):
        folder = self.work / name
        if not folder.exists():
            print(f"making {name} ...", file=sys.stderr)
            half = self.work / f"{name}.part"
            shutil.rmtree(half, ignore_errors=True)
            subprocess.run([HERE / "corpus.py", half, *map(str, counts)], check=True)
            half.rename(folder)
        return folder

    def mixed(self):
        return self.corpus("mixed", "--docx", 400, "--pdf", 400, "--text", 200)

    def warm_up(self):
        """Builds the program, and waits for the launcher's archive of loaded classes."""
        if not (ROOT / "cli/target/planlens-cli.jar").exists():
            subprocess.run(["mvn", "-q", "-B", "-DskipTests", "package"], cwd=ROOT, check=True)
        self.planlens("--version")
        for _ in range(300):
            if not list((self.work / "cache/planlens").glob("*.lock")):
                break
            time.sleep(1)
        # A second start: the archive is made in the background of the first.
        self.planlens("--version")

    def indexed(self):
        """The index of the mixed files."""
        index = self.work / "mixed.index"
        if not index.exists():
            self.planlens("ingest", self.mixed(), "--index", index)
        return index

    # -- parts -----------------------------------------------------------------------------------------------------

    def start(self):
        index, document = self.indexed(), next(iter(sorted(self.mixed().rglob("*.docx"))))
        launcher = f"{ROOT}/planlens"
        commands = {
            "`java -version`": ([*JAVA, "-Xshare:auto", "-version"], None),
            "`--help`": ([launcher, "--help"], 0.15),
            '`search "hài lòng"`': ([launcher, "search", "hài lòng", "--index", index], 0.28),
            f"`citing {KEY}`": ([launcher, "citing", KEY, "--index", index], 0.28),
            "`extract` of one DOCX": ([launcher, "extract", document], 1.0),
            "recollq, one word": (self.recollq("Zalo"), None),
            "rg over the text files": (["rg", "-l", "-i", "hài lòng", self.mixed(), "-g", "*.txt"], None),
        }
        self.recoll_index()
        result = self.work / "start.json"
        subprocess.run(["hyperfine", "-N", "--warmup", "2", "--runs", str(max(11, self.runs)), "--style", "none",
                        "--export-json", result, *(" ".join(f"'{word}'" for word in map(str, command))
                                                   for command, _ in commands.values())],
                       check=True, env={**os.environ, **self.env}, stdout=subprocess.DEVNULL)
        rows = [("command", "seconds, median (smallest - largest)", "goal")]
        for (name, (_, goal)), made in zip(commands.items(), json.loads(result.read_text())["results"]):
            seconds = made["median"]
            rows.append((name, f"{seconds:.3f} ({made['min']:.2f} - {made['max']:.2f})",
                         "" if goal is None else met(seconds, goal)))
            if goal is not None:
                self.short.append((f"{name}, cold", f"{seconds:.2f} s"))
        self.tables["start"] = table(*rows)

    def recoll(self):
        conf = self.work / "recoll"
        conf.mkdir(exist_ok=True)
        (conf / "recoll.conf").write_text(f"topdirs = {self.mixed()}\nidxstemminglanguages =\nnoaspell = 1\n")
        return conf

    def recollq(self, *words):
        return ["recollq", "-c", self.recoll(), *words]

    def recoll_index(self):
        conf = self.recoll()
        shutil.rmtree(conf / "xapiandb", ignore_errors=True)
        return timed(["recollindex", "-z", "-c", conf])

    def ingest(self):
        folder, threads = self.mixed(), os.cpu_count()
        classes = self.work / "classes"
        subprocess.run(["javac", "-d", classes, "-cp", f"{LIB}/*", HERE / "TikaAlone.java"], check=True)
        index = self.work / "new.index"

        def ours():
            shutil.rmtree(index, ignore_errors=True)
            return self.planlens("ingest", folder, "--index", index)

        def tika(*options):
            return timed([*options, "-cp", f"{classes}:{LIB}/*", "TikaAlone", folder, threads])

        pdfs = f"find {folder} -name '*.pdf' -print0 | xargs -0 -P {threads} -n 20 sh -c 'for f; do pdftotext \"$f\" -; done' _"
        made = side_by_side({
            "PlanLens: reading, extraction, index": ours,
            "Tika alone, the same threads and JVM options": lambda: tika(*JAVA),
            "Tika alone, JVM options as Java chooses them": lambda: tika("java"),
            "recollindex": self.recoll_index,
            "pdftotext, the 400 PDF files alone": lambda: timed(["sh", "-c", pdfs]),
        }, self.runs)
        first = middle(next(iter(made.values())))
        goals = [None, 1.25, None, 1.0, None]
        rows = [("1,000 files: 400 DOCX, 400 PDF, 200 text", "seconds, median (smallest - largest)",
                 "processor seconds", "MB, largest process", "PlanLens / this", "goal")]
        for (name, runs), goal in zip(made.items(), goals):
            ratio = first / middle(runs)
            rows.append((name, f"{middle(runs):.1f} ({spread(runs)})", f"{middle(runs, 'cpu'):.1f}",
                         f"{middle(runs, 'megabytes'):.0f}", f"{ratio:.2f}",
                         "" if goal is None else met(ratio, goal)))
        self.tables["ingest"] = table(*rows)
        self.short.append(("1,000 DOCX, PDF and text files read, analysed and indexed", f"{first:.0f} s"))
        self.short.append(("the same files read by Tika alone", f"{middle(list(made.values())[1]):.0f} s"))

    def again(self):
        folder = self.corpus("text", "--text", 5000)
        index = self.work / "text.index"
        shutil.rmtree(index, ignore_errors=True)
        self.planlens("ingest", folder, "--index", index)
        runs = [self.planlens("ingest", folder, "--index", index) for _ in range(self.runs)]
        if "unchanged" not in runs[-1].out:
            sys.exit("a run with nothing new read something anew")
        self.tables["again"] = table(
            ("run with nothing new", "seconds, median (smallest - largest)", "goal"),
            ("5,000 text files", f"{middle(runs):.2f} ({spread(runs)})", met(middle(runs), 1)))
        self.short.append(("a run over 5,000 files with nothing new", f"{middle(runs):.1f} s"))

    def many(self):
        folder, index = self.corpus("many", "--text", 20000), self.work / "many.index"
        shutil.rmtree(index, ignore_errors=True)
        run = self.planlens("ingest", folder, "--index", index, env={"PLANLENS_JAVA_OPTS": "-Xmx512m"})
        text = sum(file.stat().st_size for file in folder.rglob("*.txt"))
        size = sum(file.stat().st_size for file in index.iterdir())
        rates = per_plan(json.loads(self.planlens("status", "--files", "--format", "json", "--index", index).out))
        answers = self.jmh("SearchBenchmark|CitingBenchmark", index)
        slowest = max((v for k, v in answers.items() if "Search" in k), key=lambda v: v["p99"])
        matrix = next(v for k, v in answers.items() if "Citing" in k)
        growth = rates[-1] / rates[0]
        self.tables["many"] = table(
            ("20,000 plans as text", "measured", "goal"),
            ("text / index", f"{text / 1e6:.0f} MB / {size / 1e6:.0f} MB = {size / text:.2f}", met(size / text, 1)),
            ("whole run", f"{run.wall:.0f} s, with at most 512 MB of heap", "512 MB"),
            ("milliseconds a plan, first / last thousand",
             f"{rates[0]:.1f} / {rates[-1]:.1f} = {growth:.2f}", met(growth, 1.25)),
            ("warm `search` with five facets, p99 of the slowest of twelve questions",
             f"{slowest['p99']:.1f} ms (median {slowest['p50']:.1f})", met(slowest["p99"], 20, " ms")),
            ("warm `citing --matrix`, p99",
             f"{matrix['p99']:.1f} ms (median {matrix['p50']:.1f})", met(matrix["p99"], 300, " ms")))
        self.short.append(("warm search with facets in 20,000 plans, p99", f"{slowest['p99']:.0f} ms"))

    def parts(self):
        made = self.jmh("AnalyzerBenchmark|NormalizerBenchmark|IndexBenchmark", None)
        names = {"Analyzer": "all extractors together", "Normalizer": "normaliser", "Index": "indexing"}
        rows = [("one core, second compiler tier, warm", "MB of text a second", "goal")]
        for key, name in names.items():
            rate = next(v["rate"] for k, v in made.items() if key in k)
            goal = "15" + (": not met" if rate < 15 else "") if key == "Analyzer" else ""
            rows.append((name, f"{rate:.1f}", goal))
        self.tables["parts"] = table(*rows)

    def jmh(self, pattern, index):
        jar = ROOT / "benchmarks/target/planlens-benchmarks.jar"
        if not jar.exists():
            subprocess.run(["mvn", "-q", "-B", "-Pjmh", "-DskipTests", "package"], cwd=ROOT, check=True)
        result = self.work / "jmh.json"
        where = [f"-Dindex={index}"] if index else []
        subprocess.run(["java", "-jar", jar, pattern, "-rf", "json", "-rff", result, "-jvmArgsAppend",
                        " ".join(["-XX:+UseSerialGC", *where])], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        made = {}
        for entry in json.loads(result.read_text()):
            name = entry["benchmark"] + " " + entry.get("params", {}).get("query", "")
            percentiles = entry["primaryMetric"]["scorePercentiles"]
            through = entry.get("secondaryMetrics", {}).get("megabytes")
            made[name] = {"p50": percentiles["50.0"], "p99": percentiles["99.0"],
                          "rate": through["score"] if through else None}
        return made


def per_plan(status):
    """Milliseconds a plan took, for each thousand in the order in which they went in."""
    times = sorted(file["ingested"] for file in status["files"])
    moments = [seconds(moment) for moment in times]
    return [(moments[i + 999] - moments[i]) for i in range(0, len(moments) - 999, 1000)]


def seconds(moment):
    """An instant of ISO 8601 as seconds."""
    m = re.fullmatch(r"(.+?)(\.\d+)?Z", moment)
    return time.mktime(time.strptime(m[1], "%Y-%m-%dT%H:%M:%S")) + float(m[2] or 0)


def put(page, name, text):
    """Replaces what stands between the marks of that name."""
    old = page.read_text(encoding="utf-8")
    new = re.sub(rf"(?s)(<!-- measured: {name} -->\n).*?(\n<!-- /measured -->)",
                 lambda m: m[1] + text + m[2], old)
    if name not in old:
        sys.exit(f"{page} has no place for {name}")
    page.write_text(new, encoding="utf-8")


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--work", type=pathlib.Path, default=pathlib.Path("/var/tmp/planlens-benchmarks"),
                    help="folder for the corpora and indexes (4 GB); corpora that are there are used again")
    ap.add_argument("--runs", type=int, default=5)
    ap.add_argument("--only", action="append", choices=PARTS)
    ap.add_argument("--write", action="store_true")
    ap.add_argument("--install", action="store_true", help="install what is missing by apt-get")
    o = ap.parse_args()
    need(o.install)
    o.work.mkdir(parents=True, exist_ok=True)
    measuring = Measuring(o.work.resolve(), o.runs)
    measuring.warm_up()
    shutil.rmtree(measuring.work / "mixed.index", ignore_errors=True)
    for part in o.only or PARTS:
        print(f"{part} ...", file=sys.stderr)
        getattr(measuring, part)()
        print(measuring.tables[part] + "\n", flush=True)
        if o.write:
            put(ROOT / "docs/quality.md", part, measuring.tables[part])
    if o.write and measuring.tables.keys() == set(PARTS):
        put(ROOT / "README.md", "short", table(("", "median"), *measuring.short))


if __name__ == "__main__":
    main()
