import type { Hotline } from '../../contracts/directory.ts';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';

/** A number to call; one of an app is shown and not dialled. Notes are English, as in their sources. */
export function PhoneLine({ phone }: { phone: Hotline['phones'][number] }) {
  const t = useT();
  const { number, via, note } = phone;
  return (
    <>
      {via === undefined ? (
        <a class="button button-plain" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
          <Icon name="help" size={18} />
          <span>{t('hotline.call', { number })}</span>
        </a>
      ) : (
        <span>
          {via}: <strong>{number}</strong>
        </span>
      )}
      {note !== undefined && (
        <span class="muted small" lang="en">
          {note}
        </span>
      )}
    </>
  );
}
