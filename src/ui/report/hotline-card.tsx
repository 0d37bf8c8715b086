import type { Hotline } from '../../contracts/directory.ts';
import type { T } from '../../i18n/t.ts';
import type { ListedHotline } from '../../reporting/listing.ts';
import { useLanguage } from '../components/i18n.tsx';
import { partialDate } from './dates.ts';
import { PhoneLine } from './phone-line.tsx';

/** How far an entry can be trusted: where and when it was seen. */
function seenText(t: T, lang: string, { hotline, verified }: ListedHotline): string {
  if (hotline.seenOn === null) return t('hotline.seen-unknown');
  const date = partialDate(hotline.seenOn, lang);
  return t(verified ? 'hotline.verified' : 'hotline.seen', { date });
}

function languageNames(codes: readonly string[], lang: string): string {
  const names = new Intl.DisplayNames([lang], { type: 'language', fallback: 'code' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

/** What the entry's page says about taking reports. */
function acceptance(t: T, { accepts }: Hotline): string[] {
  return [
    ...(accepts?.anonymous === true ? [t('hotline.anonymous-ok')] : []),
    ...(accepts?.idRequired === true ? [t('hotline.id-required')] : []),
    ...(accepts?.links === false ? [t('hotline.no-links')] : []),
    ...(accepts?.lossOnly === true ? [t('hotline.loss-only')] : []),
  ];
}

function Contacts({ hotline }: { hotline: Hotline }) {
  const { t } = useLanguage();
  return (
    <ul class="contacts">
      {hotline.phones.map((phone) => (
        <li key={phone.number}>
          <PhoneLine phone={phone} />
        </li>
      ))}
      {hotline.email !== undefined && <li>{t('hotline.mail', { email: hotline.email })}</li>}
      {hotline.web !== undefined && (
        <li>
          <a href={hotline.web} target="_blank" rel="noreferrer noopener">
            {t('hotline.web', { host: new URL(hotline.web).hostname.replace(/^www\./, '') })}
          </a>
        </li>
      )}
    </ul>
  );
}

/** One hotline with its contacts, its age and its source. Names and cautions are English, as in their sources. */
export function HotlineCard({
  entry,
  children,
}: {
  entry: ListedHotline;
  children?: preact.ComponentChildren;
}) {
  const { t, lang } = useLanguage();
  const { hotline, age, reachable } = entry;
  const facts = [
    ...(hotline.hours === undefined ? [] : [t('hotline.hours', { hours: hotline.hours })]),
    ...(hotline.languages
      ? [t('hotline.languages', { languages: languageNames(hotline.languages, lang) })]
      : []),
    ...acceptance(t, hotline),
  ];
  return (
    <article class="card hotline" aria-label={hotline.name}>
      <h4 lang="en">{hotline.name}</h4>
      {hotline.serves !== undefined && (
        <p class="muted small">
          <span lang="en">{t('hotline.serves', { who: hotline.serves })}</span>
        </p>
      )}
      {reachable ? <Contacts hotline={hotline} /> : <p>{t('hotline.no-contact')}</p>}
      {facts.length > 0 && <p class="small">{facts.join(' · ')}</p>}
      {hotline.caution !== undefined && (
        <p class="caution" lang="en">
          {hotline.caution}
        </p>
      )}
      <p class="muted small">
        {seenText(t, lang, entry)}
        {age === 'old' && <strong class="check-first"> {t('hotline.old')}</strong>}
        <br />
        <span lang="en">{t('hotline.source', { source: hotline.source })}</span>
      </p>
      {children}
    </article>
  );
}
