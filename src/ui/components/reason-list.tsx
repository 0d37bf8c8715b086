import type { Reason } from '../../contracts/judgement.ts';
import { useT } from './i18n.tsx';
import { reasonWords } from './words.ts';

/** Reasons with the words they rest on. `lang` is the language of the post, for screen readers and fonts. */
export function ReasonList({ reasons, lang }: { reasons: readonly Reason[]; lang: string }) {
  const t = useT();
  return (
    <ul class="reasons">
      {reasons.map((reason) => {
        const words = reasonWords(t, reason);
        return (
          <li key={`${reason.signal} ${reason.start} ${reason.end}`}>
            <p class="reason-title">{words.title}</p>
            {words.sentence !== '' && <p class="reason-sentence">{words.sentence}</p>}
            {words.quote !== '' && (
              <blockquote lang={lang === 'und' ? undefined : lang} dir="auto">
                {words.quote}
              </blockquote>
            )}
            {words.lookup !== null && (
              <p class="reason-sentence">
                <a href={words.lookup.web} target="_blank" rel="noreferrer noopener">
                  {words.lookup.web.replace('https://', '')}
                </a>
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
