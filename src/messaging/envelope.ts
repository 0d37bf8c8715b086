import * as v from 'valibot';
import type { MessageName, Target } from '../contracts/messages.ts';
import { MESSAGES } from '../contracts/messages.ts';
import { PROTOCOL } from './protocol.ts';

export const EnvelopeSchema = v.object({
  lurelight: v.literal(PROTOCOL),
  target: v.picklist(['background', 'content', 'inference']),
  name: v.string(),
  payload: v.unknown(),
});
export type Envelope = v.InferOutput<typeof EnvelopeSchema>;

export type ReplyError = 'refused' | 'bad-payload' | 'failed';
export const ReplySchema = v.variant('ok', [
  v.object({ ok: v.literal(true), value: v.unknown() }),
  v.object({
    ok: v.literal(false),
    error: v.picklist(['refused', 'bad-payload', 'failed']),
    detail: v.string(),
  }),
]);
export type Reply = v.InferOutput<typeof ReplySchema>;

export function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}

/** The envelope of a message for its target, or null for anything that is not for us. */
export function openEnvelope(raw: unknown, target: Target): (Envelope & { name: MessageName }) | null {
  const parsed = v.safeParse(EnvelopeSchema, raw);
  if (!parsed.success || parsed.output.target !== target || !isMessageName(parsed.output.name)) return null;
  return { ...parsed.output, name: parsed.output.name };
}
