#!/usr/bin/env python3
"""Make plans to measure on, the same for the same seed: see README.md beside this script.

    corpus.py OUT --docx 400 --pdf 400 --text 200      a mixed folder, OUT/0000 ff. with up to 1,000 files each
    corpus.py OUT --text 20000                         text alone, which needs no LibreOffice

Each plan is a sample source (tools/samples/sources) with another ward, year, numbers and order of rows, and with
half of its items taken from other sources.
"""
from __future__ import annotations

import argparse
import concurrent.futures
import json
import pathlib
import random
import re
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "samples"))
import fodt       # noqa: E402
import make       # noqa: E402
import markup     # noqa: E402

SEED = 8
FOLDER = 1000                   # files in one folder
BATCH = 50                      # files that one LibreOffice converts

FIRST = ["An", "Bình", "Cẩm", "Đại", "Đông", "Đức", "Gia", "Hòa", "Hồng", "Kim", "Lộc", "Minh", "Mỹ", "Nam", "Phú",
         "Phước", "Quảng", "Sơn", "Tân", "Thạch", "Thanh", "Thịnh", "Thuận", "Tiên", "Trung", "Vĩnh", "Xuân", "Yên"]
SECOND = ["Bình", "Châu", "Điền", "Đồng", "Giang", "Hải", "Hiệp", "Hòa", "Hưng", "Khánh", "Lạc", "Lâm", "Long", "Lợi",
          "Mỹ", "Nghĩa", "Phong", "Phú", "Quang", "Sơn", "Tâm", "Thành", "Thắng", "Thịnh", "Thọ", "Thủy", "Trạch",
          "Tường", "Vân", "Xá"]
ITEM = re.compile(r"(?P<marker>(?:[a-zđ]\)|[-+]|a\*|-\*) )(?P<words>.{40,})")
LOCAL_NUMBER = re.compile(r"\b(?P<number>\d{1,4})(?=/(?:KH|QĐ|CV|BC|TTr)-[A-ZĐ])")
PERCENTAGE = re.compile(r"\b(?P<number>[1-9]\d)(?=%)")
DAY = re.compile(r"\btrước ngày (?P<day>\d{1,2})/")


class Source:
    """A sample source, and what is said of its ward and year."""

    def __init__(self, path: pathlib.Path):
        text = re.sub(r"(?ms)^\[fallout\]$.*?^\[end\]$|^@(?:format|unicode):.*?$", "", path.read_text(encoding="utf-8"))
        self.lines = text.split("\n")
        gold = json.loads((make.SAMPLES / path.stem / "gold.json").read_text(encoding="utf-8"))
        self.ward, self.year = gold["header"]["ward"], gold["header"]["year"]

    def blocks(self):
        """Each line, and the block of the markup that it stands in: a table, a signature; or none."""
        block = None
        for line in self.lines:
            if m := re.match(r"\[([a-z]+)", line):
                block = {"end": None, "pagebreak": block}.get(m[1], m[1])
            yield block, line

    def items(self):
        """The words of paragraphs that could stand in any plan."""
        return [m["words"] for block, line in self.blocks() if block is None and (m := ITEM.fullmatch(line))]


def sources():
    return [Source(path) for path in sorted(make.SOURCES.glob("*.plan"))]


def vary(source: Source, items: list[str], chance: random.Random) -> str:
    """A plan of another ward and year: half its items from elsewhere, the rows of its tables in another order."""
    ward = f"{chance.choice(FIRST)} {chance.choice(SECOND)}"
    shift = chance.randrange(2021, 2027) - source.year
    lines, rows = [], []
    for block, line in source.blocks():
        if block == "table" and re.match(r"\| \d+ \|", line) and not re.search(r"\| [\^<] ", line):
            rows.append(line)
            continue
        lines += shuffled(rows, chance)
        rows = []
        m = ITEM.fullmatch(line) if block is None else None
        lines.append(m["marker"] + chance.choice(items) if m and chance.random() < 0.5 else line)
    text = "\n".join(lines)
    text = text.replace(source.ward.upper(), ward.upper()).replace(source.ward, ward)
    text = LOCAL_NUMBER.sub(lambda m: str(chance.randrange(1, 4000)), text)
    text = PERCENTAGE.sub(lambda m: str(chance.randrange(10, 100)), text)
    text = DAY.sub(lambda m: f"trước ngày {chance.randrange(10, 29)}/", text)
    years = re.compile(rf"\b({source.year - 1}|{source.year}|{source.year + 1})\b(?!/)")
    return "@format: docx\n" + years.sub(lambda m: str(int(m[0]) + shift), text)


def shuffled(rows: list[str], chance: random.Random) -> list[str]:
    """The rows in another order under the same numbers."""
    numbers = [re.match(r"\| (\d+) \|", row)[1] for row in rows]
    bodies = [row.split("|", 2)[2] for row in rows]
    chance.shuffle(bodies)
    return [f"| {number} |{body}" for number, body in zip(numbers, bodies)]


def plain(plan: markup.Plan) -> str:
    """The plan as an editor saves it without formats: a paragraph a line, the cells of a row parted by tabs."""
    counts, lines = [0, 0, 0, 0], []
    for block in plan.blocks:
        if isinstance(block, markup.Paragraph):
            lines.append(number(block, counts) + block.text)
        elif isinstance(block, markup.Lines):
            lines += ["", *(line for line in block.lines if line != "---"), ""]
        elif isinstance(block, markup.Columns):
            for left, right in block.rows:
                lines += [line for line in [*left, *right] if line != "---"]
        elif isinstance(block, markup.Table):
            lines += ["\t".join("" if cell in "^<" else cell for cell in row) for row in block.rows]
        elif isinstance(block, markup.PageBreak):
            lines.append("\f")
    text = re.sub(r"\[\^: (.*?)\]", "", "\n".join(lines))
    return re.sub(r"\*\*|__", "", text.replace("\\\\", " ")) + "\n"


def number(block: markup.Paragraph, counts: list[int]) -> str:
    """What Word would write before the paragraph."""
    if block.style == "auto-bullet":
        return "- "
    if block.style != "auto":
        return ""
    counts[block.level - 1] += 1
    counts[block.level:] = [0] * (4 - block.level)
    roman = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"]
    return [f"{roman[counts[0]]}. ", f"{counts[1]}. ", f"{counts[1]}.{counts[2]}. ",
            f"{'abcdđeghiklmnopqrstuvxy'[max(0, counts[3] - 1)]}) "][block.level - 1]


def plans(count: int, seed: int):
    """`count` plans in the light markup, each as a whole."""
    known = sources()
    items = sorted({words for source in known for words in source.items()})
    for i in range(count):
        chance = random.Random(f"{seed} {i}")
        yield vary(known[i % len(known)], items, chance)


def parsed(text: str) -> markup.Plan:
    with tempfile.NamedTemporaryFile("w", suffix=".plan", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        return markup.read(pathlib.Path(file.name))


def convert(batch: list[pathlib.Path], form: str):
    """Lets LibreOffice convert some files, under a profile of its own."""
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to",
                        make.FILTERS[form], "--outdir", str(batch[0].parent), *map(str, batch)],
                       capture_output=True, check=True)
    for flat in batch:
        made = flat.with_suffix("." + form)
        if not made.exists():
            sys.exit(f"LibreOffice made no {made.name}")
        make.settle(made)
        flat.unlink()


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("out", type=pathlib.Path)
    ap.add_argument("--seed", type=int, default=SEED)
    for form in ("docx", "pdf", "text"):
        ap.add_argument(f"--{form}", type=int, default=0)
    o = ap.parse_args()
    forms = ["docx"] * o.docx + ["pdf"] * o.pdf + ["txt"] * o.text
    random.Random(o.seed).shuffle(forms)
    flats = {"docx": [], "pdf": []}
    for i, (form, text) in enumerate(zip(forms, plans(len(forms), o.seed))):
        folder = o.out / f"{i // FOLDER:04}"
        folder.mkdir(parents=True, exist_ok=True)
        plan = parsed(text)
        if form == "txt":
            (folder / f"plan-{i:05}.txt").write_text(plain(plan), encoding="utf-8")
        else:
            flat = folder / f"plan-{i:05}.fodt"
            flat.write_text(fodt.write(plan), encoding="utf-8")
            flats[form].append(flat)
    batches = [(made[i:i + BATCH], form) for form, made in flats.items() for i in range(0, len(made), BATCH)]
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for done in [pool.submit(convert, *batch) for batch in batches]:
            done.result()


if __name__ == "__main__":
    main()
