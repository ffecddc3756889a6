#!/usr/bin/env python3
"""List each finding that a change gains, loses or changes, over a folder of plans.

    gains.py REV FOLDER [FOLDER ...]      the working tree against the commit REV (usually: main)
    gains.py --dirs BEFORE AFTER          two folders of plan JSON that `planlens extract --out` wrote

The first form builds REV in a temporary worktree, so that both builds read the same files. A finding is told by its
file, its kind, its words and where it stands; it is *changed* where only what it means is another. Put the report into
the message of a change to a rule. Python 3.9+, git and Maven; prints nothing but the report on standard output.
"""
import argparse
import collections
import json
import pathlib
import subprocess
import sys
import tempfile

KINDS = {  # kind -> (what tells a finding, what it means)
    "citations": (("quote",), ("key", "date", "issuer", "level", "role", "warnings")),
    "references": (("quote",), ("resolvesTo",)),
    "units": (("name",), ("role", "aliases")),
    "channels": (("id",), ()),
    "deadlines": (("quote",), ("kind", "from", "to", "every", "within", "after", "workingDays")),
    "tasks": (("source", "text"), ("leads", "coordinators", "outputs", "citations")),
}


def findings(plan):
    """Yields (kind, identity, meaning) for all that the plan JSON says."""
    for kind, (identity, meaning) in KINDS.items():
        for one in plan.get(kind) or []:
            place = one.get("section") or ""
            yield kind, tuple(str(one.get(f)) for f in identity) + (place,), {f: one.get(f) for f in meaning}
    for node in outline(plan.get("outline")):
        yield "outline", (node["path"], node.get("title") or node.get("text") or ""), {}
    header = dict(plan.get("header") or {})
    for field, value in header.items():
        yield "header", (field, ""), {"value": value}


def outline(nodes):
    for node in nodes or []:
        yield node
        yield from outline(node.get("children"))


def by_identity(path):
    found = collections.defaultdict(list)
    for kind, identity, meaning in findings(json.loads(path.read_text("utf-8"))):
        found[kind, identity].append(json.dumps(meaning, ensure_ascii=False, sort_keys=True))
    return found


def report(before, after):
    """Prints one line a difference and returns how many there are of each."""
    counts = collections.Counter()
    names = sorted({p.name for folder in (before, after) for p in folder.glob("*.json")})
    for name in names:
        old = by_identity(before / name) if (before / name).exists() else {}
        new = by_identity(after / name) if (after / name).exists() else {}
        for kind, identity in sorted(set(old) | set(new)):
            was, now = list(old.get((kind, identity), [])), list(new.get((kind, identity), []))
            for same in [m for m in was if m in now]:
                was.remove(same)
                now.remove(same)
            changed = min(len(was), len(now))
            for a, b in zip(was, now):
                line("changed", name, kind, identity, f"{a} -> {b}")
            for m in was[changed:]:
                line("lost", name, kind, identity, m)
            for m in now[changed:]:
                line("gained", name, kind, identity, m)
            counts.update(changed=changed, lost=len(was) - changed, gained=len(now) - changed)
    print(f"{counts['gained']} gained, {counts['lost']} lost, {counts['changed']} changed in {len(names)} plans")


def line(what, name, kind, identity, meaning):
    words = " | ".join(part for part in identity if part)
    print(f"{what:<8} {name.removesuffix('.json')}  {kind:<10} {words[:120]}  {meaning if meaning != '{}' else ''}".rstrip())


def run(*command, cwd=None):
    done = subprocess.run(command, cwd=cwd, stdout=sys.stderr)
    if done.returncode not in (0, 3):  # 3: done, but some files could not be read
        sys.exit(f"gains: {' '.join(map(str, command))} ended with {done.returncode}")


def build_and_extract(checkout, folders, out):
    run("mvn", "-q", "-B", "-DskipTests", "package", cwd=checkout)
    run(str(checkout / "planlens"), "extract", *folders, "--out", str(out), "--format", "json")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--dirs", action="store_true", help="compare two folders of plan JSON")
    parser.add_argument("base")
    parser.add_argument("folders", nargs="+")
    options = parser.parse_args()
    if options.dirs:
        report(pathlib.Path(options.base), pathlib.Path(options.folders[0]))
        return
    top = pathlib.Path(__file__).resolve().parents[2]
    folders = [str(pathlib.Path(folder).resolve()) for folder in options.folders]
    with tempfile.TemporaryDirectory(prefix="gains-") as temporary:
        scratch = pathlib.Path(temporary)
        base = scratch / "base"
        run("git", "worktree", "add", "--detach", str(base), options.base, cwd=top)
        try:
            build_and_extract(base, folders, scratch / "before")
            build_and_extract(top, folders, scratch / "after")
            report(scratch / "before", scratch / "after")
        finally:
            run("git", "worktree", "remove", "--force", str(base), cwd=top)


if __name__ == "__main__":
    main()
