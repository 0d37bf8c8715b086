import * as v from 'valibot';
import type { Settings, SettingsPatch } from '../contracts/settings.ts';
import { DEFAULT_SETTINGS, SettingsSchema } from '../contracts/settings.ts';
import { Serial } from '../util/serial.ts';
import type { StorageArea } from './area.ts';

const KEY = 'settings';

/** Old shape → next shape, by the version it starts from. Version 1 is the first. */
const UPGRADES: Record<number, (old: Record<string, unknown>) => Record<string, unknown>> = {};

/** Reads any stored shape as today's; what cannot be read becomes the default, field by field. */
export function readSettings(raw: unknown): Settings {
  if (typeof raw !== 'object' || raw === null) return DEFAULT_SETTINGS;
  let value = raw as Record<string, unknown>;
  for (let step = UPGRADES[Number(value['schema'])]; step; step = UPGRADES[Number(value['schema'])])
    value = step(value);
  const entries = Object.entries(SettingsSchema.entries).map(([name, schema]) => {
    const parsed = v.safeParse(schema, value[name]);
    return [name, parsed.success ? parsed.output : DEFAULT_SETTINGS[name as keyof Settings]];
  });
  return Object.fromEntries(entries) as Settings;
}

/** The user's choices; changes go one after another, so that two at once both stay. */
export class SettingsStore {
  readonly #area: StorageArea;
  readonly #writes = new Serial();

  constructor(area: StorageArea) {
    this.#area = area;
  }

  async get(): Promise<Settings> {
    return readSettings((await this.#area.get([KEY]))[KEY]);
  }

  change(patch: SettingsPatch | ((settings: Settings) => SettingsPatch)): Promise<Settings> {
    return this.#writes.run(async () => {
      const before = await this.get();
      const given = Object.entries(typeof patch === 'function' ? patch(before) : patch).filter(
        ([, value]) => value !== undefined,
      );
      const after: Settings = { ...before, ...Object.fromEntries(given) };
      await this.#area.set({ [KEY]: after });
      return after;
    });
  }

  async wipe(): Promise<void> {
    await this.#writes.run(() => this.#area.remove([KEY]));
  }
}
