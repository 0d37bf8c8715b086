#!/usr/bin/env python3
"""Fit the model of letter groups on runs/train.jsonl: logistic regression over TF-IDF of hashed character n-grams,
which the extension joins to the encoder (docs/adr/0006). src/classifier/ngrams.ts counts and hashes the same way.

usage: ngrams.py [--rows FILE] [--name NAME] [--bits 18] [--c 2.0]
Writes runs/NAME/ngrams.json (parameters) and runs/NAME/ngrams.bin (int8 weights and idf of each bucket), which
export.py takes into the model's folder, runs/NAME/choose.jsonl (logits of the choosing rows, for evaluate.py --ngrams)
and runs/NAME/log.jsonl."""

import argparse
import collections
import json
import math
import time

import numpy as np
import scipy.sparse
from sklearn.linear_model import LogisticRegression

from texts import HERE, LABELS, read_lines

SHORTEST, LONGEST = 2, 5
# UTF-16 units of a text that are read: about what the encoder sees of one.
UNITS = 1200
# Share in the mean of the log-probabilities; chosen on dev_real and the written dev part (models/README.md).
SHARE = 0.3
OFFSET, PRIME = 0x811C9DC5, 0x01000193


def grams(text):
    """Every run of SHORTEST to LONGEST letters of a word with the spaces around it."""
    begun = text.encode("utf-16-le", "surrogatepass")[: 2 * UNITS].decode("utf-16-le", "surrogatepass")
    for word in begun.lower().split():
        letters = f" {word} "
        for length in range(SHORTEST, min(LONGEST, len(letters)) + 1):
            for start in range(len(letters) - length + 1):
                yield letters[start : start + length]


class Buckets(dict):
    """Bucket of a group: FNV-1a, 32 bits, over its UTF-16 units; remembered, since most groups recur."""

    def __init__(self, bits):
        super().__init__()
        self.mask = (1 << bits) - 1

    def __missing__(self, group):
        value, units = OFFSET, group.encode("utf-16-le", "surrogatepass")
        for at in range(0, len(units), 2):
            value = ((value ^ (units[at] | units[at + 1] << 8)) * PRIME) & 0xFFFFFFFF
        self[group] = (value ^ value >> 15) & self.mask
        return self[group]


def counts_of(texts, buckets):
    """Sparse rows of 1 + log(count) by bucket."""
    ends, columns, values = [0], [], []
    for text in texts:
        counted = collections.Counter(buckets[g] for g in grams(text))
        columns.extend(counted)
        values.extend(1 + math.log(n) for n in counted.values())
        ends.append(len(columns))
    shape = (len(texts), buckets.mask + 1)
    return scipy.sparse.csr_matrix((np.array(values, dtype=np.float32), columns, ends), shape=shape)


def weighted(counts, idf):
    """Each count times its idf, each row of length 1."""
    rows = counts.multiply(idf).tocsr()
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(1)).ravel())
    rows.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(rows.indptr))
    return rows


def quantised(weights, idf):
    """The table (buckets x 7 bytes) with what its bytes mean: scale of each label, low and step of the idf."""
    scales = np.abs(weights).max(1) / 127
    low, step = float(idf.min()), float((idf.max() - idf.min()) / 255)
    table = np.empty((len(idf), len(LABELS) + 1), dtype=np.uint8)
    table[:, :-1] = np.rint(weights.T / scales).astype(np.int8).view(np.uint8)
    table[:, -1] = np.rint((idf - low) / step)
    return table, scales, low, step


def logits_of(table, parameters, counts):
    """What src/classifier/ngrams.ts gives, from the quantised table."""
    idf = parameters["idf"]["low"] + parameters["idf"]["step"] * table[:, -1].astype(np.float64)
    weights = table[:, :-1].view(np.int8).astype(np.float64) * parameters["scales"]
    return weighted(counts.astype(np.float64), idf) @ weights + parameters["intercepts"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=lambda p: HERE / p, default=HERE / "runs/train.jsonl")
    parser.add_argument("--name", default="ngrams")
    parser.add_argument("--bits", type=int, default=18)
    parser.add_argument("--c", type=float, default=2.0)
    arguments = parser.parse_args()
    began = time.time()
    out = HERE / "runs" / arguments.name
    out.mkdir(parents=True, exist_ok=True)
    rows, choose = read_lines(arguments.rows), read_lines(HERE / "runs/choose.jsonl")
    buckets = Buckets(arguments.bits)
    counts = counts_of([r["text"] for r in rows], buckets)
    met = np.bincount(counts.indices, minlength=counts.shape[1])
    idf = (np.log((1 + counts.shape[0]) / (1 + met)) + 1).astype(np.float32)
    # The labels are as common here as the corpus was written, not as posts are.
    fit = LogisticRegression(C=arguments.c, max_iter=200, tol=1e-3, class_weight="balanced")
    fit.fit(weighted(counts, idf), [r["label"] for r in rows])
    order = [list(fit.classes_).index(label) for label in LABELS]
    table, scales, low, step = quantised(fit.coef_[order], idf)
    parameters = {
        "schema": 1, "bits": arguments.bits, "shortest": SHORTEST, "longest": LONGEST, "units": UNITS, "share": SHARE,
        "labels": LABELS, "intercepts": [round(float(x), 6) for x in fit.intercept_[order]],
        "scales": [float(f"{x:.8g}") for x in scales], "idf": {"low": float(f"{low:.8g}"), "step": float(f"{step:.8g}")},
    }  # fmt: skip
    (out / "ngrams.json").write_text(json.dumps(parameters, indent=1) + "\n")
    (out / "ngrams.bin").write_bytes(table.tobytes())
    logits = logits_of(table, parameters, counts_of([r["text"] for r in choose], buckets))
    with open(out / "choose.jsonl", "w", encoding="utf8") as file:
        for row, values in zip(choose, logits):
            file.write(json.dumps({"id": row["id"], "logits": [round(float(x), 4) for x in values]}) + "\n")
    log = {"rows": len(rows), "groups": len(buckets), "steps": int(fit.n_iter_[0]), "minutes": (time.time() - began) / 60}
    (out / "log.jsonl").write_text(json.dumps(log) + "\n")
    print(log)


if __name__ == "__main__":
    main()
