import * as v from 'valibot';

/** Languages of the user interface, as BCP 47 tags; the catalogue of each is src/i18n/catalogues/<tag>.ts. */
export const UI_LANGUAGES = ['en', 'zh-Hans', 'zh-Hant', 'vi', 'th', 'id', 'ms', 'fil'] as const;
export const UiLanguageSchema = v.picklist(UI_LANGUAGES);
export type UiLanguage = v.InferOutput<typeof UiLanguageSchema>;

export const RETENTION_DAYS = [7, 30, 90, 365] as const;

/** The user's choices. `schema` counts versions; storage/settings.ts upgrades older ones. */
export const SettingsSchema = v.object({
  schema: v.literal(1),
  /** null: follow the browser. */
  uiLang: v.nullable(UiLanguageSchema),
  /** Paused on all sites. */
  paused: v.boolean(),
  /** Site ids switched off though permitted. */
  sitesOff: v.array(v.string()),
  /** Ids of unproven sites that the user has turned on; all others are on once they are permitted. */
  sitesOn: v.array(v.string()),
  /** `site:handle` or `site:author` whose posts get no badge. */
  mutedAccounts: v.array(v.string()),
  retentionDays: v.picklist(RETENTION_DAYS),
  /** ISO country of the reader, for the order of hotlines; null: not chosen. */
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  welcomed: v.boolean(),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

export const DEFAULT_SETTINGS: Settings = {
  schema: 1,
  uiLang: null,
  paused: false,
  sitesOff: [],
  sitesOn: [],
  mutedAccounts: [],
  retentionDays: 90,
  country: null,
  welcomed: false,
};

/** What a settings change may carry. */
export const SettingsPatchSchema = v.partial(v.omit(SettingsSchema, ['schema']));
export type SettingsPatch = v.InferOutput<typeof SettingsPatchSchema>;
