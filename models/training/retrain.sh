#!/bin/sh
# From texts to models/clf/, with fixed seeds; goes on after a cut where it was. Steps and their time: README.md.
# usage: models/training/retrain.sh DIR [SEEDS]     DIR: the third parties' texts (README.md); `none`: the corpus alone
# SEEDS: "1 2 3" if not given. JOBS: how many runs at a time, one thread each (2 if not set; on a GPU 9).
set -eu
data=${1:?'usage: models/training/retrain.sh DIR [SEEDS] (DIR: the texts, or none)'}
seeds=${2:-1 2 3}
cd "$(dirname "$0")"
test -d runs/base || python base.py
python rows.py --data "$data"
test -f runs/ngrams/ngrams.bin || python ngrams.py
# Each seed on all rows, without the frauds of EMSCAD and without EMSCAD: what ships is the mean of their weights
# (docs/adr/0009).
runs() {
  for seed in $seeds; do
    echo "whole-$seed --seed $seed"
    test "$data" = none && continue
    echo "without-frauds-$seed --seed $seed --without emscad-frauds"
    echo "without-emscad-$seed --seed $seed --without emscad"
  done
}
# The newest texts are on what is still misread: they are seen more often.
runs | xargs -P "${JOBS:-2}" -L 1 python train.py --layers 12 --epochs 2 --thin 4 --threads 1 \
  --repeat w7=2 --repeat w8=2 --repeat w9=2 --repeat w10=3 --repeat w11=3 --name
python export.py --layers 12 --epochs 2 --run "$(runs | cut -d ' ' -f 1 | paste -sd , -)" --sharpen 2.5 --version 0.7.0
