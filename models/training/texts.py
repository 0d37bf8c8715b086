"""The corpus, the third-party rows and the small text helpers that split.py, rows.py and evaluate.py share."""

import gzip
import hashlib
import json
import re
import unicodedata
from pathlib import Path

from sklearn.feature_extraction.text import TfidfVectorizer

HERE = Path(__file__).parent
LABELS = ["lure", "person_trade", "job_scam", "job", "talk", "other"]
DATA_FILES = ["bg_news", "bg_social", "emscad", "jobs", "tg_ru", "x_posts"]


def read_lines(path):
    """JSON objects of a .jsonl or .jsonl.gz file."""
    opener = gzip.open if str(path).endswith(".gz") else open
    with opener(path, "rt", encoding="utf8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def corpus():
    """Rows of corpus/*.jsonl with `file`, sorted by file name, so that seeds give the same result everywhere."""
    rows = []
    for path in sorted((HERE / "corpus").glob("*.jsonl")):
        rows += [{**row, "file": path.stem} for row in read_lines(path)]
    return rows


def data(folder, name):
    """Rows of one third-party file; the ids of different files never meet."""
    return [{**row, "file": name} for row in read_lines(Path(folder) / f"{name}.jsonl.gz")]


def fingerprint(text):
    """16 hex digits of SHA-256 over the text in NFKC, lower case, without white space: what training-rows.txt.gz
    lists. tests/unit/models/fingerprint.ts computes the same."""
    plain = re.sub(r"\s+", "", unicodedata.normalize("NFKC", text).lower())
    return hashlib.sha256(plain.encode()).hexdigest()[:16]


def near_duplicates(texts, others=None, bound=0.8, block=512):
    """Pairs (i, j) whose character 3-5-gram counts have a cosine of at least `bound`; within `texts` (i < j) or
    between `texts` and `others`. Plain counts: idf would let rare names decide."""
    counts = TfidfVectorizer(analyzer="char", ngram_range=(3, 5), use_idf=False, lowercase=True)
    clean = [" ".join(unicodedata.normalize("NFKC", t).split()) for t in texts]
    right = None if others is None else [" ".join(unicodedata.normalize("NFKC", t).split()) for t in others]
    matrix = counts.fit_transform(clean)
    against = matrix if right is None else counts.transform(right)
    pairs = []
    for start in range(0, matrix.shape[0], block):
        close = (matrix[start : start + block] @ against.T).tocoo()
        for i, j, cosine in zip(close.row, close.col, close.data):
            if cosine >= bound and (right is not None or start + i < j):
                pairs.append((start + int(i), int(j)))
    return pairs
