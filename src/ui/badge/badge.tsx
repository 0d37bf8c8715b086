import { useId, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../i18n/t.ts';
import { useLanguage } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import type { BadgeActions } from './actions.ts';
import { Panel } from './panel.tsx';
import type { Place } from './place.ts';
import type { Shown } from './shown.ts';
import { usePlace } from './use-place.ts';

interface Props {
  shown: Shown;
  actions: BadgeActions;
  /** Whether the panel is open from the start (a check that the user asked for). */
  open: boolean;
}

/** The labels that may stand in the badge; all are laid out, one is seen, so that the size tells no level. */
const LABELS = ['level.strong', 'level.some', 'badge.marked-fine'] as const satisfies readonly MessageKey[];
const REQUESTED_LABELS = [...LABELS, 'level.unsure', 'level.none'] as const satisfies readonly MessageKey[];

/** The pill beside a post, and the panel that it opens. */
export function Badge({ shown, actions, open: startsOpen }: Props) {
  const { t, lang, dir } = useLanguage();
  const [open, setOpen] = useState(startsOpen);
  const [fine, setFine] = useState(false);
  const pill = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLElement>(null);
  const panelId = useId();
  const { level } = shown.assessment;
  const label: MessageKey = fine ? 'badge.marked-fine' : `level.${level}`;

  const close = () => {
    const root = panel.current?.getRootNode() as Document | ShadowRoot | undefined;
    const hadFocus = panel.current?.contains(root?.activeElement ?? null) ?? false;
    setOpen(false);
    // Without preventScroll the page would jump back to the badge.
    if (hadFocus) pill.current?.focus({ preventScroll: true });
  };
  const place = usePlace(open, pill, panel, dir, close);

  return (
    <div class="lurelight" lang={lang} dir={dir}>
      <button
        ref={pill}
        type="button"
        class={`pill pill-${fine ? 'fine' : level}`}
        aria-expanded={open}
        aria-controls={panelId}
        aria-label={t('badge.label', { level: t(label) })}
        onClick={() => (open ? close() : setOpen(true))}
      >
        <Icon name={fine ? 'check' : level} size={18} />
        <span class="labels">
          {(shown.requested ? REQUESTED_LABELS : LABELS).map((key) => (
            <span key={key} class={key === label ? 'label' : 'sizer'} aria-hidden={key !== label}>
              {t(key)}
            </span>
          ))}
        </span>
        <span class="chevron">
          <Icon name="chevron" size={16} />
        </span>
      </button>
      {open && (
        <section
          ref={panel}
          id={panelId}
          class="panel"
          popover="manual"
          aria-label={t(shown.requested ? 'badge.checked-panel' : 'badge.panel')}
          style={place ? styleOf(place) : { visibility: 'hidden' }}
        >
          <Panel shown={shown} actions={actions} onFine={setFine} onClose={close} />
        </section>
      )}
    </div>
  );
}

function px(value: number | undefined): string {
  return value === undefined ? 'auto' : `${value}px`;
}

function styleOf({ left, width, maxHeight, top, bottom }: Place): Record<string, string> {
  return { left: px(left), width: px(width), maxHeight: px(maxHeight), top: px(top), bottom: px(bottom) };
}
