#!/usr/bin/env python3
"""Make the files of corpus-samples from their hand-written sources: see README.md beside this script.

    make.py                         every source, in the format its @format names, into corpus-samples/
    make.py cam-due-2024 ...        only these
    make.py NAME --formats all --out DIR    one source in all formats

Needs LibreOffice Writer, the Liberation 2 fonts and (for txt) pdftotext.
"""
from __future__ import annotations

import argparse
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
import zipfile

import fodt
import markup

HERE = pathlib.Path(__file__).resolve().parent
SOURCES = HERE / "sources"
SAMPLES = HERE.parent.parent / "corpus-samples"
FILTERS = {"docx": "docx:MS Word 2007 XML", "doc": "doc:MS Word 97", "odt": "odt:writer8", "rtf": "rtf:Rich Text Format",
           "html": "html:HTML (StarWriter)", "pdf": "pdf:writer_pdf_Export"}
FORMATS = [*FILTERS, "txt"]
EPOCH = 1735689600                  # 2025-01-01: the only time any sample knows


def office(fodt_file, fmt, out):
    """Let LibreOffice convert one file, under a profile of its own so that a running office is not disturbed."""
    with tempfile.TemporaryDirectory() as profile:
        ran = subprocess.run(["soffice", f"-env:UserInstallation=file://{profile}", "--headless", "--convert-to",
                              FILTERS[fmt], "--outdir", str(out), str(fodt_file)], capture_output=True, text=True,
                             env={**os.environ, "SOURCE_DATE_EPOCH": str(EPOCH), "TZ": "UTC"})
    made = out / f"{fodt_file.stem}.{fmt}"
    if not made.exists():
        sys.exit(f"LibreOffice made no {made.name}: {ran.stderr or ran.stdout}")
    return made


def settle(made):
    """Take clocks and chance out of what LibreOffice wrote, so that the same source gives the same bytes."""
    if made.suffix in (".docx", ".odt"):
        calm = made.with_suffix(".calm")
        with zipfile.ZipFile(made) as old, zipfile.ZipFile(calm, "w") as new:
            for entry in old.infolist():
                if entry.filename.startswith("Thumbnails/"):
                    continue
                info = zipfile.ZipInfo(entry.filename, (2025, 1, 1, 0, 0, 0))
                info.compress_type = entry.compress_type
                data = old.read(entry)
                if entry.filename == "META-INF/manifest.xml":
                    data = re.sub(rb'\s*<manifest:file-entry [^>]*"Thumbnails/[^>]*/>', b"", data)
                elif entry.filename == "settings.xml":      # a random revision mark
                    data = re.sub(rb'(config:name="Rsid(?:Root)?"[^>]*>)\d+', rb"\g<1>0", data)
                new.writestr(info, data)
        calm.replace(made)
    elif made.suffix == ".pdf":
        data = made.read_bytes()
        # Fixed-width values only: the cross-reference table counts bytes.
        data = re.sub(rb"/CreationDate\(D:\d{14}", b"/CreationDate(D:20250101000000", data)
        data = re.sub(rb"(?<=<)[0-9A-F]{32}(?=>)", b"0" * 32, data)
        data = re.sub(rb"(?<=/DocChecksum /)[0-9A-F]{32}", b"0" * 32, data)
        made.write_bytes(data)
    elif made.suffix == ".rtf":
        data = made.read_bytes()
        data = re.sub(rb"\\(creatim|revtim|printim)\\yr\d+\\mo\d+\\dy\d+\\hr\d+\\min\d+",
                      rb"\\\1\\yr2025\\mo1\\dy1\\hr0\\min0", data)
        made.write_bytes(re.sub(rb"\\rsid\d+|{\\\*\\rsidtbl[^}]*}", b"", data))


def fallen_out(pdf, form, fallout):
    """The text as it falls out of a PDF: wrapped lines, table cells one after the other, page numbers between."""
    text = subprocess.run(["pdftotext", "-raw", "-enc", "UTF-8", "-eol", "unix", str(pdf), "-"], capture_output=True,
                          check=True).stdout.decode("utf-8")
    for words, fallen in fallout.slips:
        if words not in text:
            sys.exit(f"no line holds the words of [fallout]: {words}")
        text = text.replace(words, fallen, 1)
    pages = text.split("\f")
    for words, address in fallout.links:
        there = [i for i, page in enumerate(pages) if words in " ".join(page.split())]
        if not there:
            sys.exit(f"no page holds the words of [fallout]: {words}")
        pages[there[0]] += address + "\n"
    if fallout.spaced:
        pages = [page.replace("\n", " \n\n") for page in pages]
    return unicodedata.normalize(form.upper(), "\n".join(pages))


def make(name, formats, out):
    plan = markup.read(SOURCES / f"{name}.plan")
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as work:
        work = pathlib.Path(work)
        flat = work / f"{name}.fodt"
        flat.write_text(fodt.write(plan), encoding="utf-8")
        for fmt in formats or [plan.settings["format"]]:
            made = office(flat, "pdf" if fmt == "txt" else fmt, work)
            settle(made)
            if fmt == "txt":
                made = work / f"{name}.txt"
                text = fallen_out(work / f"{name}.pdf", plan.settings.get("unicode", "nfc"), plan.fallout)
                made.write_text(text, encoding="utf-8")
            shutil.copyfile(made, out / made.name)
            print(out / made.name)


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("names", nargs="*", help="sources, without .plan")
    ap.add_argument("--formats", help="'all' or a list like docx,pdf instead of the source's own format")
    ap.add_argument("--out", type=pathlib.Path, help="folder for the files (default: corpus-samples/NAME)")
    ap.add_argument("--keep-fodt", action="store_true", help="only write NAME.fodt, to look at it")
    o = ap.parse_args()
    formats = FORMATS if o.formats == "all" else o.formats.split(",") if o.formats else None
    for name in o.names or sorted(p.stem for p in SOURCES.glob("*.plan")):
        out = o.out or SAMPLES / name
        try:
            if o.keep_fodt:
                out.mkdir(parents=True, exist_ok=True)
                (out / f"{name}.fodt").write_text(fodt.write(markup.read(SOURCES / f"{name}.plan")), encoding="utf-8")
            else:
                make(name, formats, out)
        except markup.MarkupError as e:
            sys.exit(str(e))


if __name__ == "__main__":
    main()
