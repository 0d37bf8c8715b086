#!/usr/bin/env python3
"""Fine-tune the base encoder on runs/train.jsonl. Seeds are fixed; a run that was cut off goes on from its last
whole epoch when the same command is given again.

usage: train.py [--base DIR] [--name NAME] [--layers 12] [--epochs 2] [--seed 1] [--thin N] [--without KIND]...
                [--repeat PREFIX=N]...
--thin N: an epoch sees one Nth of the ordinary posts, each epoch another. --without: pairs, hard-negatives,
augmentation, emscad-frauds, or a file of texts.py (emscad, tg_ru): what comparisons and some of the runs leave out.
--repeat: rows whose id begins so are seen N times an epoch. A GPU is used where there is one. The word embeddings stay
as the base has them, so that they can be shipped as the 4-bit blocks that they come in.
Writes runs/NAME/epoch-N.pt (fp16 weights), runs/NAME/state.pt (to go on from) and runs/NAME/log.jsonl."""

import argparse
import json
import math
import random
import time

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from transformers import BertConfig, BertModel

from augment import augment
from texts import HERE, LABELS, corpus, read_lines

BATCH = 32
MAX_TOKENS = 128
ENCODER_RATE, HEAD_RATE = 5e-5, 1e-3
# Half of all rows and the easiest: see --thin.
ORDINARY = ("bg_social", "bg_news", "x_posts")
WARM_UP = 0.06
SMOOTHING = 0.05
PERSON_TRADE_WEIGHT = 2.5
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class PostClassifier(torch.nn.Module):
    """Encoder, mean over the tokens (what the base was trained for), dropout, one linear layer."""

    def __init__(self, config):
        super().__init__()
        self.bert = BertModel(config, add_pooling_layer=False)
        self.dropout = torch.nn.Dropout(0.15)
        self.classifier = torch.nn.Linear(config.hidden_size, len(LABELS))

    def forward(self, input_ids, attention_mask, token_type_ids):
        hidden = self.bert(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        mask = attention_mask.unsqueeze(-1).to(hidden.dtype)
        mean = (hidden * mask).sum(1) / mask.sum(1).clamp(min=1e-9)
        return self.classifier(self.dropout(mean))


def configuration(base, layers):
    config = BertConfig(**json.loads((base / "config.json").read_text()))
    config.num_hidden_layers = layers
    config._attn_implementation = "eager"
    return config


def from_base(base, layers):
    """The bottom `layers` layers of the base with a new head."""
    model = PostClassifier(configuration(base, layers))
    weights = {f"bert.{k}": v.float() for k, v in load_file(base / "model.safetensors").items()}
    missing, unknown = model.load_state_dict(weights, strict=False)
    assert set(missing) == {"classifier.weight", "classifier.bias"}, missing
    assert all(int(k.split(".")[3]) >= layers for k in unknown), unknown
    return model


def padded(batch):
    """(input_ids, attention_mask) of lists of token ids, filled up to the longest."""
    width = max(len(ids) for ids in batch)
    ids = torch.tensor([i + [1] * (width - len(i)) for i in batch])
    return ids, torch.tensor([[1] * len(i) + [0] * (width - len(i)) for i in batch])


def in_order_of_length(rows, tokenizer):
    """Batches of (rows, input_ids, attention_mask) for reading, not training: longest texts last."""
    found = []
    for row, encoding in zip(rows, tokenizer.encode_batch([r["text"] for r in rows])):
        ids = encoding.ids
        found.append((row, ids if len(ids) <= MAX_TOKENS else ids[: MAX_TOKENS - 1] + ids[-1:]))
    found.sort(key=lambda pair: len(pair[1]))
    for start in range(0, len(found), BATCH):
        part = found[start : start + BATCH]
        yield [row for row, _ in part], *padded([ids for _, ids in part])


def batches(rows, tokenizer, rng, change=augment):
    """Shuffled batches of similar length: (input_ids, attention_mask, labels)."""
    encoded = []
    for row, tokens in zip(rows, tokenizer.encode_batch([change(r["text"], rng) for r in rows])):
        ids = tokens.ids
        # A long advertisement is read from its beginning; one time in four from somewhere in it, since run time
        # reads a second window of long posts.
        if len(ids) > MAX_TOKENS and rng.random() < 0.25:
            at = rng.randrange(1, len(ids) - MAX_TOKENS + 2)
            ids = ids[:1] + ids[at : at + MAX_TOKENS - 2] + ids[-1:]
        elif len(ids) > MAX_TOKENS:
            ids = ids[: MAX_TOKENS - 1] + ids[-1:]
        encoded.append((ids, LABELS.index(row["label"])))
    rng.shuffle(encoded)
    made = []
    for start in range(0, len(encoded), BATCH * 50):
        pool = sorted(encoded[start : start + BATCH * 50], key=lambda e: len(e[0]))
        made += [pool[i : i + BATCH] for i in range(0, len(pool), BATCH)]
    rng.shuffle(made)
    for batch in made:
        yield *padded([ids for ids, _ in batch]), torch.tensor([label for _, label in batch])


def is_ordinary(row):
    return row["file"] in ORDINARY and row["label"] == "other"


def rows_of_epoch(rows, thin, epoch, seed):
    """All rows but the ordinary posts, and one of `thin` of those, others in the next epoch."""
    ordinary = [r for r in rows if is_ordinary(r)]
    random.Random(seed).shuffle(ordinary)
    kept = {r["id"] for r in ordinary[epoch % thin :: thin]}
    return [r for r in rows if r["id"] in kept or not is_ordinary(r)]


def rows_without(rows, kinds):
    """The rows less those that --without names."""
    left_out = left_out_ids(kinds)
    frauds = "emscad-frauds" in kinds
    return [
        r for r in rows if r["file"] not in kinds and r["id"] not in left_out
        and not (frauds and r["file"] == "emscad" and r["label"] == "job_scam")
    ]  # fmt: skip


def repeated(rows, given):
    """The rows, and those of each `PREFIX=N` another N - 1 times."""
    more = []
    for prefix, times in (g.rsplit("=", 1) for g in given):
        more += [r for r in rows if r["id"].startswith(prefix)] * (int(times) - 1)
    return rows + more


def left_out_ids(kinds):
    written = corpus() if {"pairs", "hard-negatives"} & set(kinds) else []
    paired = {r["id"] for r in written if r.get("pair")} if "pairs" in kinds else set()
    # Hard negatives: everything written for this project that is no alarm.
    hard = {r["id"] for r in written if r["label"] in ("job", "talk", "other")} if "hard-negatives" in kinds else set()
    return paired | hard


def optimiser(model):
    """AdamW with the head's own rate; no decay of biases and layer norms. The word embeddings are not trained."""
    groups = {}
    for name, parameter in model.named_parameters():
        if name.endswith("word_embeddings.weight"):
            parameter.requires_grad_(False)
            continue
        head, decay = name.startswith("classifier"), parameter.ndim > 1
        groups.setdefault((head, decay), []).append(parameter)
    return torch.optim.AdamW(
        [
            {"params": p, "lr": HEAD_RATE if head else ENCODER_RATE, "weight_decay": 0.01 if decay else 0.0}
            for (head, decay), p in groups.items()
        ]
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", type=lambda p: HERE / p, default=HERE / "runs/base")
    parser.add_argument("--name", default="whole-1")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--epochs", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--thin", type=int, default=1)
    parser.add_argument("--without", action="append", default=[])
    parser.add_argument("--repeat", action="append", default=[], metavar="PREFIX=N")
    parser.add_argument("--rows", type=lambda p: HERE / p, default=HERE / "runs/train.jsonl")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    torch.manual_seed(arguments.seed)
    out = HERE / "runs" / arguments.name
    out.mkdir(parents=True, exist_ok=True)
    rows = repeated(rows_without(read_lines(arguments.rows), arguments.without), arguments.repeat)
    change = (lambda text, _: text) if "augmentation" in arguments.without else augment
    tokenizer = Tokenizer.from_file(str(arguments.base / "tokenizer.json"))
    tokenizer.no_truncation()
    model = from_base(arguments.base, arguments.layers)
    model.to(DEVICE)
    adam = optimiser(model)
    per_epoch = math.ceil(len(rows_of_epoch(rows, arguments.thin, 0, arguments.seed)) / BATCH)
    total = per_epoch * arguments.epochs
    warm = int(total * WARM_UP)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        adam, lambda s: min((s + 1) / max(1, warm), max(0.0, (total - s) / max(1, total - warm)))
    )
    weights = torch.tensor([PERSON_TRADE_WEIGHT if label == "person_trade" else 1.0 for label in LABELS], device=DEVICE)
    loss_of = torch.nn.CrossEntropyLoss(weight=weights, label_smoothing=SMOOTHING)
    first = 0
    if (out / "state.pt").exists():
        state = torch.load(out / "state.pt", map_location=DEVICE)
        model.load_state_dict(state["model"])
        adam.load_state_dict(state["adam"])
        schedule.load_state_dict(state["schedule"])
        first = state["epoch"]
        print(f"going on after epoch {first}", flush=True)
    log = open(out / "log.jsonl", "a", encoding="utf8")
    for epoch in range(first, arguments.epochs):
        # Both generators start anew each epoch, so that a run gone on with equals one never cut off.
        rng = random.Random(arguments.seed * 1000 + epoch)
        torch.manual_seed(arguments.seed * 1000 + epoch)
        model.train()
        began, running, seen = time.time(), 0.0, 0
        chosen = rows_of_epoch(rows, arguments.thin, epoch, arguments.seed)
        for step, (ids, mask, labels) in enumerate(batches(chosen, tokenizer, rng, change), 1):
            ids, mask, labels = ids.to(DEVICE), mask.to(DEVICE), labels.to(DEVICE)
            with torch.autocast(DEVICE, dtype=torch.bfloat16):
                logits = model(ids, mask, torch.zeros_like(ids))
            loss = loss_of(logits.float(), labels)
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            adam.step()
            schedule.step()
            adam.zero_grad(set_to_none=True)
            # Not .item(): a GPU would wait for each step.
            running += loss.detach() * len(labels)
            seen += len(labels)
            if step % 50 == 0:
                rate = seen / (time.time() - began)
                print(f"epoch {epoch + 1} {seen}/{len(chosen)} loss {running / seen:.4f} {rate:.1f} rows/s", flush=True)
        torch.save({k: v.half().cpu() for k, v in model.state_dict().items()}, out / f"epoch-{epoch + 1}.pt")
        torch.save(
            {"model": model.state_dict(), "adam": adam.state_dict(), "schedule": schedule.state_dict(), "epoch": epoch + 1},
            out / "state.pt",
        )
        log.write(json.dumps({"epoch": epoch + 1, "loss": float(running / seen), "minutes": (time.time() - began) / 60}) + "\n")
        log.flush()


if __name__ == "__main__":
    main()
