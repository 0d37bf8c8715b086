import { useState } from 'preact/hooks';
import type { Assessment } from '../../contracts/judgement.ts';
import type { Post } from '../../contracts/post.ts';
import type { Send } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Emergency } from '../components/emergency.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { Judgement } from '../components/judgement.tsx';
import { LevelTag } from '../components/level-tag.tsx';
import { useAction } from '../components/use-action.ts';
import { headline, isRaised } from '../components/words.ts';
import { postOfText } from './post-of-text.ts';

interface Props {
  send: Send;
  text: string;
  from: 'paste' | 'selection';
  /** The post on a page whose words these are, where that is known: a report then names its account and address. */
  post?: Post | null;
  assessment: Assessment;
  onDanger: () => void;
}

/** The judgement of a text that the user gave, and its report: whatever the level, the user may report it. */
export function CheckedText({ send, text, from, post = null, assessment, onDanger }: Props) {
  const t = useT();
  const { run, error, busy } = useAction();
  const [keptNothing, setKeptNothing] = useState(false);
  const raised = isRaised(assessment);

  const report = async () => {
    const raisedFlag = await run(send('flag/raise', { post: postOfText(text, from, post), pageUrl: null }));
    if (!raisedFlag) return;
    const { flagId } = raisedFlag.value;
    setKeptNothing(flagId === null);
    if (flagId !== null) await run(send('report/open', { flagId, danger: false }));
  };

  return (
    <div class="result">
      <div>
        <LevelTag level={assessment.level} />
      </div>
      {raised && <h3>{headline(t, assessment.class)}</h3>}
      <Emergency assessment={assessment} onHelp={onDanger} />
      <Judgement assessment={assessment} />
      {error && <Failure error={error} />}
      {keptNothing && <p class="muted">{t('badge.not-stored')}</p>}
      <div class="row">
        <Button kind={raised ? 'primary' : 'plain'} disabled={busy} onClick={() => void report()}>
          {t('popup.check.report')}
        </Button>
      </div>
    </div>
  );
}
