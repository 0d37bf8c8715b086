import { useId } from 'preact/hooks';
import type { ReportChoices, ReportDraft } from '../../reporting/compose.ts';
import { CONSENTS } from '../../reporting/compose.ts';
import type { PartId } from '../../reporting/parts.ts';
import { MASK_KINDS } from '../../reporting/redact.ts';
import { useT } from '../components/i18n.tsx';

interface Props {
  draft: ReportDraft;
  choices: ReportChoices;
  change: (choices: ReportChoices) => void;
}

/** A set with one member put in or taken out. */
function toggled<V>(set: ReadonlySet<V>, member: V, into: boolean): ReadonlySet<V> {
  const next = new Set(set);
  if (into) next.add(member);
  else next.delete(member);
  return next;
}

function Tick({
  label,
  checked,
  onChange,
}: {
  label: string;
  checked: boolean;
  onChange: (on: boolean) => void;
}) {
  return (
    <label class="tick">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

function Parts({ draft, choices, change }: Props) {
  const t = useT();
  const take = (id: PartId, into: boolean) =>
    change({ ...choices, leaveOut: toggled(choices.leaveOut, id, !into) });
  const parts = draft.parts.filter((part) => part.id !== 'note');
  return (
    <fieldset class="stack-tight">
      <legend>{t('compose.parts')}</legend>
      <p class="muted small">{t('compose.parts.hint')}</p>
      <div class="ticks">
        {parts.map((part) => (
          <Tick
            key={part.id}
            label={t(`draft.part.${part.id}`)}
            checked={part.included}
            onChange={(on) => take(part.id, on)}
          />
        ))}
      </div>
      {choices.leaveOut.has('handle') && !choices.leaveOut.has('link') && (
        <p class="muted small">{t('compose.parts.link-names')}</p>
      )}
    </fieldset>
  );
}

function Masks({ draft, choices, change }: Props) {
  const t = useT();
  const id = useId();
  const count = Object.values(draft.masked).reduce((sum, one) => sum + one, 0);
  return (
    <fieldset class="stack-tight">
      <legend>{t('compose.masks')}</legend>
      <p class="muted small">{t('compose.masks.hint')}</p>
      <div class="ticks">
        {MASK_KINDS.map((kind) => (
          <Tick
            key={kind}
            label={t(`compose.mask.${kind}`)}
            checked={choices.masks.has(kind)}
            onChange={(on) => change({ ...choices, masks: toggled(choices.masks, kind, on) })}
          />
        ))}
      </div>
      {choices.masks.has('name') && (
        <>
          <label for={id}>{t('compose.names')}</label>
          <textarea
            id={id}
            rows={2}
            value={choices.names.join('\n')}
            onInput={(event) => change({ ...choices, names: event.currentTarget.value.split('\n') })}
          />
        </>
      )}
      <p class="small" aria-live="polite">
        {choices.masks.size > 0 && t('compose.masked', { count })}
      </p>
    </fieldset>
  );
}

function Consents({ draft, choices, change }: Props) {
  const t = useT();
  const name = useId();
  return (
    <fieldset class="stack-tight">
      <legend>{t('compose.consent')}</legend>
      <div class="ticks">
        {CONSENTS.map((consent) => (
          <label key={consent} class="tick">
            <input
              type="radio"
              name={name}
              checked={choices.consent === consent}
              onChange={() => change({ ...choices, consent })}
            />
            <span>{t(`compose.consent.${consent}`)}</span>
          </label>
        ))}
      </div>
      {choices.consent === 'anonymous' && draft.hotline.email !== undefined && (
        <p class="muted small">{t('compose.consent.mail')}</p>
      )}
    </fieldset>
  );
}

/** What goes into the report, what is hidden in it, and how the sender wants to be treated. */
export function Composer(props: Props) {
  const t = useT();
  const id = useId();
  const { choices, change } = props;
  return (
    <div class="card">
      <Parts {...props} />
      <Masks {...props} />
      <div class="stack-tight">
        <label for={id}>{t('compose.note')}</label>
        <p class="muted small" id={`${id}-hint`}>
          {t('compose.note.hint')}
        </p>
        <textarea
          id={id}
          aria-describedby={`${id}-hint`}
          maxLength={4_000}
          value={choices.note}
          onInput={(event) => change({ ...choices, note: event.currentTarget.value })}
        />
      </div>
      <Consents {...props} />
    </div>
  );
}
