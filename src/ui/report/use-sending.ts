import { useState } from 'preact/hooks';
import type { Flag, Reported } from '../../contracts/flag.ts';
import type { SendError } from '../../messaging/client.ts';
import type { ReportDraft } from '../../reporting/compose.ts';
import { copyText } from '../../reporting/transports/copy.ts';
import { mailLink } from '../../reporting/transports/mailto.ts';
import type { Voice } from '../../reporting/words.ts';
import { useDeps } from './deps.ts';

type Channel = Reported['channel'];

export interface Sending {
  /** What was done last; null before anything was. */
  channel: Channel | null;
  /** The report does not fit into a mail link and was copied to be pasted. */
  pasted: boolean;
  failed: 'copy' | 'open' | null;
  /** The list of reports could not be updated. */
  noted: SendError | null;
  /** The person said that it was sent. */
  sent: boolean;
}

const NOTHING: Sending = { channel: null, pasted: false, failed: null, noted: null, sent: false };

async function works(doing: () => Promise<void>): Promise<boolean> {
  try {
    await doing();
    return true;
  } catch {
    // A refused clipboard or program is shown as such; there is nothing more to know of it.
    return false;
  }
}

/**
 * Sends a report by the user's own programs and remembers that and when. Whether a mail was sent cannot be seen:
 * `opened` and `copied` until the person says `sent`.
 */
export function useSending(
  draft: ReportDraft,
  flag: Flag,
  voices: readonly Voice[],
  onFlag: (flag: Flag) => void,
) {
  const { send, clipboard, openUrl, now } = useDeps();
  const [state, setState] = useState<Sending>(NOTHING);

  async function note(channel: Channel, status: Reported['status']): Promise<SendError | null> {
    const reported = { at: now().toISOString(), hotlineId: draft.hotline.id, channel, status };
    const answer = await send('flags/reported', { flagId: flag.id, reported });
    if (answer.ok) onFlag(answer.value);
    return answer.ok ? null : answer.error;
  }

  const copied = () => works(() => clipboard.writeText(copyText(draft)));

  return {
    state,
    reset: () => setState(NOTHING),
    async mail() {
      const link = mailLink(draft, voices);
      if (!link) return;
      // Copy first: a mail program takes the focus, and without it the clipboard refuses.
      const copy = !link.paste || (await copied());
      const open = await works(() => openUrl(link.url));
      const noted = open ? await note('mail', 'opened') : null;
      const failed = open ? (copy ? null : 'copy') : 'open';
      setState({ channel: open ? 'mail' : null, pasted: link.paste && copy, failed, noted, sent: false });
    },
    async copy() {
      if (!(await copied())) return setState({ ...NOTHING, failed: 'copy' });
      setState({ ...NOTHING, channel: 'copy', noted: await note('copy', 'copied') });
    },
    async form() {
      const { web } = draft.hotline;
      if (web === undefined) return;
      const copy = await copied();
      const open = await works(() => openUrl(web));
      const noted = copy || open ? await note('form', open ? 'opened' : 'copied') : null;
      setState({ ...NOTHING, channel: 'form', failed: copy ? (open ? null : 'open') : 'copy', noted });
    },
    /** The script is shown; nothing is remembered before the person says that they called. */
    phone: () => setState({ ...NOTHING, channel: 'phone' }),
    async said(sent: boolean) {
      if (!sent || state.channel === null) return setState(NOTHING);
      const noted = await note(state.channel, 'sent');
      setState({ ...state, noted, sent: noted === null });
    },
  };
}
