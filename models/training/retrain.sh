#!/bin/sh
# From texts to models/clf/, with fixed seeds; goes on after a cut where it was. Steps and their time: README.md.
# usage: models/training/retrain.sh DIR [SEED]     DIR: the third parties' texts (README.md); `none`: the corpus alone
set -eu
data=${1:?'usage: models/training/retrain.sh DIR [SEED] (DIR: the texts, or none)'}
# The seed of the last step, by which the spread of the card is measured.
seed=${2:-81}
cd "$(dirname "$0")"
test -d runs/base || python base.py
python rows.py --data "$data"
test -f runs/ngrams/ngrams.bin || python ngrams.py
teach() { python teach.py --out "runs/$1/taught.jsonl" --model "$2:runs/$1/epoch-$3.pt" --threads "$4" $5; }
# Three teachers that err differently: a shallow one, and two deep ones that are stopped early. The first two side by
# side, a core each: two processes of one thread read a third more than one process of two.
(
  python train.py --name teacher-six --epochs 3 --seed 1 --thin 2 --threads 1
  teach teacher-six 6 3 1 ''
) &
(
  python train.py --name teacher-twelve --layers 12 --epochs 1 --seed 2 --thin 2 --threads 1
  teach teacher-twelve 12 1 1 ''
)
wait $!
python train.py --name teacher-deep --layers 12 --epochs 1 --seed 1 --thin 4
teach teacher-deep 12 1 2 --hard
taught=$(for name in six twelve deep; do echo "--teacher runs/teacher-$name/taught.jsonl"; done)
# What ships: a deep teacher, two epochs more, taught by the mean of all three, with the texts on what was still misread
# several times an epoch (docs/adr/0008: what a student of six layers found instead).
python train.py --name "deep-$seed" --layers 12 --start runs/teacher-twelve/epoch-1.pt --rate 3e-5 --epochs 2 --seed "$seed" \
  --thin 4 --repeat w7=2 --repeat w8=2 --repeat w9=2 --repeat w10=3 $taught
python export.py --layers 12 --run "deep-$seed" --epochs 2 --version 0.6.0
