#!/usr/bin/env python3
"""Write manifest.json of a model folder: SHA-256 and size of each file, checked by the extension when it loads. The
model itself goes by the SHA-256 over those of its files, joined by line feeds in the order of FILES, so that thresholds
are refused when any of them is another.

usage: manifest.py [DIR] [VERSION]"""

import hashlib
import json
import sys
from pathlib import Path

FILES = ["config.json", "ngrams.bin", "ngrams.json", "onnx/model_quantized.onnx", "tokenizer.json", "tokenizer_config.json"]
NAME = "lurelight-clf"


def write_manifest(folder, version):
    folder = Path(folder)
    files = {}
    for name in FILES:
        content = (folder / name).read_bytes()
        files[name] = {"sha256": hashlib.sha256(content).hexdigest(), "bytes": len(content)}
    manifest = {
        "schema": 1,
        "name": NAME,
        "version": version,
        "sha256": hashlib.sha256("\n".join(files[name]["sha256"] for name in FILES).encode()).hexdigest(),
        "files": files,
    }
    (folder / "manifest.json").write_text(json.dumps(manifest, indent=2) + "\n")
    print(f"{NAME} {version} {manifest['sha256']}")


if __name__ == "__main__":
    here = Path(__file__).parent.parent / "clf"
    write_manifest(sys.argv[1] if len(sys.argv) > 1 else here, sys.argv[2] if len(sys.argv) > 2 else "0.1.0")
