import { passportHandover } from './passport-handover.ts';
import { gamblingWork } from './gambling-work.ts';
import { debtReliefOrAdvance } from './debt-relief-or-advance.ts';
import { reassuranceDenial } from './reassurance-denial.ts';
import { touristVisa } from './tourist-visa.ts';
import { irregularRoute } from './irregular-route.ts';
import { travelCoaching } from './travel-coaching.ts';
import { recruitOthersReward } from './recruit-others-reward.ts';
import { familyCannotKnow } from './family-cannot-know.ts';
import { openScamWork } from './open-scam-work.ts';
import { organOffer } from './organ-offer.ts';
import { personTrade } from './person-trade.ts';
import { locationVagueOrChanges } from './location-vague-or-changes.ts';
import { contactPrivateApp } from './contact-private-app.ts';
import { ceQuotedWarning } from './ce-quoted-warning.ts';
import type { Signal } from './signal.ts';

/** Every signal; the meta-test compares the list with the folder. `find` of a later one sees what earlier ones found. */
export const SIGNALS: readonly Signal[] = [
  passportHandover,
  gamblingWork,
  debtReliefOrAdvance,
  reassuranceDenial,
  touristVisa,
  irregularRoute,
  travelCoaching,
  recruitOthersReward,
  familyCannotKnow,
  openScamWork,
  organOffer,
  personTrade,
  locationVagueOrChanges,
  contactPrivateApp,
  ceQuotedWarning,
];
