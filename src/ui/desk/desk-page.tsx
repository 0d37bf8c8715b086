import { useMemo, useState } from 'preact/hooks';
import { REVIEW_STATES } from '../../contracts/flag.ts';
import { countStates } from '../../desk/counts.ts';
import { ALL_FLAGS } from '../../desk/filter.ts';
import type { DeskAction } from '../../desk/keys.ts';
import { currentFlag, shownFlags } from '../../desk/triage.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { Logo } from '../components/logo.tsx';
import { Switch } from '../components/switch.tsx';
import { Actions, KeyHelp } from './actions.tsx';
import { useDeps } from './deps.ts';
import { ExportPanel } from './export-panel.tsx';
import { Filters } from './filters.tsx';
import { FlagList } from './flag-list.tsx';
import { useNames } from './names.ts';
import { NoticeLine } from './notice-line.tsx';
import { PostView } from './post-view.tsx';
import { useKeys } from './use-keys.ts';
import type { Desk } from './use-triage.ts';
import { useTriage } from './use-triage.ts';

const HIDE_TEXT = 'desk.hide-text';

/** Whether texts are hidden until asked for: what a moderator reads all day should be a choice each time. */
function useHiddenTexts(current: string | null) {
  const { preferences } = useDeps();
  const [hide, setHide] = useState(() => preferences.getItem(HIDE_TEXT) === 'yes');
  const [asked, setAsked] = useState<string | null>(null);
  return {
    hide,
    hidden: hide && asked !== current,
    show: () => setAsked(current),
    setHide(on: boolean) {
      preferences.setItem(HIDE_TEXT, on ? 'yes' : 'no');
      setHide(on);
    },
  };
}

/** Why no post is shown. */
function Nothing({ desk, shown }: { desk: Desk; shown: number }) {
  const t = useT();
  const { state, ready, unread, reload, apply } = desk;
  if (!ready) return <p aria-live="polite">{t('desk.loading')}</p>;
  if (unread !== null)
    return (
      <div class="notice notice-failure" role="alert">
        <p>{t('desk.failed', { reason: unread })}</p>
        <Button onClick={reload}>{t('desk.reload')}</Button>
      </div>
    );
  if (state.flags.length === 0) return <p class="card">{t('desk.empty')}</p>;
  if (shown > 0) return null;
  const allDecided = state.flags.every((flag) => flag.review !== 'new');
  return (
    <div class="card">
      <p>{t(allDecided ? 'desk.all-decided' : 'desk.none-shown')}</p>
      <div class="row">
        <Button onClick={() => apply({ type: 'filter', filter: ALL_FLAGS })}>{t('desk.show-all')}</Button>
      </div>
    </div>
  );
}

/** The desk: filters and list on one side, one post with its actions on the other, export below. */
export function DeskPage() {
  const t = useT();
  const { send } = useDeps();
  const desk = useTriage();
  const names = useNames();
  const [help, setHelp] = useState(false);
  const { state, apply, decide, undo } = desk;
  const texts = useHiddenTexts(state.current);
  const shown = useMemo(() => shownFlags(state), [state]);
  const counts = useMemo(() => countStates(state.flags), [state.flags]);
  const chosen = useMemo(
    () => state.flags.filter((flag) => state.marked.has(flag.id)),
    [state.flags, state.marked],
  );
  const flag = currentFlag(state);

  const act = (action: DeskAction) => {
    const acts: Record<DeskAction, () => void> = {
      accept: () => decide('accepted'),
      reject: () => decide('rejected'),
      skip: () => decide('skipped'),
      undo,
      next: () => apply({ type: 'move', step: 1 }),
      previous: () => apply({ type: 'move', step: -1 }),
      mark: () => flag && apply({ type: 'mark', id: flag.id }),
      help: () => setHelp((open) => !open),
    };
    acts[action]();
  };
  useKeys(act);

  return (
    <main class="desk">
      <header class="stack-tight">
        <p class="brand">
          <Logo /> {t('app.name')}
        </p>
        <h1>{t('desk.title')}</h1>
        <p class="muted">{t('desk.lead')}</p>
        <ul class="counts" aria-label={t('desk.counts')}>
          {REVIEW_STATES.map((one) => (
            <li key={one}>{t(`desk.count.${one}`, { count: counts[one] })}</li>
          ))}
          {state.decided > 0 && <li class="muted">{t('desk.session', { count: state.decided })}</li>}
        </ul>
        <Switch label={t('desk.hide-text')} on={texts.hide} onChange={texts.setHide} />
      </header>
      <div class="side">
        {state.flags.length > 0 && (
          <Filters
            state={state}
            names={names}
            filter={(filter) => apply({ type: 'filter', filter })}
            order={(order) => apply({ type: 'order', order })}
          />
        )}
        {shown.length > 0 && (
          <FlagList
            shown={shown}
            current={state.current}
            marked={state.marked}
            hideText={texts.hide}
            names={names}
            apply={apply}
          />
        )}
      </div>
      <div class="main stack">
        {state.flags.length > 0 && <Actions act={act} idle={flag === null} />}
        {help && <KeyHelp close={() => setHelp(false)} />}
        <NoticeLine notice={state.notice} look={(id) => apply({ type: 'select', id })} />
        <Nothing desk={desk} shown={shown.length} />
        {flag && (
          <PostView
            flag={flag}
            position={shown.findIndex((one) => one.id === flag.id) + 1}
            count={shown.length}
            hidden={texts.hidden}
            names={names}
            show={texts.show}
            report={() => void send('report/open', { flagId: flag.id, danger: false })}
          />
        )}
        {state.flags.length > 0 && (
          <ExportPanel
            chosen={chosen}
            shown={shown.length}
            chooseShown={() => apply({ type: 'mark-shown' })}
            chooseNone={() => apply({ type: 'unmark-all' })}
          />
        )}
      </div>
    </main>
  );
}
