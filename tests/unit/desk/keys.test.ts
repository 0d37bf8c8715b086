import { describe, expect, it } from 'vitest';
import type { KeyPress } from '../../../src/desk/keys.ts';
import { actionOf, DESK_KEYS } from '../../../src/desk/keys.ts';

const press = (key: string, over: Partial<KeyPress> = {}): KeyPress => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  repeat: false,
  ...over,
});

describe('actionOf', () => {
  it.each(Object.entries(DESK_KEYS))('%s by %j', (action, key) => {
    expect(actionOf(press(key), 'page')).toBe(action);
  });

  it('reads large letters too', () => {
    expect(actionOf(press('A'), 'page')).toBe('accept');
  });

  it.each(['ctrlKey', 'metaKey', 'altKey'] as const)('leaves %s to the browser', (held) => {
    expect(actionOf(press('a', { [held]: true }), 'page')).toBeNull();
  });

  it('leaves every key to a field', () => {
    for (const key of Object.values(DESK_KEYS)) expect(actionOf(press(key), 'typing')).toBeNull();
  });

  it('leaves Space to a button, and letters not', () => {
    expect(actionOf(press(' '), 'control')).toBeNull();
    expect(actionOf(press('a'), 'control')).toBe('accept');
  });

  it('decides nothing while a key is held', () => {
    expect(actionOf(press('a', { repeat: true }), 'page')).toBeNull();
    expect(actionOf(press('j', { repeat: true }), 'page')).toBe('next');
  });

  it('has one action per key', () => {
    expect(new Set(Object.values(DESK_KEYS)).size).toBe(Object.keys(DESK_KEYS).length);
    expect(actionOf(press('q'), 'page')).toBeNull();
  });
});
