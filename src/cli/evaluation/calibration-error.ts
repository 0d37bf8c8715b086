/** A score in [0, 1] with whether the text is an alarm. */
export interface Outcome {
  score: number;
  alarm: boolean;
}

const BINS = 15;

/**
 * Expected calibration error over fifteen adaptive bins (as many texts in each): the mean distance between the
 * mean score and the share of alarms, weighted by the texts. Null without texts.
 */
export function calibrationError(outcomes: readonly Outcome[]): number | null {
  if (outcomes.length === 0) return null;
  const sorted = [...outcomes].sort((a, b) => a.score - b.score);
  const bins = Math.min(BINS, sorted.length);
  let error = 0;
  for (let bin = 0; bin < bins; bin += 1) {
    const part = sorted.slice(
      Math.floor((bin * sorted.length) / bins),
      Math.floor(((bin + 1) * sorted.length) / bins),
    );
    const mean = part.reduce((sum, { score }) => sum + score, 0) / part.length;
    const share = part.filter(({ alarm }) => alarm).length / part.length;
    error += (Math.abs(mean - share) * part.length) / sorted.length;
  }
  return error;
}
