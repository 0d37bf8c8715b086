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
import { workRoleGenericOnline } from './work-role-generic-online.ts';
import { allExpensesPaid } from './all-expenses-paid.ts';
import { noSkillHighPay } from './no-skill-high-pay.ts';
import { payOutOfProportion } from './pay-out-of-proportion.ts';
import { interviewTrivial } from './interview-trivial.ts';
import { urgency } from './urgency.ts';
import { upfrontFee } from './upfront-fee.ts';
import { taskDeposit } from './task-deposit.ts';
import { moneyMule } from './money-mule.ts';
import { friendOrKinRecruiter } from './friend-or-kin-recruiter.ts';
import { nationalityLanguageTarget } from './nationality-language-target.ts';
import { ageLooksTarget } from './age-looks-target.ts';
import { cryptoPay } from './crypto-pay.ts';
import { glamourFacilities } from './glamour-facilities.ts';
import { impersonation } from './impersonation.ts';
import { minorTargeted } from './minor-targeted.ts';
import { bannedGreyJargon } from './banned-grey-jargon.ts';
import { confinement } from './confinement.ts';
import { exitPenalty } from './exit-penalty.ts';
import { depositChasingWork } from './deposit-chasing-work.ts';
import { workAbroad } from './work-abroad.ts';
import { ceLicenseFound } from './ce-license-found.ts';
import { ceWorkVisaStated } from './ce-work-visa-stated.ts';
import { ceLocalJob } from './ce-local-job.ts';
import { ceMeme } from './ce-meme.ts';
import { legitBoardOrigin } from './legit-board-origin.ts';
import { ceJobSeeker } from './ce-job-seeker.ts';
import { cePlayerPromo } from './ce-player-promo.ts';
import { placeHub } from './place-hub.ts';
import { placeBaitCountry } from './place-bait-country.ts';
import { nonDestinationCountry } from './non-destination-country.ts';
import { employerUnverifiable } from './employer-unverifiable.ts';
import { jobVague } from './job-vague.ts';
import { deskJobAbroad } from './desk-job-abroad.ts';
import { ceOtherJobScam } from './ce-other-job-scam.ts';
import { kindWordsOnly } from './kind-words-only.ts';
import { LANGUAGES, PATTERN_LANGUAGES } from './languages/registry.ts';
import type { Language } from './languages/language.ts';
import type { Signal } from './signal.ts';

/** The meta-test compares the list with the folder. */
const FILES: readonly Signal[] = [
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
  workRoleGenericOnline,
  allExpensesPaid,
  noSkillHighPay,
  payOutOfProportion,
  interviewTrivial,
  urgency,
  upfrontFee,
  taskDeposit,
  moneyMule,
  friendOrKinRecruiter,
  nationalityLanguageTarget,
  ageLooksTarget,
  cryptoPay,
  glamourFacilities,
  impersonation,
  minorTargeted,
  bannedGreyJargon,
  confinement,
  exitPenalty,
  depositChasingWork,
  workAbroad,
  ceLicenseFound,
  ceWorkVisaStated,
  ceLocalJob,
  ceMeme,
  legitBoardOrigin,
  ceJobSeeker,
  cePlayerPromo,
  placeHub,
  placeBaitCountry,
  nonDestinationCountry,
  employerUnverifiable,
  jobVague,
  deskJobAbroad,
  ceOtherJobScam,
  kindWordsOnly,
];

/** A signal with the words that stand in the files of languages. */
function withWordsOfLanguages(signal: Signal): Signal {
  const words = { ...signal.words };
  for (const code of PATTERN_LANGUAGES) {
    const { words: own }: Language = LANGUAGES[code];
    const more = own?.[signal.id];
    if (more !== undefined) words[code] = more;
  }
  return { ...signal, words };
}

/** Every signal, in all languages. `find` of a later one sees what earlier ones found. */
export const SIGNALS: readonly Signal[] = FILES.map(withWordsOfLanguages);
