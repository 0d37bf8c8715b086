#!/usr/bin/env python3
"""How much of the corpus' labels can be guessed from what should say nothing: length, language, emoji, contacts, the
file a text comes from, words such as "no fee" and "licence". Near 0.5 is near chance.

usage: probes.py
Writes models/eval/probes.json: for each probe the area under the curve of "alarm or not", on whole groups left out in
turn (5 folds), over the train and dev parts of the corpus."""

import json
import re

import numpy as np
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score
from sklearn.model_selection import GroupKFold, cross_val_predict

from evaluate import ALARMS
from texts import HERE, LABELS, corpus

EMOJI = re.compile(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]")
CONTACT = re.compile(r"@\w|\bt\.me\b|https?://|\+\d|\d{4,}|telegram|whatsapp|line|wechat|微信|zalo|viber", re.I)
# What honest advertisements and lures both say of fees and licences, in the corpus' largest languages.
ASSURANCE = re.compile(
    r"no (placement )?fee|licen[cs]e|dmw|poea|boesl|免费|不收|許可|许可证|执照|không (thu|mất) phí|giấy phép|ไม่มีค่า|ใบอนุญาต|"
    r"tanpa biaya|izin|lesen|walang bayad|नि:शुल्क|लाइसेंस|লাইসেন্স|лиценз|면허|許可番号|licença|licencia|ترخيص|leseni",
    re.I,
)
PROBES = {
    "length": lambda r: {"log": float(np.log1p(len(r["text"]))), "square": float(np.log1p(len(r["text"])) ** 2)},
    "language": lambda r: {r["lang"]: 1},
    "emoji": lambda r: {"any": bool(EMOJI.search(r["text"])), "many": len(EMOJI.findall(r["text"]))},
    "contact": lambda r: {"any": bool(CONTACT.search(r["text"])), "many": len(CONTACT.findall(r["text"]))},
    "source": lambda r: {r["file"]: 1},
    "fee and licence words": lambda r: {"any": bool(ASSURANCE.search(r["text"]))},
}


def groups_of(rows):
    """One group for a text and its pair or quoted text: they would give each other away."""
    return [r.get("pair") or r.get("quotes") or r["id"] for r in rows]


def main():
    split = json.loads((HERE / "split.json").read_text())
    ids = set(split["corpus"]["train"]) | set(split["corpus"]["dev"])
    rows = [r for r in corpus() if r["id"] in ids]
    alarm = np.array([LABELS.index(r["label"]) in ALARMS for r in rows])
    found = {"texts": len(rows), "alarms": int(alarm.sum()), "auc": {}}
    for name, features in PROBES.items():
        matrix = DictVectorizer().fit_transform([features(r) for r in rows])
        score = cross_val_predict(
            LogisticRegression(max_iter=1000), matrix, alarm, groups=groups_of(rows), cv=GroupKFold(5), method="predict_proba"
        )[:, 1]  # fmt: skip
        found["auc"][name] = round(float(roc_auc_score(alarm, score)), 3)
    path = HERE.parent / "eval/probes.json"
    path.parent.mkdir(exist_ok=True)
    path.write_text(json.dumps(found, indent=1) + "\n")
    print(path.read_text())


if __name__ == "__main__":
    main()
