import type { FlagFilter } from '../../desk/filter.ts';
import { ALL_FLAGS, DIMENSIONS, facet, toggled } from '../../desk/filter.ts';
import type { Order } from '../../desk/order.ts';
import { ORDERS } from '../../desk/order.ts';
import type { Triage } from '../../desk/triage.ts';
import { Button } from '../components/button.tsx';
import { Choice } from '../components/choice.tsx';
import { useT } from '../components/i18n.tsx';
import { Icon } from '../components/icon.tsx';
import type { Names } from './names.ts';

interface Props {
  state: Triage;
  names: Names;
  filter: (filter: FlagFilter) => void;
  order: (order: Order) => void;
}

/** What is listed, and in which order. Each value says how many posts choosing it would show. */
export function Filters({ state, names, filter, order }: Props) {
  const t = useT();
  const active = DIMENSIONS.reduce((sum, dimension) => sum + state.filter[dimension].length, 0);
  return (
    <details class="card filters">
      <summary>
        {t('desk.filters')} <Icon name="chevron" />
        {active > 0 && <span class="muted">{t('desk.filters.active', { count: active })}</span>}
      </summary>
      <div class="stack">
        {DIMENSIONS.map((dimension) => {
          const values = facet(state.flags, state.filter, dimension);
          if (values.length === 0) return null;
          return (
            <fieldset key={dimension}>
              <legend>{t(`desk.filter.${dimension}`)}</legend>
              <div class="chips">
                {values.map(({ value, count }) => (
                  <label key={value} class="chip">
                    <input
                      type="checkbox"
                      checked={state.filter[dimension].includes(value)}
                      onChange={() => filter(toggled(state.filter, dimension, value))}
                    />
                    <span>
                      {names(dimension, value)} <span class="muted">{count}</span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          );
        })}
        <div class="row">
          <Choice
            label={t('desk.order')}
            value={state.order}
            options={ORDERS.map((value) => ({ value, label: t(`desk.order.${value}`) }))}
            onChange={(value) => order(ORDERS.find((one) => one === value) ?? 'urgent')}
          />
          {active > 0 && <Button onClick={() => filter(ALL_FLAGS)}>{t('desk.filter.clear')}</Button>}
        </div>
      </div>
    </details>
  );
}
