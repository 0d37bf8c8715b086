#!/usr/bin/env python3
"""Scores of other ways to judge the same texts, for the comparisons of `npm run model:eval`: a TF-IDF with logistic
regression on the same training rows, also without contrast pairs and without hard negatives, and any checkpoint.

usage: compare.py --data DIR [--only-models] [--model NAME=LAYERS:PATH[+PATH]]... [--ngrams NAME] [--source FILE]
Writes models/scores/NAME.jsonl.gz: id and score (probability of the three alarm classes together) of each text of the
corpus' test part and of dev_real, no text. Several paths: the mean of their logits. NAME ends in -seed-N where runs
differ in their seed alone. Nothing here is shipped.
--ngrams: the models are joined with the letter groups of runs/NAME (ngrams.py), as what ships is.
--source: the models judge the rows of that third-party file (emscad, tg_ru) instead, those trained on among them:
models/scores/left-out/FILE/NAME.jsonl.gz, with label and part, for leaving one source out."""

import argparse
import gzip
import io
import json

import numpy as np
import torch
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

from evaluate import ALARMS
from export import load
from ngrams import Buckets, counts_of, logits_of
from rows import ROOT, model_input, slim
from texts import HERE, LABELS, corpus, data, read_lines
from train import in_order_of_length, rows_without

SCORES = HERE.parent / "scores"


def texts_to_score(folder, node):
    """The test part and dev_real as the model reads them."""
    split = json.loads((HERE / "split.json").read_text())
    test = set(split["corpus"]["test"])
    rows = [slim(r, "test") for r in corpus() if r["id"] in test]
    rows += [slim({**r, "file": "dev_real"}, "dev_real") for r in data(folder, "dev_real")]
    return model_input(rows, node)


def rows_of_source(name):
    """The rows of one third-party file, trained on (`train`) or not (`data_dev`), as rows.py left them."""
    rows = read_lines(HERE / "runs/train.jsonl") + read_lines(HERE / "runs/choose.jsonl")
    return [r for r in rows if r["file"] == name]


def write_scores(path, rows, scores, more=()):
    path.parent.mkdir(exist_ok=True, parents=True)
    with open(path, "wb") as file:
        with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
            with io.TextIOWrapper(packed, encoding="utf8") as out:
                for row, score in zip(rows, scores):
                    kept = {"id": row["id"], **{k: row[k] for k in more}, "score": round(float(score), 4)}
                    out.write(json.dumps(kept) + "\n")
    print(f"{path.name}: {len(rows)} scores", flush=True)


def tfidf_scores(train, rows):
    """Character 2-5-grams at word borders, logistic regression over the six labels."""
    counts = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True, max_features=400_000)
    model = LogisticRegression(C=8, max_iter=200, class_weight="balanced")
    model.fit(counts.fit_transform([r["text"] for r in train]), [r["label"] for r in train])
    columns = [list(model.classes_).index(LABELS[i]) for i in ALARMS]
    return model.predict_proba(counts.transform([r["text"] for r in rows]))[:, columns].sum(1)


def torch_scores(models, rows, tokenizer, ngrams):
    """From the mean of the models' logits, texts of like length together: fp32 scores do not depend on batch-mates.
    `ngrams`: by id of the row, log-probabilities to be joined with, and their share; none where there is nothing."""
    scores = {}
    with torch.no_grad():
        for part, ids, mask in in_order_of_length(rows, tokenizer):
            logits = sum(model(ids, mask, torch.zeros_like(ids)) for model in models) / len(models)
            found = torch.log_softmax(logits.double(), -1)
            if ngrams:
                other, share = ngrams
                found = (1 - share) * found + share * torch.tensor([other[r["id"]] for r in part])
            alarm = torch.softmax(found, -1)[:, ALARMS].sum(1)
            scores.update(zip((r["id"] for r in part), alarm.tolist()))
    return [scores[r["id"]] for r in rows]


def letter_groups(name, rows):
    """Log-probabilities of the letter groups of runs/NAME by id of the row, and their share."""
    folder = HERE / "runs" / name
    parameters = json.loads((folder / "ngrams.json").read_text())
    table = np.fromfile(folder / "ngrams.bin", dtype=np.uint8).reshape(-1, len(LABELS) + 1)
    logits = logits_of(table, parameters, counts_of([r["text"] for r in rows], Buckets(parameters["bits"])))
    found = torch.log_softmax(torch.tensor(np.asarray(logits)), -1).tolist()
    return dict(zip((r["id"] for r in rows), found)), parameters["share"]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder of the third-party files")
    parser.add_argument("--node", default=str(ROOT / "node_modules/.bin/node"))
    parser.add_argument("--base", type=lambda p: HERE / p, default=HERE / "runs/base")
    parser.add_argument("--model", action="append", default=[], metavar="NAME=LAYERS:PATH[+PATH]")
    parser.add_argument("--ngrams")
    parser.add_argument("--only-models", action="store_true")
    parser.add_argument("--source", choices=("emscad", "tg_ru"))
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    rows = rows_of_source(arguments.source) if arguments.source else texts_to_score(arguments.data, arguments.node)
    out, more = (SCORES / "left-out" / arguments.source, ("label", "part")) if arguments.source else (SCORES, ())
    if not arguments.only_models and not arguments.source:
        train = read_lines(HERE / "runs/train.jsonl")
        write_scores(SCORES / "TF-IDF-and-logistic-regression.jsonl.gz", rows, tfidf_scores(train, rows))
        write_scores(SCORES / "TF-IDF-without-contrast-pairs.jsonl.gz", rows, tfidf_scores(rows_without(train, ["pairs"]), rows))
        write_scores(SCORES / "TF-IDF-without-hard-negatives.jsonl.gz", rows, tfidf_scores(rows_without(train, ["hard-negatives"]), rows))
    ngrams = letter_groups(arguments.ngrams, rows) if arguments.ngrams else None
    tokenizer = Tokenizer.from_file(str(arguments.base / "tokenizer.json"))
    tokenizer.no_truncation()
    for given in arguments.model:
        name, _, rest = given.partition("=")
        layers, _, paths = rest.partition(":")
        models = [load(arguments.base, int(layers), [HERE / p]) for p in paths.split("+")]
        write_scores(out / f"{name}.jsonl.gz", rows, torch_scores(models, rows, tokenizer, ngrams), more)


if __name__ == "__main__":
    main()
