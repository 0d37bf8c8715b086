#!/usr/bin/env python3
"""Divide the corpus and the third-party rows into parts by connected group, once; writes split.json.

usage: split.py [--data DIR]     without DIR the parts of the third-party rows are kept as split.json has them

Texts that know of each other stay on one side: near-duplicates (character 3-5-gram cosine >= .8), a shared handle,
phone number or link, `pair`, `quotes`, and what corpus/README.md says of its authors' habits:
- w2-chats and w2-honest: the running number (the same situation recurs in each language);
- bn and ne, first authors: the running number (shared ideas);
- w3-*: a language of a file (its warnings retell its lures, mostly without `quotes`).
w4-* to w11-* are train only: they were written to fill weaknesses that were known by then, so they would flatter a
test. Of the later Kazakh and Mongolian ones every other goes to dev, for these languages had too few texts to be measured.
A text that split.json already names stays where it is: corpora grow, parts do not move.
Groups go, largest first, where they bring the counts by language and label and by author wave and label nearest to
the wanted shares. `test` is for the last word only: nobody reads it while writing patterns or choosing a model."""

import argparse
import collections
import hashlib
import json
import random
import re

from texts import DATA_FILES, HERE, LABELS, corpus, data, near_duplicates

SHARES = {"train": 0.70, "dev": 0.10, "calibration": 0.08, "test": 0.12}
DATA_DEV_SHARE = 0.10
SEED = 20261127
TRAIN_ONLY = ("w4-", "w5-", "w6-", "w7-", "w8-", "w9-", "w10-", "w11-")
HALF_DEV = ("w6west-kk-", "w6west-mn-")

HANDLE = re.compile(r"(?<![\w.])@?([a-z][\w.]*00[\w.]*|[\w.]*[a-z][\w.]*00)\b", re.I)
LINK = re.compile(r"(?:[\w-]+\.)*example\.(?:com|net|org)/[\w/.-]+|(?:[\w-]+\.)+example\.(?:com|net|org)", re.I)
PHONE = re.compile(r"\+?\d[\d \-().]{7,}\d")


def contacts(text):
    """Handles, links and phone numbers (last nine digits) that tie two texts together."""
    found = {m.group(1).lower() for m in HANDLE.finditer(text)} | {m.group(0).lower() for m in LINK.finditer(text)}
    for match in PHONE.finditer(text):
        digits = re.sub(r"\D", "", match.group(0))
        if len(digits) >= 9 and len(set(digits[-9:])) > 3:
            found.add("tel:" + digits[-9:])
    return {c for c in found if len(c) >= 5 and not re.fullmatch(r"[a-z]{0,3}[\d.]+[a-z]{0,3}", c)}


def situation(row):
    """Name of what the row shares with its author's other rows, or None."""
    number = row["id"].rsplit("-", 1)[-1]
    if row["file"] in ("w2-chats", "w2-honest"):
        return f"{row['file']}#{number}"
    if row["file"] in ("bn", "ne"):
        return f"bn+ne#{number}"
    if row["file"].startswith("w3-"):
        return f"{row['file']}#{row['lang']}"
    return None


def groups_of(rows, keys, pairs):
    """Connected components as lists of row numbers. keys[i]: the names that tie row i to others."""
    parent = list(range(len(rows)))

    def find(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    first = {}
    for i, names in enumerate(keys):
        for name in names:
            parent[find(i)] = find(first.setdefault(name, i))
    for i, j in pairs:
        parent[find(i)] = find(j)
    members = collections.defaultdict(list)
    for i in range(len(rows)):
        members[find(i)].append(i)
    return list(members.values())


def wave(row):
    found = re.match(r"w\d+", row["file"])
    return found.group(0) if found else "w1"


def late_part(id_):
    # The first ten hold the pairs, which stay together.
    return "dev" if id_.startswith(HALF_DEV) and int(id_[-3:]) > 10 and int(id_[-3:]) % 2 else "train"


def fixed_part(members, rows, known):
    """The part that a group cannot choose freely: its known members' or, for a file of train only, train."""
    parts = {known[rows[i]["id"]] for i in members if rows[i]["id"] in known}
    parts |= {late_part(rows[i]["id"]) for i in members if rows[i]["file"].startswith(TRAIN_ONLY)}
    if len(parts) > 1:
        ids = [rows[i]["id"] for i in members][:8]
        raise SystemExit(f"{ids} tie texts of {sorted(parts)} together: reword the new one or take it out")
    return next(iter(parts), None)


def assign(rows, groups, known, rng):
    """part of each row: known ones first, the rest greedy, largest group first, least squared distance from the
    wanted counts."""
    strata = [
        (("all",), ("label", r["label"]), ("cell", r["lang"], r["label"]), ("wave", wave(r), r["label"])) for r in rows
    ]
    total = collections.Counter(s for names in strata for s in names)
    have = {part: collections.Counter() for part in SHARES}
    rng.shuffle(groups)
    part_of = {}
    fixed = {id(members): fixed_part(members, rows, known) for members in groups}
    for members in sorted(groups, key=lambda m: (fixed[id(m)] is None, -len(m))):
        add = collections.Counter(s for i in members for s in strata[i])

        def cost(part):
            want = {s: SHARES[part] * total[s] for s in add}
            return sum(
                ((have[part][s] + n - want[s]) ** 2 - (have[part][s] - want[s]) ** 2) / (want[s] + 1)
                for s, n in add.items()
            )

        best = fixed[id(members)] or min(SHARES, key=cost)
        have[best].update(add)
        for i in members:
            part_of[rows[i]["id"]] = best
    return part_of


def corpus_parts(known):
    rows = corpus()
    keys = []
    for row in rows:
        names = contacts(row["text"]) | ({f"pair:{row['pair']}"} if row.get("pair") else set())
        names |= {f"pair:{row['quotes']}"} if row.get("quotes") else set()
        names |= {situation(row)} if situation(row) else set()
        keys.append(names)
    groups = groups_of(rows, keys, near_duplicates([r["text"] for r in rows]))
    print(f"{len(rows)} rows in {len(groups)} groups; largest {sorted(map(len, groups), reverse=True)[:12]}")
    return rows, assign(rows, groups, known, random.Random(SEED))


def data_dev(folder):
    """Ids of the third-party rows that are kept as dev, by file: a tenth of the groups (near-duplicates, EMSCAD's
    own template groups, parallel sentences under one number), chosen by hash."""
    dev = {}
    for name in DATA_FILES:
        rows = data(folder, name)
        keys = [{str(r.get("group") or r["id"].rsplit("-", 1)[-1])} for r in rows]
        chosen = set()
        for members in groups_of(rows, keys, near_duplicates([r["text"][:600] for r in rows])):
            seed = min(rows[i]["id"] for i in members)
            if int(hashlib.sha256(f"{SEED}{seed}".encode()).hexdigest(), 16) % 1000 < DATA_DEV_SHARE * 1000:
                chosen.update(rows[i]["id"] for i in members)
        print(f"{name}: {len(chosen)} of {len(rows)} rows are dev")
        dev[name] = sorted(chosen)
    return dev


def table(rows, part_of):
    lines = {}
    for part in SHARES:
        mine = [r for r in rows if part_of[r["id"]] == part]
        lines[part] = {
            "rows": len(mine),
            "label": {k: sum(r["label"] == k for r in mine) for k in LABELS},
            "lang": dict(sorted(collections.Counter(r["lang"] for r in mine).items())),
            "wave": dict(sorted(collections.Counter(wave(r) for r in mine).items())),
        }
        print(part, json.dumps(lines[part]))
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", help="folder of the third-party files")
    arguments = parser.parse_args()
    path = HERE / "split.json"
    before = json.loads(path.read_text()) if path.exists() else {"corpus": {}, "data_dev": None}
    rows, part_of = corpus_parts({i: part for part, ids in before["corpus"].items() for i in ids})
    dev = data_dev(arguments.data) if arguments.data else before["data_dev"]
    if dev is None:
        raise SystemExit("the first split needs --data DIR")
    split = {
        "schema": 1,
        "seed": SEED,
        "table": table(rows, part_of),
        "corpus": {part: sorted(i for i, p in part_of.items() if p == part) for part in SHARES},
        "data_dev": dev,
    }
    path.write_text(json.dumps(split, ensure_ascii=False, indent=1) + "\n")


if __name__ == "__main__":
    main()
