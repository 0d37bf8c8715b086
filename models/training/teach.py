#!/usr/bin/env python3
"""What trained models say of the training rows, for train.py --teacher: the mean of their logits.

usage: teach.py --model LAYERS:PATH [--model LAYERS:PATH]... [--out runs/teacher.jsonl] [--hard]
A row that is in the file already keeps its logits, so that rows can be added. --hard: not the ordinary posts."""

import argparse
import json

import torch
from tokenizers import Tokenizer

from export import load
from texts import HERE, read_lines
from train import MAX_TOKENS, is_ordinary

BATCH = 32


def encoded(rows, tokenizer):
    """Batches of (rows, input_ids, attention_mask), longest texts last."""
    found = []
    for row, encoding in zip(rows, tokenizer.encode_batch([r["text"] for r in rows])):
        ids = encoding.ids
        found.append((row, ids if len(ids) <= MAX_TOKENS else ids[: MAX_TOKENS - 1] + ids[-1:]))
    found.sort(key=lambda pair: len(pair[1]))
    for start in range(0, len(found), BATCH):
        part = found[start : start + BATCH]
        width = len(part[-1][1])
        ids = torch.tensor([i + [1] * (width - len(i)) for _, i in part])
        mask = torch.tensor([[1] * len(i) + [0] * (width - len(i)) for _, i in part])
        yield [row for row, _ in part], ids, mask


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", type=lambda p: HERE / p, default=HERE / "runs/base")
    parser.add_argument("--model", action="append", required=True, metavar="LAYERS:PATH")
    parser.add_argument("--out", type=lambda p: HERE / p, default=HERE / "runs/teacher.jsonl")
    parser.add_argument("--hard", action="store_true")
    parser.add_argument("--rows", type=lambda p: HERE / p, default=HERE / "runs/train.jsonl")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    tokenizer = Tokenizer.from_file(str(arguments.base / "tokenizer.json"))
    tokenizer.no_truncation()
    models = []
    for given in arguments.model:
        layers, _, path = given.partition(":")
        models.append(load(arguments.base, int(layers), [HERE / path]))
    known = {r["id"] for r in read_lines(arguments.out)} if arguments.out.exists() else set()
    rows = [r for r in read_lines(arguments.rows) if r["id"] not in known and not (arguments.hard and is_ordinary(r))]
    with open(arguments.out, "a", encoding="utf8") as out, torch.no_grad():
        for part, ids, mask in encoded(rows, tokenizer):
            with torch.autocast("cpu", dtype=torch.bfloat16):
                logits = sum(m(ids, mask, torch.zeros_like(ids)).float() for m in models) / len(models)
            for row, values in zip(part, logits.tolist()):
                out.write(json.dumps({"id": row["id"], "logits": [round(x, 3) for x in values]}) + "\n")
    print(f"{len(rows)} rows taught")


if __name__ == "__main__":
    main()
