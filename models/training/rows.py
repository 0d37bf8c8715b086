#!/usr/bin/env python3
"""Choose the training rows and the rows for choosing a model, and pass them through the extension's own text code.

usage: rows.py --data DIR [--node PATH]
Writes runs/train.jsonl and runs/choose.jsonl (git-ignored: they hold third parties' texts) and
training-rows.txt.gz (committed: id and fingerprint of each training row, no text), which a test holds against
dev_real and suspects."""

import argparse
import collections
import gzip
import io
import json
import random
import re
import subprocess

from texts import DATA_FILES, HERE, corpus, data, fingerprint, near_duplicates, read_lines

ROOT = HERE.parent.parent
RUNS = HERE / "runs"
SEED = 20261127
WANTED = {"bg_news": 1500, "bg_social": 6000, "emscad": 1400, "jobs": 1000, "tg_ru": 10_000, "x_posts": 10_000}

# News about trafficking and compounds speaks ABOUT the pattern: `talk`. News that may or may not (fraud, recruiting)
# is left out: nobody has read it.
TRAFFICKING = re.compile(
    r"human traffick|traffickers|scam (cent|compound)|forced labou?r|人口(販|贩)(賣|卖|运|運)|人身取引|인신매매|торговл\w+ людьми|"
    r"trata de personas|tr[áa]fico (de pessoas|humano)|traite des|insan ticareti|buôn (bán )?người|perdagangan (orang|manusia)|"
    r"pemerdagangan orang|ค้ามนุษย์|ຄ້າມະນຸດ|ការជួញដូរមនុស្ស|လူကုန်ကူး|मानव तस्करी|मानव बेचबिखन|মানব পাচার|মানবপাচার|ஆட்கடத்த|"
    r"මිනිස් ජාවාර|انسانی اسمگلنگ|الاتجار بالبشر|usafirishaji haramu wa binadamu|odam savdosi",
    re.I,
)
NEAR_SUBJECT = re.compile(
    r"scam|fraud|traffick|kidnap|slave|诈骗|詐騙|绑架|綁架|詐欺|誘拐|사기|납치|мошенни|похи(ти|щ)|estafa|secuestr|fraude|golpe|"
    r"dolandır|lừa đảo|bắt cóc|penipu|หลอกลวง|ลักพา|ຕົວະຍົວະ|ឆបោក|លិមលួច|လိမ်|ठग|धोखाधड़ी|ठगी|প্রতারণা|অপহরণ|மோசடி|වංචා|فراڈ|احتيال|اغوا|"
    r"utapeli|firibgar|recruit|招聘|招工|求人|채용|вакансі?и|empleo|emprego|emploi|tuyển dụng|lowongan|รับสมัคร|नौकरी|চাকরি",
    re.I,
)
# What telephone companies and sellers send: the texts that push a threshold up.
PROMOTION = re.compile(
    r"\b\d+ ?[gm]b\b|kuota|pulsa|paket (internet|data)|promo|diskon|cashback|voucher|โปร(โมชั่น|เน็ต)?|ส่วนลด|เน็ต|แจก(ฟรี)?|ลุ้น|流量|话费|套餐|优惠|红包|"
    r"抽奖|贷款|recharge|free (data|minutes|sms)|bonus|discount|giveaway|airtime|loan|bundle|عرض|خصم|شحن|باقة|ऋण|अफर|অফার|রিচার্জ|ٹیلی نار|جاز",
    re.I,
)


def balanced(rows, count, rng):
    """`count` rows with the languages as even as their sizes allow."""
    by_lang = collections.defaultdict(list)
    for row in rows:
        by_lang[row["lang"]].append(row)
    for members in by_lang.values():
        rng.shuffle(members)
    chosen = []
    while len(chosen) < count and any(by_lang.values()):
        for lang in sorted(by_lang):
            if by_lang[lang] and len(chosen) < count:
                chosen.append(by_lang[lang].pop())
    return chosen


def choose(name, rows, rng):
    if name == "bg_news":
        talk = [{**r, "label": "talk"} for r in rows if TRAFFICKING.search(r["text"])]
        rest = [r for r in rows if not TRAFFICKING.search(r["text"]) and not NEAR_SUBJECT.search(r["text"])]
        print(f"bg_news: {len(talk)} rows about trafficking are `talk`, {len(rows) - len(talk) - len(rest)} left out")
        return talk + balanced(rest, WANTED[name] - len(talk), rng)
    if name == "bg_social":
        promotions = balanced([r for r in rows if PROMOTION.search(r["text"])], WANTED[name] // 4, rng)
        taken = {r["id"] for r in promotions}
        print(f"bg_social: {len(promotions)} look like promotions")
        return promotions + balanced([r for r in rows if r["id"] not in taken], WANTED[name] - len(promotions), rng)
    return balanced(rows, WANTED[name], rng)


def model_input(rows, node):
    """The rows with `text` as src/text/model-input.ts gives it: the one normaliser of training and run time."""
    lines = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
    done = subprocess.run(
        [node, "src/cli/normalise-lines.ts"], cwd=ROOT, input=lines.encode(), stdout=subprocess.PIPE, check=True
    )
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def write(path, rows):
    with open(path, "w", encoding="utf8") as out:
        out.writelines(json.dumps(r, ensure_ascii=False) + "\n" for r in rows)
    print(f"{path.name}: {len(rows)} rows")


def slim(row, part):
    return {"id": row["id"], "lang": row["lang"], "label": row["label"], "file": row["file"], "part": part,
            "slice": row.get("slice", row["file"]), "text": row["text"]}  # fmt: skip


def list_rows(name, rows):
    """Writes id and fingerprint of each row, no text: what the tests compare."""
    with open(HERE / name, "wb") as file:
        with gzip.GzipFile(fileobj=file, mode="wb", mtime=0, filename="") as packed:
            with io.TextIOWrapper(packed, encoding="utf8") as out:
                out.writelines(f"{r['id']}\t{fingerprint(r['text'])}\n" for r in sorted(rows, key=lambda r: r["id"]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", required=True, help="folder of the third-party files; `none`: the corpus alone")
    parser.add_argument("--node", default=str(ROOT / "node_modules/.bin/node"))
    arguments = parser.parse_args()
    RUNS.mkdir(exist_ok=True)
    rng = random.Random(SEED)
    split = json.loads((HERE / "split.json").read_text())
    part_of = {i: part for part, ids in split["corpus"].items() for i in ids}
    written = corpus()
    train = [slim(r, "train") for r in written if part_of[r["id"]] == "train"]
    held = [slim(r, part_of[r["id"]]) for r in written if part_of[r["id"]] in ("dev", "calibration")]
    alone = arguments.data == "none"
    real = [] if alone else [{**r, "file": "dev_real"} for r in data(arguments.data, "dev_real")]
    suspects = [] if alone else read_lines(f"{arguments.data}/suspects.jsonl")
    for name in () if alone else DATA_FILES:
        dev = set(split["data_dev"][name])
        rows = data(arguments.data, name)
        train += [slim(r, "train") for r in choose(name, [r for r in rows if r["id"] not in dev], rng)]
        held += [slim(r, "data_dev") for r in balanced([r for r in rows if r["id"] in dev], 400, rng)]
    apart = [r["text"] for r in real + suspects]
    known = {fingerprint(t) for t in apart}
    pairs = near_duplicates([r["text"][:2000] for r in train], [t[:2000] for t in apart]) if apart else []
    # Only long enough texts: two greetings of ten characters are no leak.
    close = {i for i, j in pairs if len(train[i]["text"]) > 40}
    kept = [r for i, r in enumerate(train) if i not in close and fingerprint(r["text"]) not in known]
    print(f"{len(train) - len(kept)} rows left out because dev_real or suspects hold the same text")
    if not alone:
        list_rows("training-rows.txt.gz", kept)
        list_rows("held-out-rows.txt.gz", real + suspects)
    write(RUNS / "train.jsonl", model_input(kept, arguments.node))
    write(RUNS / "choose.jsonl", model_input(held + [slim(r, "dev_real") for r in real], arguments.node))
    print(collections.Counter((r["file"] if r["file"] in DATA_FILES else "corpus", r["label"]) for r in kept))


if __name__ == "__main__":
    main()
