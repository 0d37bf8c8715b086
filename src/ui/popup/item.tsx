import type { ResultOf } from '../../contracts/messages.ts';
import type { Send } from '../../messaging/client.ts';
import { Button } from '../components/button.tsx';
import { Emergency } from '../components/emergency.tsx';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { Judgement } from '../components/judgement.tsx';
import { LevelTag } from '../components/level-tag.tsx';
import { useAction } from '../components/use-action.ts';
import { headline, isRaised } from '../components/words.ts';

interface Props {
  send: Send;
  item: ResultOf<'page/summary'>['items'][number];
  onDanger: () => void;
  onChanged: () => void;
}

/** One post in the popup: who, what, level, reasons behind a fold, and what can be done. */
export function Item({ send, item, onDanger, onChanged }: Props) {
  const t = useT();
  const { run, error } = useAction();
  const { assessment, flagId, markedFine, author, excerpt } = item;
  const raised = isRaised(assessment);
  const mark = async (id: string, fine: boolean) => {
    if (await run(send('flag/mark-fine', { flagId: id, fine }))) onChanged();
  };

  return (
    <li class="item">
      <div class="row">
        <LevelTag level={assessment.level} />
        <bdi class="item-author">{author === '' ? t('popup.no-author') : author}</bdi>
      </div>
      <p class="item-excerpt" dir="auto" lang={assessment.lang === 'und' ? undefined : assessment.lang}>
        {excerpt}
      </p>
      <Emergency assessment={assessment} onHelp={onDanger} />
      <details>
        <summary>
          <Icon name="chevron" size={16} />
          {t('why.title')}
        </summary>
        <div class="result">
          {raised && <h3>{headline(t, assessment.class)}</h3>}
          <Judgement assessment={assessment} heading="h4" />
        </div>
      </details>
      {error && <Failure error={error} />}
      {flagId !== null && (
        <div class="row">
          <Button onClick={() => void run(send('report/open', { flagId, danger: false }))}>
            {t('action.report')}
          </Button>
          {markedFine ? (
            <>
              <output>{t('badge.marked-fine')}</output>
              <Button kind="quiet" onClick={() => void mark(flagId, false)}>
                {t('action.undo')}
              </Button>
            </>
          ) : (
            <Button kind="quiet" onClick={() => void mark(flagId, true)}>
              {t('action.mark-fine')}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
