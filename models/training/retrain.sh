#!/bin/sh
# From texts to models/clf/, with fixed seeds; goes on after a cut where it was. Steps and their time: README.md.
# usage: models/training/retrain.sh DIR [SEED]     DIR: the third parties' texts (README.md); `none`: the corpus alone
set -eu
data=${1:?'usage: models/training/retrain.sh DIR [SEED] (DIR: the texts, or none)'}
# The seed of the last two steps, by which the spread of the card is measured.
seed=${2:-71}
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
# Their student; once more, with the texts on what was still misread three times an epoch; and a short last step at a
# low rate, whose only epoch is what ships.
python train.py --name student --epochs 4 --seed 3 --thin 4 $taught
python train.py --name "last-$seed" --start runs/student/epoch-4.pt --rate 4e-5 --epochs 2 --seed "$seed" --thin 4 \
  --repeat w7=3 --repeat w8=3 --repeat w9=3 $taught
python train.py --name "finish-$seed" --start "runs/last-$seed/epoch-2.pt" --rate 2e-5 --epochs 1 --seed "$((seed + 10))" --thin 4 \
  --repeat w9=3 $taught
python export.py --run "finish-$seed" --epochs 1 --version 0.5.0
