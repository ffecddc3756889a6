#!/usr/bin/env python3
"""Make phrases.txt, by which the index keeps plans in less space: see README.md beside this script.

    mvn -q -DskipTests package && python3 tools/phrases/make.py
"""
import argparse
import collections
import heapq
import json
import pathlib
import subprocess
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
TABLES = ROOT / "index/src/main/resources/vn/planlens/index"
PHRASES = TABLES / "phrases.txt"
USUAL = TABLES / "usual-strings.tsv"

GRAM = 6        # characters: a shorter match saves nothing
LONGEST = 60    # characters of a phrase


def strings(value):
    """Every string of a plan JSON."""
    if isinstance(value, str):
        yield value
    for child in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from strings(child)


def words_by_ward(folder):
    """Of each ward the strings of its plans, each once; those that the index knows as a whole are left out."""
    usual = {row.split("\t")[1] for row in USUAL.read_text(encoding="utf-8").splitlines()}
    wards = collections.defaultdict(dict)
    for file in sorted(pathlib.Path(folder).glob("*.json")):
        plan = json.loads(file.read_text(encoding="utf-8"))
        wards[plan["header"]["issuer"]["ward"]].update(
            dict.fromkeys(string for string in strings(plan) if string not in usual))
    return wards


def grams(text):
    return [text[i:i + GRAM] for i in range(len(text) - GRAM + 1)]


def candidates(text):
    """What begins with a word and ends with one, as long as may be."""
    ends = [i for i, sign in enumerate(text) if sign == " "] + [len(text)]
    for start in [0] + [end + 1 for end in ends[:-1]]:
        yield text[start:max((end for end in ends if start < end <= start + LONGEST), default=start)]


def choose(wards, size):
    """The phrases whose runs of characters stand in the plans of most wards, best first; no run counts twice."""
    spread = collections.Counter(gram for texts in wards.values() for gram in {g for t in texts for g in grams(t)})
    left = {gram: count - 1 for gram, count in spread.items() if count > 1}

    def worth(phrase):
        return sum(left.get(gram, 0) for gram in set(grams(phrase))) / (len(phrase.encode()) + 1)

    heap = [(-worth(phrase), phrase) for phrase in {c for texts in wards.values() for t in texts for c in candidates(t)}]
    heapq.heapify(heap)
    chosen = []
    while heap and size > 0:
        _, phrase = heapq.heappop(heap)
        now = worth(phrase)
        if heap and now < -heap[0][0]:
            heapq.heappush(heap, (-now, phrase))
            continue
        chosen.append(phrase)
        size -= len(phrase.encode()) + 1
        for gram in grams(phrase):
            left.pop(gram, None)
    return chosen


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--bytes", type=int, default=24_000, help="of the file; Deflate looks back 32 KB")
    o = ap.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        plans = [str(file) for file in (ROOT / "corpus-samples").glob("*/*-20*.*")]
        subprocess.run([ROOT / "planlens", "extract", *plans, "--out", folder, "--format", "json"], check=True)
        phrases = choose(words_by_ward(folder), o.bytes)
    # The best last: what is nearest costs least.
    PHRASES.write_text("".join(phrase + "\n" for phrase in reversed(phrases)), encoding="utf-8")


if __name__ == "__main__":
    main()
