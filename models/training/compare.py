#!/usr/bin/env python3
"""Scores of other ways to judge the same texts, for the comparisons of `npm run model:eval`: a TF-IDF with logistic
regression on the same training rows, also without contrast pairs and without hard negatives, and any checkpoint.

usage: compare.py --data DIR [--only-models] [--model NAME=LAYERS:PATH[+PATH]]...
Writes models/scores/NAME.jsonl.gz: id and score (probability of the three alarm classes together) of each text of the
corpus' test part and of dev_real, no text. Several paths: the mean of their logits. Nothing here is shipped."""

import argparse
import gzip
import io
import json

import numpy as np
import torch
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from tokenizers import Tokenizer

from evaluate import ALARMS, torch_model
from rows import ROOT, model_input, slim
from texts import HERE, LABELS, corpus, data, read_lines

SCORES = HERE.parent / "scores"
MAX_TOKENS = 128


def texts_to_score(folder, node):
    """The test part and dev_real as the model reads them."""
    split = json.loads((HERE / "split.json").read_text())
    test = set(split["corpus"]["test"])
    rows = [slim(r, "test") for r in corpus() if r["id"] in test]
    rows += [slim({**r, "file": "dev_real"}, "dev_real") for r in data(folder, "dev_real")]
    return model_input(rows, node)


def write_scores(name, rows, scores):
    SCORES.mkdir(exist_ok=True)
    with open(SCORES / f"{name}.jsonl.gz", "wb") as file:
        with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
            with io.TextIOWrapper(packed, encoding="utf8") as out:
                for row, score in zip(rows, scores):
                    out.write(json.dumps({"id": row["id"], "score": round(float(score), 4)}) + "\n")
    print(f"{name}: {len(rows)} scores", flush=True)


def tfidf_scores(train, rows):
    """Character 2-5-grams at word borders, logistic regression over the six labels."""
    counts = TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 5), min_df=3, sublinear_tf=True, max_features=400_000)
    model = LogisticRegression(C=8, max_iter=200, class_weight="balanced")
    model.fit(counts.fit_transform([r["text"] for r in train]), [r["label"] for r in train])
    columns = [list(model.classes_).index(LABELS[i]) for i in ALARMS]
    return model.predict_proba(counts.transform([r["text"] for r in rows]))[:, columns].sum(1)


def torch_scores(models, rows, tokenizer):
    """Mean of the models' logits, one text a call."""
    scores = []
    for encoding in tokenizer.encode_batch([r["text"] for r in rows]):
        ids = encoding.ids
        ids = ids if len(ids) <= MAX_TOKENS else ids[: MAX_TOKENS - 1] + ids[-1:]
        logits = np.mean([run(ids)[0] for run in models], axis=0).astype(np.float64)
        exp = np.exp(logits - logits.max())
        scores.append((exp / exp.sum())[ALARMS].sum())
    return scores


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder of the third-party files")
    parser.add_argument("--node", default=str(ROOT / "node_modules/.bin/node"))
    parser.add_argument("--base", type=lambda p: HERE / p, default=HERE / "runs/base")
    parser.add_argument("--model", action="append", default=[], metavar="NAME=LAYERS:PATH[+PATH]")
    parser.add_argument("--only-models", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    rows = texts_to_score(arguments.data, arguments.node)
    if not arguments.only_models:
        train = read_lines(HERE / "runs/train.jsonl")
        paired = {r["id"] for r in corpus() if r.get("pair")}
        # Hard negatives: everything written for this project that is no alarm.
        hard = {r["id"] for r in corpus() if LABELS.index(r["label"]) not in ALARMS}
        write_scores("TF-IDF-and-logistic-regression", rows, tfidf_scores(train, rows))
        write_scores("TF-IDF-without-contrast-pairs", rows, tfidf_scores([r for r in train if r["id"] not in paired], rows))
        write_scores("TF-IDF-without-hard-negatives", rows, tfidf_scores([r for r in train if r["id"] not in hard], rows))
    tokenizer = Tokenizer.from_file(str(arguments.base / "tokenizer.json"))
    tokenizer.no_truncation()
    for given in arguments.model:
        name, _, rest = given.partition("=")
        layers, _, paths = rest.partition(":")
        models = [torch_model([HERE / p], arguments.base, int(layers)) for p in paths.split("+")]
        write_scores(name, rows, torch_scores(models, rows, tokenizer))


if __name__ == "__main__":
    main()
