import { useEffect, useRef } from 'preact/hooks';
import type { Flag } from '../../contracts/flag.ts';
import type { TriageEvent } from '../../desk/triage.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { LevelTag } from '../components/level-tag.tsx';
import type { Names } from './names.ts';

/** More rows at once make a slow page; the part that holds the current post is drawn. */
const ROWS = 50;
const EXCERPT = 110;

interface Props {
  shown: readonly Flag[];
  current: string | null;
  marked: ReadonlySet<string>;
  hideText: boolean;
  names: Names;
  apply: (event: TriageEvent) => void;
}

/** Keys move through the list, and the row they are on stays in sight. Only the list scrolls, never the page. */
function keepInSight(row: HTMLElement): void {
  const list = row.parentElement;
  if (!list) return;
  const top = row.offsetTop;
  const bottom = top + row.offsetHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (bottom > list.scrollTop + list.clientHeight) list.scrollTop = bottom - list.clientHeight;
}

function Row({ flag, current, marked, hideText, names, apply }: Omit<Props, 'shown'> & { flag: Flag }) {
  const t = useT();
  const { post, assessment } = flag;
  const account = post.author || t('desk.item.no-account');
  const row = useRef<HTMLLIElement>(null);
  const isCurrent = flag.id === current;
  useEffect(() => {
    if (isCurrent && row.current) keepInSight(row.current);
  }, [isCurrent]);
  return (
    <li ref={row} class={isCurrent ? 'item item-current' : 'item'}>
      <label class="item-mark">
        <input
          type="checkbox"
          checked={marked.has(flag.id)}
          onChange={() => apply({ type: 'mark', id: flag.id })}
        />
        <span class="visually-hidden">{t('desk.item.mark', { account })}</span>
      </label>
      <button
        type="button"
        class="item-open"
        aria-current={isCurrent}
        onClick={() => apply({ type: 'select', id: flag.id })}
      >
        <span class="row">
          <LevelTag level={assessment.level} />
          {flag.review !== 'new' && <span class="state">{names('state', flag.review)}</span>}
        </span>
        <span class="item-account" dir="auto">
          {account} <span class="muted">· {names('site', post.site)}</span>
        </span>
        <span class="muted small" dir="auto">
          {hideText ? t('desk.item.hidden') : post.text.slice(0, EXCERPT).toWellFormed()}
        </span>
      </button>
    </li>
  );
}

/** The listed posts, fifty at a time. */
export function FlagList(props: Props) {
  const t = useT();
  const { shown, current, apply } = props;
  const at = Math.max(
    0,
    shown.findIndex((flag) => flag.id === current),
  );
  const from = at - (at % ROWS);
  const rows = shown.slice(from, from + ROWS);
  const go = (index: number) => {
    const flag = shown[index];
    if (flag) apply({ type: 'select', id: flag.id });
  };
  return (
    <nav class="list" aria-label={t('desk.list')}>
      <p class="muted small">{t('desk.list.shown', { count: shown.length })}</p>
      <ul>
        {rows.map((flag) => (
          <Row key={flag.id} flag={flag} {...props} />
        ))}
      </ul>
      {shown.length > ROWS && (
        <div class="row">
          <Button disabled={from === 0} onClick={() => go(from - ROWS)} aria-label={t('desk.list.previous')}>
            ‹
          </Button>
          <span class="small">
            {t('desk.list.part', { from: from + 1, to: from + rows.length, count: shown.length })}
          </span>
          <Button
            disabled={from + ROWS >= shown.length}
            onClick={() => go(from + ROWS)}
            aria-label={t('desk.list.next')}
          >
            ›
          </Button>
        </div>
      )}
    </nav>
  );
}
