import type { Message } from '../../message.ts';

export const signals = {} as const satisfies Record<string, Message>;
