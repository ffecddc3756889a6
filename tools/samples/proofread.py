#!/usr/bin/env python3
"""Proofread gold.json against the hand-written source: does everything it quotes stand there, in that order?

    proofread.py [NAME...]

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
        if re.sub(r"\s|[–—]", "", c["key"]) not in re.sub(r"\s", "", c["quote"]).replace("–", "-"):
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


def main():
    names = sys.argv[1:] or sorted(p.parent.name for p in SAMPLES.glob("*/gold.json"))
    failed = False
    for name in names:
        wrong = proofread(name)
        failed |= bool(wrong)
        print(f"{name}: {'in order' if not wrong else ''}")
        for line in wrong:
            print("  " + line)
    sys.exit(failed)


if __name__ == "__main__":
    main()
