import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { CountryGroup, ListedHotline } from '../../reporting/listing.ts';
import { countryName } from '../../util/countries.ts';
import { useLanguage } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { HotlineCard } from './hotline-card.tsx';

interface Props {
  groups: readonly CountryGroup[];
  /** How many of the first groups stand open; the others are folded away. */
  near: number;
  /** What stands under each card, for example the button that chooses it. */
  action?: (entry: ListedHotline) => ComponentChildren;
}

function Group({ group, action }: { group: CountryGroup; action: Props['action'] }) {
  const { t, lang } = useLanguage();
  const country = countryName(group.country, lang);
  return (
    <section class="stack" aria-label={country}>
      <h3>{country}</h3>
      {group.hotlines.length === 0 && <p class="notice">{t('hotline.none-for', { country })}</p>}
      {group.embassyToo && <p class="notice notice-danger">{t('hotline.embassy-too')}</p>}
      <div class="cards">
        {group.hotlines.map((entry) => (
          <HotlineCard key={entry.hotline.id} entry={entry}>
            {action?.(entry)}
          </HotlineCard>
        ))}
      </div>
    </section>
  );
}

/** Hotlines by country. */
export function HotlineGroups({ groups, near, action }: Props) {
  const { t } = useLanguage();
  const [open, setOpen] = useState(false);
  const rest = groups.slice(near);
  const shown = open || near === 0;
  return (
    <div class="stack">
      {groups.slice(0, near).map((group) => (
        <Group key={group.country} group={group} action={action} />
      ))}
      {rest.length > 0 && (
        <details open={shown} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>
            {t('hotline.more')} <Icon name="chevron" />
          </summary>
          <div class="stack">
            {shown && rest.map((group) => <Group key={group.country} group={group} action={action} />)}
          </div>
        </details>
      )}
    </div>
  );
}
