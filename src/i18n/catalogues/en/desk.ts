import type { Message } from '../../message.ts';

export const desk = {} as const satisfies Record<string, Message>;
