import type { Message } from '../../message.ts';

export const reporting = {} as const satisfies Record<string, Message>;
