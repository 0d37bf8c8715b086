#!/usr/bin/env python3
"""Export a trained checkpoint as the int8 ONNX model that the extension ships, with its tokenizer, configuration, the
letter groups of ngrams.py and the manifest.

usage: export.py [--run NAME[,NAME...]] [--epochs N[,N...]] [--ngrams NAME] [--out DIR] [--variant NAME]
                 [--sharpen 1]
Several runs or epochs: the mean of their weights. --sharpen: its logits are multiplied so, since the mean of runs whose
heads began differently says what they say less loudly. `pipeline('text-classification')` of transformers.js loads the
folder.
Inputs input_ids, attention_mask, token_type_ids (int64, batch x tokens); output logits (batch x 6); the mean over the
tokens is in the graph."""

import argparse
import json
import shutil
import tempfile
import warnings
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic

from manifest import write_manifest
from texts import HERE, LABELS
from train import PostClassifier, configuration

MAX_TOKENS = 128
BLOCK = 32
SPECIAL = {"bos_token": "<s>", "cls_token": "<s>", "eos_token": "</s>", "sep_token": "</s>", "pad_token": "<pad>", "unk_token": "<unk>"}  # fmt: skip
# Ways of quantising; evaluate.py compares them. `keep`: parts of node names whose matrices stay fp32. `blocks`: word
# embeddings in 4-bit blocks. Which matrices `blocks` keeps was chosen by the scatter of the log-odds (models/README.md).
VARIANTS = {
    "blocks": {"weight_type": QuantType.QInt8, "reduce_range": False, "keep": ["layer.0/output/dense/MatMul", "layer.4/output/dense/MatMul", "layer.5/output/dense/MatMul"], "blocks": True},  # fmt: skip
    "qint8": {"weight_type": QuantType.QInt8, "reduce_range": False, "keep": [], "blocks": False},
    "qint8-reduced": {"weight_type": QuantType.QInt8, "reduce_range": True, "keep": [], "blocks": False},
    "quint8": {"weight_type": QuantType.QUInt8, "reduce_range": False, "keep": [], "blocks": False},
    "qint8-ffn32": {"weight_type": QuantType.QInt8, "reduce_range": False, "keep": ["/output/dense/MatMul"], "blocks": False},
    "qint8-ffn32-last": {"weight_type": QuantType.QInt8, "reduce_range": False, "keep": ["layer.4/output/dense/MatMul", "layer.5/output/dense/MatMul"], "blocks": False},  # fmt: skip
}


class Graph(torch.nn.Module):
    """The classifier with a fixed argument order and the attention mask spelt out, as the exporter wants it."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, input_ids, attention_mask, token_type_ids):
        return self.model(input_ids, attention_mask, token_type_ids)


def mean_weights(paths):
    """One state dict, the mean of the checkpoints'."""
    states = [torch.load(p, map_location="cpu") for p in paths]
    return {k: sum(s[k].float() for s in states) / len(states) for k in states[0]}


def load(base, layers, paths):
    model = PostClassifier(configuration(base, layers))
    model.load_state_dict(mean_weights(paths))
    return model.eval()


def to_onnx(model, path):
    example = torch.ones(2, 8, dtype=torch.long)
    axes = {0: "batch", 1: "tokens"}
    names = ["input_ids", "attention_mask", "token_type_ids"]
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            Graph(model).eval(), (example, example, torch.zeros_like(example)), str(path), dynamo=False, opset_version=14,
            input_names=names, output_names=["logits"],
            dynamic_axes={**{n: axes for n in names}, "logits": {0: "batch"}},
        )  # fmt: skip
    graph = onnx.load(path)
    graph.ir_version = min(graph.ir_version, 8)
    onnx.save(graph, path)


def blocks_of(table):
    """Q4_0 blocks of an embedding table (rows x 384): numbers from -8 to 7, and a scale for 32 of them, so that weight =
    number * scale. The base is distributed so; where training left the table alone nothing is lost."""
    blocks = table.astype(np.float32).reshape(-1, BLOCK)
    extreme = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(1)]
    scales = np.where(extreme == 0, 1, extreme / -8)
    numbers = np.clip(np.round(blocks / scales[:, None]), -8, 7).astype(np.int8)
    return numbers.reshape(table.shape), scales.reshape(len(table), -1)


def with_block_embeddings(path):
    """Puts the word embeddings of an ONNX file into 4-bit blocks, read by GatherBlockQuantized of the runtime."""
    model = onnx.load(path)
    name = next(t.name for t in model.graph.initializer if t.name.endswith("word_embeddings.weight"))
    table = next(t for t in model.graph.initializer if t.name == name)
    weights = onnx.numpy_helper.to_array(table)
    numbers, scales = blocks_of(weights)
    restored = (numbers.reshape(-1, BLOCK).astype(np.float32) * scales.reshape(-1, 1)).reshape(weights.shape)
    print(f"4-bit embeddings: largest change of a weight {np.abs(restored - weights).max():.5f}")
    flat = numbers.reshape(-1).view(np.uint8) & 15
    packed = onnx.TensorProto(name=f"{name}_q4", data_type=onnx.TensorProto.INT4, dims=weights.shape)
    packed.raw_data = (flat[0::2] | (flat[1::2] << 4)).astype(np.uint8).tobytes()
    model.graph.initializer.remove(table)
    model.graph.initializer.extend([packed, onnx.numpy_helper.from_array(scales.astype(np.float16), f"{name}_scales")])
    at, gather = next((i, n) for i, n in enumerate(model.graph.node) if n.op_type == "Gather" and n.input[0] == name)
    model.graph.node.remove(gather)
    model.graph.node.insert(at, onnx.helper.make_node(
        "GatherBlockQuantized", [f"{name}_q4", gather.input[1], f"{name}_scales"], [f"{gather.output[0]}_half"],
        name="word_embeddings", domain="com.microsoft", block_size=BLOCK, gather_axis=0, quantize_axis=1,
    ))  # fmt: skip
    model.graph.node.insert(at + 1, onnx.helper.make_node(
        "Cast", [f"{gather.output[0]}_half"], [gather.output[0]], name="word_embeddings_single", to=onnx.TensorProto.FLOAT
    ))  # fmt: skip
    if not any(o.domain == "com.microsoft" for o in model.opset_import):
        model.opset_import.append(onnx.helper.make_opsetid("com.microsoft", 1))
    # The first version of the format that knows 4-bit tensors.
    model.ir_version = 10
    onnx.save(model, path)


def quantise(source, target, variant):
    way = VARIANTS[variant]
    graph = onnx.load(source).graph
    kept = [n.name for n in graph.node if n.op_type == "MatMul" and any(k in n.name for k in way["keep"]) and "/attention/" not in n.name]  # fmt: skip
    if way["keep"] and not kept:
        raise SystemExit(f"no node of {source} matches {way['keep']}: the exporter names them otherwise now")
    quantize_dynamic(
        source, target, per_channel=True, reduce_range=way["reduce_range"], weight_type=way["weight_type"],
        nodes_to_exclude=kept, extra_options={"MatMulConstBOnly": True},
        op_types_to_quantize=["MatMul"] if way["blocks"] else None,
    )  # fmt: skip
    if way["blocks"]:
        with_block_embeddings(target)


def write_folder(base, layers, out):
    """tokenizer.json, tokenizer_config.json and config.json beside the model."""
    shutil.copyfile(base / "tokenizer.json", out / "tokenizer.json")
    config = json.loads((base / "config.json").read_text())
    config.update(
        num_hidden_layers=layers, model_type="bert", architectures=["BertForSequenceClassification"],
        problem_type="single_label_classification", num_labels=len(LABELS),
        id2label={str(i): label for i, label in enumerate(LABELS)},
        label2id={label: i for i, label in enumerate(LABELS)},
    )  # fmt: skip
    (out / "config.json").write_text(json.dumps(config, indent=1) + "\n")
    tokens = {"tokenizer_class": "PreTrainedTokenizerFast", "model_max_length": MAX_TOKENS, "padding_side": "right",
              "truncation_side": "right", "clean_up_tokenization_spaces": False, **SPECIAL}  # fmt: skip
    (out / "tokenizer_config.json").write_text(json.dumps(tokens, indent=1) + "\n")


def largest_difference(model, path, vocabulary):
    """Largest difference of a probability between torch and the ONNX file over random token rows."""
    import onnxruntime

    session = onnxruntime.InferenceSession(str(path), providers=["CPUExecutionProvider"])
    numbers = np.random.default_rng(1)
    largest = 0.0
    for width in (5, 17, 64, 128):
        ids = numbers.integers(4, vocabulary, (1, width))
        feed = {"input_ids": ids, "attention_mask": np.ones_like(ids), "token_type_ids": np.zeros_like(ids)}
        ours = torch.softmax(torch.tensor(session.run(None, feed)[0]), -1)
        with torch.no_grad():
            theirs = torch.softmax(model(*(torch.tensor(feed[k]) for k in feed)), -1)
        largest = max(largest, float((ours - theirs).abs().max()))
    return largest


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--base", type=lambda p: HERE / p, default=HERE / "runs/base")
    parser.add_argument("--run", default="whole-1")
    parser.add_argument("--layers", type=int, default=12)
    parser.add_argument("--epochs", default="2")
    parser.add_argument("--sharpen", type=float, default=1.0)
    parser.add_argument("--ngrams", default="ngrams")
    parser.add_argument("--variant", choices=VARIANTS, default="blocks")
    parser.add_argument("--out", type=Path, default=HERE.parent / "clf")
    parser.add_argument("--version", default="0.1.0")
    arguments = parser.parse_args()
    paths = [HERE / f"runs/{run}/epoch-{n}.pt" for run in arguments.run.split(",") for n in arguments.epochs.split(",")]
    model = load(arguments.base, arguments.layers, paths)
    with torch.no_grad():
        model.classifier.weight *= arguments.sharpen
        model.classifier.bias *= arguments.sharpen
    (arguments.out / "onnx").mkdir(parents=True, exist_ok=True)
    write_folder(arguments.base, arguments.layers, arguments.out)
    for name in ("ngrams.json", "ngrams.bin"):
        shutil.copyfile(HERE / "runs" / arguments.ngrams / name, arguments.out / name)
    with tempfile.TemporaryDirectory() as folder:
        whole = Path(folder) / "model.onnx"
        to_onnx(model, whole)
        gap = largest_difference(model, whole, model.bert.config.vocab_size)
        print(f"fp32 ONNX against torch: largest difference of a probability {gap:.6f}")
        if gap > 1e-3:
            raise SystemExit("the exported graph is not the trained model")
        target = arguments.out / "onnx/model_quantized.onnx"
        quantise(whole, target, arguments.variant)
    print(f"{arguments.variant}: {target.stat().st_size / 1e6:.1f} MB")
    write_manifest(arguments.out, arguments.version)


if __name__ == "__main__":
    main()
