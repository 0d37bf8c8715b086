import type { Send } from '../../messaging/client.ts';
import { Failure } from '../components/failure.tsx';
import { useT } from '../components/i18n.tsx';
import { useAnswer } from '../components/use-answer.ts';

/** State of the model, version, licences. */
export function About({ send, version }: { send: Send; version: string }) {
  const t = useT();
  const status = useAnswer(send, 'model/status', null);
  const model = status.value?.model ?? null;
  return (
    <section class="card">
      <h2>{t('options.about')}</h2>
      {status.error && <Failure error={status.error} retry={status.reload} />}
      <dl class="facts">
        {status.value && (
          <>
            <dt>{t('options.model')}</dt>
            <dd>
              {t(`options.model.${status.value.state}`, { detail: status.value.detail })}
              {model && (
                <>
                  <br />
                  <span class="muted small">
                    {t('options.model.name', { name: model.name, sha: model.sha256.slice(0, 12) })}
                  </span>
                </>
              )}
            </dd>
          </>
        )}
        <dt>{t('app.name')}</dt>
        <dd>{t('options.version', { version })}</dd>
      </dl>
      <p class="muted small">{t('options.licence')}</p>
    </section>
  );
}
