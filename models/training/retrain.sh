#!/bin/sh
# From texts to models/clf/, with fixed seeds. About two hours on two CPU cores (estimated); goes on after a cut where it was.
# usage: models/training/retrain.sh DIR     DIR: the third parties' texts (README.md); `none`: the corpus alone
set -eu
data=${1:?'usage: models/training/retrain.sh DIR (or: none)'}
cd "$(dirname "$0")"
test -d runs/base || python base.py
python rows.py --data "$data"
# Two teachers that err differently, a deep one that is stopped early among them; then the student that is shipped.
python train.py --name six --epochs 3 --seed 1
python train.py --name twelve --layers 12 --epochs 1 --seed 2
python teach.py --model 6:runs/six/epoch-3.pt --model 12:runs/twelve/epoch-1.pt
python train.py --name student --epochs 4 --seed 3 --teacher runs/teacher.jsonl --thin
python export.py --run student --epochs 4
