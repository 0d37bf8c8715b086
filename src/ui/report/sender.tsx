import type { Flag } from '../../contracts/flag.ts';
import type { ReportDraft } from '../../reporting/compose.ts';
import { mailLink } from '../../reporting/transports/mailto.ts';
import { phoneScript } from '../../reporting/transports/phone-script.ts';
import type { Voice } from '../../reporting/words.ts';
import { Button } from '../components/button.tsx';
import { useT } from '../components/i18n.tsx';
import { PhoneLine } from './phone-line.tsx';
import type { Sending } from './use-sending.ts';
import { useSending } from './use-sending.ts';

function Script({ draft, voices }: { draft: ReportDraft; voices: readonly Voice[] }) {
  const t = useT();
  const { before, lines } = phoneScript(draft, voices);
  return (
    <div class="card script" lang={voices[0]?.lang}>
      <h3>{t('script.title')}</h3>
      <div class="notice notice-danger">
        <strong>{t('script.before')}</strong>
        {before.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      <strong>{t('script.say')}</strong>
      <ol>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ol>
      <ul class="contacts">
        {draft.hotline.phones
          .filter((phone) => phone.via === undefined)
          .map((phone) => (
            <li key={phone.number}>
              <PhoneLine phone={phone} />
            </li>
          ))}
      </ul>
    </div>
  );
}

/** What happened, in words; what cannot be known is said too. */
function Outcome({ state }: { state: Sending }) {
  const t = useT();
  return (
    <div class="stack-tight" aria-live="polite">
      {state.failed !== null && <p class="notice notice-failure">{t(`send.${state.failed}-failed`)}</p>}
      {state.channel === 'mail' && !state.sent && <p>{t('send.opened')}</p>}
      {state.channel === 'copy' && !state.sent && <p>{t('send.copied')}</p>}
      {state.channel === 'form' && state.failed !== 'copy' && !state.sent && <p>{t('send.copied')}</p>}
      {state.pasted && !state.sent && <p class="notice">{t('send.mail.long')}</p>}
      {state.noted !== null && (
        <p class="notice notice-failure">{t('send.note-failed', { reason: t(`error.${state.noted}`) })}</p>
      )}
      {state.sent && (
        <p class="notice">
          {t('sent.thanks')} {t('sent.no-promise')}
        </p>
      )}
    </div>
  );
}

function DidYou({ channel, said }: { channel: Sending['channel']; said: (sent: boolean) => void }) {
  const t = useT();
  return (
    <section class="card" aria-labelledby="sent-title">
      <h3 id="sent-title">{t('sent.title')}</h3>
      <div class="row">
        <Button kind="primary" onClick={() => said(true)}>
          {t(channel === 'phone' ? 'sent.called' : 'sent.yes')}
        </Button>
        <Button onClick={() => said(false)}>{t('sent.no')}</Button>
      </div>
    </section>
  );
}

interface Props {
  draft: ReportDraft;
  flag: Flag;
  voices: readonly Voice[];
  onFlag: (flag: Flag) => void;
}

/** The ways to send: each one ends with the person, none sends by itself. */
export function Sender({ draft, flag, voices, onFlag }: Props) {
  const t = useT();
  const { state, mail, copy, form, phone: call, said } = useSending(draft, flag, voices, onFlag);
  const { hotline } = draft;
  return (
    <section class="stack" aria-labelledby="send-title">
      <h2 id="send-title">{t('send.title')}</h2>
      {mailLink(draft, voices)?.paste === true && <p class="muted small">{t('send.mail.long')}</p>}
      <div class="ways">
        {hotline.email !== undefined && (
          <Button kind="primary" onClick={() => void mail()}>
            {t('send.mail')}
          </Button>
        )}
        {hotline.web !== undefined && <Button onClick={() => void form()}>{t('send.form')}</Button>}
        <Button onClick={() => void copy()}>{t('send.copy')}</Button>
        {hotline.phones.some((phone) => phone.via === undefined) && (
          <Button onClick={call}>{t('send.phone')}</Button>
        )}
      </div>
      {state.channel === 'phone' && !state.sent && <Script draft={draft} voices={voices} />}
      <Outcome state={state} />
      {state.channel !== null && !state.sent && (
        <DidYou channel={state.channel} said={(sent) => void said(sent)} />
      )}
    </section>
  );
}
