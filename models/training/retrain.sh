#!/bin/sh
# From texts to models/clf/, with fixed seeds; goes on after a cut where it was. Steps and their time: README.md.
# usage: models/training/retrain.sh DIR [SEED]     DIR: the third parties' texts (README.md); `none`: the corpus alone
set -eu
data=${1:?'usage: models/training/retrain.sh DIR [SEED] (DIR: the texts, or none)'}
# The seed of the last step, by which the spread of the card is measured.
seed=${2:-51}
cd "$(dirname "$0")"
test -d runs/base || python base.py
python rows.py --data "$data"
# Two teachers that err differently, a deep one that is stopped early among them, and their student.
python train.py --name six --epochs 3 --seed 1
python train.py --name twelve --layers 12 --epochs 1 --seed 2
python teach.py --model 6:runs/six/epoch-3.pt --model 12:runs/twelve/epoch-1.pt
python train.py --name student --epochs 4 --seed 3 --thin 2 --teacher runs/teacher.jsonl
# Another deep one joins the teachers, and the student goes on.
python train.py --name twelve-seed-1 --layers 12 --epochs 1 --seed 1 --thin 4
python teach.py --hard --model 12:runs/twelve-seed-1/epoch-1.pt --out runs/twelve-seed-1/teacher.jsonl
taught="--teacher runs/teacher.jsonl --teacher runs/twelve-seed-1/teacher.jsonl"
python train.py --name second --start runs/student/epoch-4.pt --rate 3e-5 --epochs 2 --seed 21 --thin 4 $taught
# Once more, with the texts on what was still misread three times an epoch: it is what is shipped.
python train.py --name "last-$seed" --start runs/second/epoch-2.pt --rate 4e-5 --epochs 2 --seed "$seed" --thin 4 \
  --repeat w7=3 $taught
python export.py --run "last-$seed" --epochs 1,2 --version 0.4.0
