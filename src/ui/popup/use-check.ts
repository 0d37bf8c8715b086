import { useState } from 'preact/hooks';
import type { Assessment } from '../../contracts/judgement.ts';
import type { Send } from '../../messaging/client.ts';
import { useAction } from '../components/use-action.ts';
import { fitText } from './post-of-text.ts';

export interface Checked {
  text: string;
  assessment: Assessment;
  /** Counts the checks, so that each result is drawn anew. */
  times: number;
}

/** Has a text judged and keeps the judgement until the text changes: an older result beside a newer text would be
 * read as its judgement. */
export function useCheck(send: Send) {
  const { run, error, busy } = useAction();
  const [empty, setEmpty] = useState(false);
  const [checked, setChecked] = useState<Checked | null>(null);

  const check = async (text: string): Promise<void> => {
    const fitted = fitText(text);
    setEmpty(fitted.text.trim() === '');
    if (fitted.text.trim() === '') {
      setChecked(null);
      return;
    }
    const answer = await run(send('text/check', { text: fitted.text }));
    setChecked((before) =>
      answer ? { text, assessment: answer.value, times: (before?.times ?? 0) + 1 } : null,
    );
  };
  const forget = (): void => {
    setEmpty(false);
    setChecked(null);
  };
  return { check, forget, checked, empty, error, busy };
}
