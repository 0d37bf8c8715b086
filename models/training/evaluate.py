#!/usr/bin/env python3
"""Figures for choosing an epoch, a quantisation and an input length, from runs/choose.jsonl: dev_real, the written
dev part and the dev rows of the third-party files. Never the test part. The published figures come from
`npm run model:eval`, on the runtime that is shipped and with the signals; these are the model alone, natively.

usage: evaluate.py MODEL... [--tokens N] [--all] [--ngrams NAME]...  without --all the third-party dev rows are left out
MODEL: runs/NAME/epoch-N.pt (several joined by + are averaged), or an .onnx file.
--ngrams: once more, joined with the letter groups of runs/NAME as the extension joins them.
The joint threshold is the lowest score at which at most 0.5 % of dev_real's ordinary posts (20 characters or more)
and at most 4 % of its honest advertisements are flagged; score = 1 - p(job) - p(talk) - p(other)."""

import argparse
import collections
import json
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer

from export import load
from texts import HERE, LABELS, read_lines

ALARMS = [LABELS.index(k) for k in ("lure", "person_trade", "job_scam")]
ORDINARY_BOUND, HONEST_BOUND = 0.005, 0.04


def onnx_model(path):
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])

    def run(ids):
        row = np.array([ids], dtype=np.int64)
        feed = {"input_ids": row, "attention_mask": np.ones_like(row), "token_type_ids": np.zeros_like(row)}
        return session.run(None, feed)[0]

    return run


def torch_model(paths, base, layers):
    model = load(base, layers, paths)

    def run(ids):
        row = torch.tensor([ids])
        with torch.no_grad():
            return model(row, torch.ones_like(row), torch.zeros_like(row)).numpy()

    return run


def probabilities(run, rows, tokenizer, tokens):
    """One text a call, as at run time: dynamic quantisation makes a score depend on its batch-mates."""
    found = []
    for encoding in tokenizer.encode_batch([r["text"] for r in rows]):
        ids = encoding.ids if len(encoding.ids) <= tokens else encoding.ids[: tokens - 1] + encoding.ids[-1:]
        logits = run(ids)[0].astype(np.float64)
        exp = np.exp(logits - logits.max())
        found.append(exp / exp.sum())
    return np.array(found)


def joined(probability, rows, name):
    """The mean of the log-probabilities with those of runs/NAME of ngrams.py, as src/classifier/with-ngrams.ts."""
    folder = HERE / "runs" / name
    share = json.loads((folder / "ngrams.json").read_text())["share"]
    logits = {r["id"]: r["logits"] for r in read_lines(folder / "choose.jsonl")}
    other = np.array([logits[r["id"]] for r in rows])
    other -= np.log(np.exp(other - other.max(1, keepdims=True)).sum(1, keepdims=True)) + other.max(1, keepdims=True)
    both = np.exp((1 - share) * np.log(np.maximum(probability, 1e-9)) + share * other)
    return both / both.sum(1, keepdims=True)


def threshold_for(scores, share):
    """Lowest threshold at which at most `share` of the scores are above it."""
    allowed = int(share * len(scores))
    return float(np.sort(scores)[::-1][allowed]) if len(scores) > allowed else 0.0


def report(rows, probability):
    score = probability[:, ALARMS].sum(1)
    real = np.array([r["part"] == "dev_real" for r in rows])
    label = np.array([r["label"] for r in rows])
    slices = np.array([r["slice"] for r in rows])
    long = np.array([len(r["text"]) >= 20 for r in rows])
    ordinary = real & (slices == "ordinary-posts") & long
    honest = real & (label == "job")
    low = threshold_for(score[ordinary], ORDINARY_BOUND)
    joint = max(low, threshold_for(score[honest], HONEST_BOUND))
    written = np.array([r["part"] == "dev" for r in rows])

    def share(mask, bound):
        hits = int((score[mask] > bound).sum())
        return f"{hits}/{int(mask.sum())} = {hits / max(1, mask.sum()):.1%}"

    print(f"  threshold joint {joint:.3f}, for ordinary posts alone {low:.3f}")
    for name, mask in (
        ("real lures", real & (label == "lure")), ("real job scams", real & (label == "job_scam")),
        ("honest ads", honest), ("ordinary posts", ordinary), ("spam, not jobs", real & (slices == "spam-not-jobs") & long),
        ("warnings and news", real & (label == "talk")),
        *((f"written {k}", written & (label == k)) for k in LABELS),
        ("third-party dev, job_scam", np.array([r["part"] == "data_dev" and r["label"] == "job_scam" for r in rows])),
        ("third-party dev, not", np.array([r["part"] == "data_dev" and r["label"] != "job_scam" for r in rows])),
    ):  # fmt: skip
        print(f"  {name:26} joint {share(mask, joint):20} ordinary-alone {share(mask, low)}")
    right = probability.argmax(1) == np.array([LABELS.index(k) for k in label])
    print(f"  accuracy on written dev {right[written].mean():.3f}")
    wrong = collections.Counter(LABELS[i] for i in probability[real & (label == "lure")].argmax(1))
    print(f"  real lures read as {dict(wrong)}")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("models", nargs="+")
    parser.add_argument("--base", type=lambda p: HERE / p, default=HERE / "runs/base")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--tokens", type=int, default=128)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--ngrams", action="append", default=[])
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    rows = [r for r in read_lines(HERE / "runs/choose.jsonl") if r["part"] in ("dev", "dev_real") or (arguments.all and r["part"] == "data_dev")]
    tokenizer = Tokenizer.from_file(str(arguments.base / "tokenizer.json"))
    tokenizer.no_truncation()
    for name in arguments.models:
        onnx = name.endswith(".onnx")
        run = onnx_model(name) if onnx else torch_model([Path(p) for p in name.split("+")], arguments.base, arguments.layers)
        print(f"{name}, {arguments.tokens} tokens")
        found = probabilities(run, rows, tokenizer, arguments.tokens)
        report(rows, found)
        for other in arguments.ngrams:
            print(f"{name}, joined with {other}")
            report(rows, joined(found, rows, other))


if __name__ == "__main__":
    main()
