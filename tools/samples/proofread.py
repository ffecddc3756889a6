#!/usr/bin/env python3
"""Proofread gold.json against the hand-written source: does everything it quotes stand there, in that order?
And changes/WARD.json against the gold of its years: is every task, unit, citation and channel accounted for once?

    proofread.py [NAME...]      names of samples; without any, all samples and all changes

It finds nothing by itself and writes nothing: what belongs in gold.json, a person decides.
"""
from __future__ import annotations

import json
import pathlib
import re
import sys
import unicodedata

import markup
from make import SAMPLES, SOURCES

FIELDS = {"doc", "header", "outline", "citations", "units", "channels", "deadlines", "tasks"}


def plain(text):
    """Source or quotation without inline marks, in NFC, white space collapsed."""
    text = re.sub(r"\*\*|__", "", text.replace("\\\\", " "))
    return " ".join(unicodedata.normalize("NFC", text).split())


def text_of(plan):
    """The words of a plan in reading order; a footnote stands where its mark is, a table is read row by row."""
    lines = []
    for b in plan.blocks:
        if isinstance(b, markup.Paragraph):
            lines.append(b.text)
        elif isinstance(b, markup.Lines):
            lines += b.lines
        elif isinstance(b, markup.Columns):
            lines += [line for row in b.rows for cell in row for line in cell]
        elif isinstance(b, markup.Table):
            lines += [" ".join(row) for row in b.rows]
    return plain(" \n ".join(lines))


def proofread(name):
    gold = json.loads((SAMPLES / name / "gold.json").read_text("utf-8"))
    text = text_of(markup.read(SOURCES / f"{name}.plan"))
    folded = text.lower()
    wrong = []
    if set(gold) != FIELDS or gold["doc"] != name:
        wrong.append(f"fields are {sorted(gold)}, doc {gold.get('doc')}")

    def stands(what, quote):
        if plain(quote).lower() not in folded:
            wrong.append(f"{what}: not in the source: {quote}")

    def in_order(what, quotes, cased):
        at, body = 0, text if cased else folded
        for q in quotes:
            q = plain(q) if cased else plain(q).lower()
            found = body.find(q, at)
            if found < 0:
                wrong.append(f"{what}: not after the one before: {q}")
            else:
                at = found + len(q)

    for words in (gold["header"]["title"], gold["header"]["signer"], *gold["header"]["recipients"]):
        stands("header", words)
    in_order("outline", [words for _, words in gold["outline"]], True)
    in_order("citation", [c["quote"] for c in gold["citations"]], True)
    in_order("deadline", [d["quote"] for d in gold["deadlines"]], True)
    for c in gold["citations"]:
        if c["key"].lower() not in re.sub(r"\s", "", c["quote"]).replace("–", "-").lower():
            wrong.append(f"citation: key {c['key']} is not in its quote {c['quote']}")
    spellings = set()
    for u in gold["units"]:
        spellings |= {u["name"].lower(), *(a.lower() for a in u["aliases"])}
        for quote in (u["name"], *u["aliases"]):
            stands("unit", quote)
    for c in gold["channels"]:
        stands("channel", c["quote"])
    paths = {p for p, _ in gold["outline"]}
    quotes = [d["quote"] for d in gold["deadlines"]]
    for t in gold["tasks"]:
        if t["source"] != "table" or "…" not in t["text"]:
            stands("task", t["text"])
        for unit in t["leads"] + t["coordinators"]:
            if unit.lower() not in spellings:
                wrong.append(f"task: {unit} is no unit: {t['text'][:50]}")
        if t["deadline"] and not any(q in t["deadline"] or t["deadline"] in q for q in quotes):
            wrong.append(f"task: {t['deadline']} is no deadline: {t['text'][:50]}")
        if t["section"] not in paths:
            wrong.append(f"task: section {t['section']} is not in the outline: {t['text'][:50]}")
    return wrong


def folder(ward, changes, year):
    """A ward's plan of a year; where its predecessors' plans are among them, "plans" names each year's folder."""
    return changes.get("plans", {}).get(str(year), f"{ward}-{year}")


def proofread_changes(path):
    """Every finding of either year must be accounted for once: kept, changed (or renamed), dropped or new."""
    wrong = []
    changes = json.loads(path.read_text("utf-8"))
    for pair in changes["pairs"]:
        old, new = (json.loads((SAMPLES / folder(path.stem, changes, pair[side]) / "gold.json").read_text("utf-8"))
                    for side in ("from", "to"))
        where = f"{pair['from']} to {pair['to']}"

        def once(kind, named, found):
            if sorted(named) != sorted(found):
                wrong.append(f"{where}: {kind}: {sorted(set(found) ^ set(named)) or 'something named twice'}")

        def tasks(refs, gold):
            """The gold tasks that these references name, each by its section and unique first words."""
            hits = []
            for ref in refs:
                fit = [i for i, t in enumerate(gold["tasks"]) if t["text"].startswith(ref["begins"])
                       and t["section"] == ref["section"] and t["n"] == ref.get("row")]
                if len(fit) != 1:
                    wrong.append(f"{where}: {len(fit)} tasks are {ref}")
                hits += fit
            return hits

        both = pair["tasks"]["kept"] + pair["tasks"]["changed"]
        once("tasks", tasks([x["from"] for x in both] + pair["tasks"]["dropped"], old), range(len(old["tasks"])))
        once("tasks", tasks([x["to"] for x in both] + pair["tasks"]["new"], new), range(len(new["tasks"])))
        c, u, ch = pair["citations"], pair["units"], pair["channels"]
        once("citations", c["kept"] + c["otherDate"] + c["dropped"], {x["key"] for x in old["citations"]})
        once("citations", c["kept"] + c["otherDate"] + c["added"], {x["key"] for x in new["citations"]})
        once("channels", ch["kept"] + ch["gone"], {x["id"] for x in old["channels"]})
        once("channels", ch["kept"] + ch["new"], {x["id"] for x in new["channels"]})
        once("units", u["kept"] + [a for a, _ in u["renamed"]] + u["gone"], [x["name"] for x in old["units"]])
        for name in [b for _, b in u["renamed"]] + u["new"]:
            if name not in [x["name"] for x in new["units"]]:
                wrong.append(f"{where}: no unit {name}")
    return wrong


def main():
    names = sys.argv[1:] or sorted(p.parent.name for p in SAMPLES.glob("*/gold.json"))
    failed = False
    changes = [] if sys.argv[1:] else sorted(SAMPLES.glob("changes/*.json"))
    checked = [(n, proofread(n)) for n in names] + [(f"changes/{p.stem}", proofread_changes(p)) for p in changes]
    for name, wrong in checked:
        failed |= bool(wrong)
        print(f"{name}: {'in order' if not wrong else ''}")
        for line in wrong:
            print("  " + line)
    sys.exit(failed)


if __name__ == "__main__":
    main()
