/** What a key does at the desk; each is printed on its button. */
export const DESK_KEYS = {
  accept: 'a',
  reject: 'x',
  skip: ' ',
  undo: 'Backspace',
  next: 'j',
  previous: 'k',
  mark: 'm',
  help: '?',
} as const;
export type DeskAction = keyof typeof DESK_KEYS;

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** The key repeats while it is held. */
  repeat: boolean;
}

/** Where the key was pressed: `typing` in a field, `control` on a button or link, which takes Space itself. */
export type KeyPlace = 'page' | 'typing' | 'control';

/** Holding a key must not decide on a row of posts that nobody has read. */
const MAY_REPEAT: ReadonlySet<DeskAction> = new Set(['next', 'previous']);

/** The action of a key; null where the key belongs to the browser, to a field or to a control. */
export function actionOf(press: KeyPress, place: KeyPlace): DeskAction | null {
  if (place === 'typing' || press.ctrlKey || press.metaKey || press.altKey) return null;
  if (place === 'control' && press.key === ' ') return null;
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  const action = (Object.keys(DESK_KEYS) as DeskAction[]).find((one) => DESK_KEYS[one] === key);
  if (action === undefined || (press.repeat && !MAY_REPEAT.has(action))) return null;
  return action;
}
