import type { ResultOf } from '../../contracts/messages.ts';
import type { MessageKey } from '../../i18n/t.ts';
import type { Send } from '../../messaging/client.ts';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import { Item } from './item.tsx';

type Items = ResultOf<'page/summary'>['items'];

interface Props {
  send: Send;
  items: Items;
  onDanger: () => void;
  onChanged: () => void;
}

/** The posts of this page: those with signs, strongest first; folded those that could not be checked and those
 * below the threshold that have reasons. */
export function ItemList({ items, ...rest }: Props) {
  const t = useT();
  const flagged = [
    ...items.filter(({ assessment }) => assessment.level === 'strong'),
    ...items.filter(({ assessment }) => assessment.level === 'some'),
  ];
  return (
    <>
      {flagged.length > 0 && (
        <section class="card">
          <h2>{t('popup.flagged')}</h2>
          <ul class="items">
            {flagged.map((item) => (
              <Item key={item.key} item={item} {...rest} />
            ))}
          </ul>
        </section>
      )}
      <Folded
        title="popup.unsure"
        items={items.filter(({ assessment }) => assessment.level === 'unsure')}
        {...rest}
      />
      <Folded
        title="popup.below"
        items={items.filter(({ assessment }) => assessment.level === 'none' && assessment.reasons.length > 0)}
        {...rest}
      />
    </>
  );
}

function Folded({ title, items, ...rest }: Props & { title: MessageKey }) {
  const t = useT();
  if (items.length === 0) return null;
  return (
    <details class="card fold">
      <summary>
        <Icon name="chevron" size={16} />
        {t(title)} ({items.length})
      </summary>
      <ul class="items">
        {items.map((item) => (
          <Item key={item.key} item={item} {...rest} />
        ))}
      </ul>
    </details>
  );
}
