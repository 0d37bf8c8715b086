"""Light changes of a training text, each rarely: what people and spammers do that the normaliser does not undo."""

import re

EMOJI = ["🔥", "✅", "💰", "📣", "‼️", "😊", "👉", "🌟", "💼", "📲"]
MASKS = re.compile(r"\[(?:mail|link|handle|phone|code)\]")
SENTENCE = re.compile(r"(?<=[.!?。！？။៖।\n])\s*")


def drop_sentence(text, rng):
    parts = [p for p in SENTENCE.split(text) if p.strip()]
    if len(parts) < 4:
        return text
    parts.pop(rng.randrange(len(parts)))
    return " ".join(parts)


def cut(text, rng):
    """The beginning of a text, as a feed's "See more" leaves it."""
    return text if len(text) < 120 else text[: rng.randrange(80, len(text))]


def dotted_word(text, rng):
    words = text.split(" ")
    long = [i for i, w in enumerate(words) if 4 <= len(w) <= 14 and w.isalpha()]
    if long:
        i = rng.choice(long)
        words[i] = rng.choice([".", " ", "-", "*"]).join(words[i])
    return " ".join(words)


def emoji(text, rng):
    words = text.split(" ")
    for _ in range(rng.randrange(1, 4)):
        words.insert(rng.randrange(len(words) + 1), rng.choice(EMOJI))
    return " ".join(words)


def case(text, rng):
    return text.lower() if rng.random() < 0.6 else text.upper()


def lost_letter(text, rng):
    if len(text) < 30:
        return text
    i = rng.randrange(len(text) - 1)
    return text[:i] + text[i + 1 :]


def no_contact(text, rng):
    return MASKS.sub("", text)


CHANGES = [(drop_sentence, 0.08), (cut, 0.06), (dotted_word, 0.05), (emoji, 0.06), (case, 0.06), (lost_letter, 0.05), (no_contact, 0.15)]  # fmt: skip


def augment(text, rng):
    for change, share in CHANGES:
        if rng.random() < share:
            text = change(text, rng)
    return text
