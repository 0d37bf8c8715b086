/** Things that can be checked, and frames that are no offer: with one of them kind words and "abroad" are ordinary. */
export const CHECKABLE = [
  'CE_LICENSE_FOUND',
  'CE_WORK_VISA_STATED',
  'CE_LOCAL_JOB',
  'CE_QUOTED_WARNING',
  'CE_MEME',
  'CE_JOB_SEEKER',
  'CE_PLAYER_PROMO',
] as const;
