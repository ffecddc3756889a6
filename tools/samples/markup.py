"""Read a plan written in the light line markup of tools/samples/README.md."""
from __future__ import annotations

import re
from dataclasses import dataclass, field


class MarkupError(ValueError):
    """The source is not what the markup allows; the message names file and line."""


@dataclass
class Paragraph:
    """One paragraph: `text` still holds inline marks; `level` is that of Word's numbering or of a heading style."""
    text: str
    style: str = "body"         # body, bullet, heading, auto, auto-bullet, centre, note
    level: int = 0


@dataclass
class Columns:
    """Two columns side by side in a table without lines (letterhead, signature)."""
    kind: str
    rows: list[tuple[list[str], list[str]]]


@dataclass
class Table:
    widths: list[int]
    header: int                                 # how many rows head the table
    rows: list[list[str]] = field(default_factory=list)


@dataclass
class Lines:
    """Centred lines: the title block or an annex's heading (`annex` starts a page)."""
    kind: str
    lines: list[str]
    landscape: bool = False


@dataclass
class PageBreak:
    pass


@dataclass
class FallOut:
    """What a careless conversion does to the text of the PDF; only the format txt shows it."""
    spaced: bool = False                                        # a blank line after every line
    links: list[tuple[str, str]] = field(default_factory=list)  # (words, address at the end of their page)
    slips: list[tuple[str, str]] = field(default_factory=list)  # (words as typed, as they fall out), each once


@dataclass
class Plan:
    settings: dict[str, str]
    blocks: list
    fallout: FallOut = field(default_factory=FallOut)


SETTINGS = {"format", "unicode", "page-number", "header", "footer", "font-size"}
AUTO = {"I": 1, "1": 2, "1.1": 3, "a": 4}        # level of each kind of number in Word's list


def read(path) -> Plan:
    lines = path.read_text(encoding="utf-8").split("\n")
    settings, blocks, at = {}, [], 0
    fallout = FallOut()

    def fail(why):
        raise MarkupError(f"{path}:{at}: {why}")

    def until_end(name):
        nonlocal at
        start, body = at, []
        while at < len(lines):
            line = lines[at]
            at += 1
            if line.strip() == "[end]":
                return body
            if not line.startswith(";;"):
                body.append(line.rstrip())
        at = start
        fail(f"[{name}] has no [end]")

    while at < len(lines):
        line = lines[at].rstrip()
        at += 1
        if not line.strip() or line.startswith(";;"):
            continue
        if m := re.fullmatch(r"@([a-z-]+):\s*(.*)", line):
            if m[1] not in SETTINGS:
                fail(f"unknown setting @{m[1]}")
            settings[m[1]] = m[2]
        elif line == "[pagebreak]":
            blocks.append(PageBreak())
        elif m := re.fullmatch(r"\[([a-z]+)((?: [\w]+)*)\]", line):
            name, words = m[1], m[2].split()
            body = until_end(name)
            if name in ("title", "annex"):
                blocks.append(Lines(name, body, "landscape" in words))
            elif name == "letterhead":
                blocks.append(Columns(name, [tuple([c.strip()] for c in row.split("||")) for row in body if row]))
            elif name == "signature":
                cut = body.index("||") if "||" in body else fail("[signature] needs a line '||'")
                blocks.append(Columns(name, [(body[:cut], body[cut + 1:])]))
            elif name == "table":
                blocks += tables(words, body, fail)
            elif name == "fallout":
                for row in filter(None, body):
                    if row == "spaced":
                        fallout.spaced = True
                    elif m := re.fullmatch(r"(link|slip) (.+) => (.+)", row):
                        (fallout.links if m[1] == "link" else fallout.slips).append((m[2], m[3]))
                    else:
                        fail(f"[fallout] knows spaced, link and slip: {row[:60]}")
            else:
                fail(f"unknown block [{name}]")
        else:
            blocks.append(paragraph(line))
    if "format" not in settings:
        fail("@format is missing")
    return Plan(settings, blocks, fallout)


def tables(words, body, fail):
    """The rows of one table; [pagebreak] between rows goes on with a second table under the same head."""
    widths = [int(w) for w in words if w.isdigit()]
    made = [Table(widths, 0 if "headless" in words else 2 if "twoheads" in words else 1)]
    for line in body:
        if line == "[pagebreak]":
            head = made[0].rows[:made[0].header]
            made += [PageBreak(), Table(widths, made[0].header, list(head))]
        elif line.startswith("|") and line.endswith("|") and len(line) > 1:
            cells = [c.strip() for c in line[1:-1].split("|")]
            if len(cells) > len(widths):
                fail(f"{len(cells)} cells in a table of {len(widths)} columns: {line[:60]}")
            made[-1].rows.append(cells)
        elif line:
            fail(f"a table row stands between two '|': {line[:60]}")
    return made


def paragraph(line) -> Paragraph:
    if m := re.match(r"(#{1,4}) +(.*)", line):
        return Paragraph(m[2], "heading", len(m[1]))
    if m := re.match(r"(I|1\.1|1|a)\* +(.*)", line):
        return Paragraph(m[2], "auto", AUTO[m[1]])
    if m := re.match(r"-\* +(.*)", line):
        return Paragraph(m[1], "auto-bullet")
    if m := re.match(r"=> +(.*)", line):
        return Paragraph(m[1], "centre")
    if re.match(r"[-+•] ", line):
        return Paragraph(line, "bullet")
    return Paragraph(line)
