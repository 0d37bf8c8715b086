import type { Translation } from '../../message.ts';
import type { signals as english } from '../en/signals.ts';

/** Filipino names, reasons and next steps of the signals. */
export const signals = {
  'signal.PAY_OUT_OF_PROPORTION.title': 'Mas mataas sa karaniwan ang sahod',
  'signal.PAY_OUT_OF_PROPORTION.reason': 'Parang mas mataas ang sahod kaysa karaniwan sa ganitong trabaho:',
  'signal.PAY_OUT_OF_PROPORTION.minimum':
    'Parang mas mataas ang sahod kaysa karaniwan: mula {stated} {currency} kada buwan. Ang pinakamababang sahod ayon sa batas sa {country} ay hanggang mga {usual} {currency} ({year}):',
  'signal.PAY_OUT_OF_PROPORTION.average':
    'Parang mas mataas ang sahod kaysa karaniwan: mula {stated} {currency} kada buwan. Ang average na sahod sa {country} ay hanggang mga {usual} {currency} ({year}):',
  'signal.PAY_OUT_OF_PROPORTION.check':
    'Itanong sa taong may ganitong trabaho kung magkano ang karaniwang sahod.',
  'signal.NO_SKILL_HIGH_PAY.title': 'Halos walang hinihinging requirement',
  'signal.NO_SKILL_HIGH_PAY.reason': 'Hindi kailangan ng experience, pinag-aralan o ibang wika:',
  'signal.NO_SKILL_HIGH_PAY.check': 'Itanong kung ano ang gagawin mo araw-araw at sino ang magtuturo sa iyo.',
  'signal.ALL_EXPENSES_PAID.title': 'Sagot ang biyahe, tirahan at pagkain',
  'signal.ALL_EXPENSES_PAID.reason': 'Sagot ng alok ang mga bagay tulad ng ticket, tirahan at pagkain:',
  'signal.ALL_EXPENSES_PAID.check':
    'Hingin ang sagot nang nakasulat: babayaran mo ba ito kapag umalis ka nang maaga?',
  'signal.WORK_ROLE_GENERIC_ONLINE.title': 'Online job na hindi tiyak ang gagawin',
  'signal.WORK_ROLE_GENERIC_ONLINE.reason': 'Madalas banggitin sa ganitong mga alok ang ganitong trabaho:',
  'signal.WORK_ROLE_GENERIC_ONLINE.check':
    'Itanong kung ano ang isusulat o ibebenta mo, kanino, at para sa aling kompanya.',
  'signal.DESK_JOB_ABROAD.title': 'Online job sa ibang bansa',
  'signal.DESK_JOB_ABROAD.reason': 'Pupunta ka sa ibang bansa para sa karaniwang online job:',
  'signal.DESK_JOB_ABROAD.check':
    'Itanong kung bakit hindi magagawa ang online job na ito sa sariling bansa mo.',
  'signal.KIND_WORDS_ONLY.title': 'Maraming pangako, walang mache-check',
  'signal.KIND_WORDS_ONLY.reason':
    'Maraming ipinapangako ang alok pero walang binabanggit na mache-check mo:',
  'signal.KIND_WORDS_ONLY.check': 'Hingin ang pangalan ng kompanya, ang address at nakasulat na kontrata.',
  'signal.GAMBLING_WORK.title': 'Trabaho sa online na sugal o casino',
  'signal.GAMBLING_WORK.reason': 'Para sa online na tayaan, casino o gaming ang trabaho:',
  'signal.GAMBLING_WORK.check':
    'I-check kung legal ang trabahong ito sa bansang iyon. Sa maraming bansa, hindi ito legal.',
  'signal.DEPOSIT_CHASING_WORK.title': 'Paghikayat sa mga tao na magpasok ng pera',
  'signal.DEPOSIT_CHASING_WORK.reason':
    'Ang trabaho ay kunin ang tiwala ng mga hindi kakilala at pagbayarin sila:',
  'signal.DEPOSIT_CHASING_WORK.check':
    'Itanong kung sino ang mga customer at anong lisensiya mayroon ang kompanya.',
  'signal.OPEN_SCAM_WORK.title': 'Trabahong panlilinlang ng ibang tao',
  'signal.OPEN_SCAM_WORK.reason': 'Ang alok mismo ang nagsasabi na panlilinlang ng tao ang trabaho:',
  'signal.OPEN_SCAM_WORK.check':
    'Puwede kang maparusahan sa trabahong ito, at mahirap umalis dito. Kumausap muna ng hotline.',
  'signal.BANNED_GREY_JARGON.title': 'Mga code word ng ilegal na negosyo',
  'signal.BANNED_GREY_JARGON.reason':
    'Ginagamit ang mga salitang ito sa recruitment ng ilegal na online na negosyo:',
  'signal.BANNED_GREY_JARGON.check': 'Hingin ang totoong pangalan ng kompanya at ng trabaho.',
  'signal.PLACE_HUB.title': 'Lugar na madalas banggitin sa mga babala',
  'signal.PLACE_HUB.reason':
    'Binabanggit ng mga opisyal na babala ang lugar na ito. Iba ang trabaho ng karamihan doon:',
  'signal.PLACE_HUB.check': 'Magtanong sa embassy tungkol sa lugar at kompanyang ito bago bumiyahe.',
  'signal.PLACE_BAIT_COUNTRY.title': 'Lugar na dinadaanan lang',
  'signal.PLACE_BAIT_COUNTRY.reason': 'May mga pinangakuan ng trabaho rito na dinala sa ibang bansa:',
  'signal.PLACE_BAIT_COUNTRY.check':
    'Hingin ang eksaktong address, at sabihan ang taong pinagkakatiwalaan mo kapag nagbago ang plano.',
  'signal.LOCATION_VAGUE_OR_CHANGES.title': 'Hindi malinaw ang lugar',
  'signal.LOCATION_VAGUE_OR_CHANGES.reason':
    'Hindi sinasabi ng alok kung saan talaga, o puwedeng magbago ang lugar:',
  'signal.LOCATION_VAGUE_OR_CHANGES.check': 'Huwag bumiyahe hangga’t wala kang nakasulat na buong address.',
  'signal.NON_DESTINATION_COUNTRY.title': 'Walang opisyal na paraan para magtrabaho roon',
  'signal.NON_DESTINATION_COUNTRY.reason':
    'Baka walang opisyal na paraan ang bansa mo para magpadala ng manggagawa roon:',
  'signal.NON_DESTINATION_COUNTRY.check': 'Itanong sa DMW kung nasa listahan nito ang bansang ito.',
  'signal.EMPLOYER_UNVERIFIABLE.title': 'Walang pangalan ng kompanya',
  'signal.EMPLOYER_UNVERIFIABLE.reason': 'Walang binabanggit ang alok na kompanyang mache-check mo.',
  'signal.EMPLOYER_UNVERIFIABLE.check':
    'Hingin ang rehistradong pangalan at address, at ikaw mismo ang maghanap ng mga ito.',
  'signal.IMPERSONATION.title': 'Gumagamit ng opisyal o kilalang pangalan',
  'signal.IMPERSONATION.reason':
    'Gumagamit ang alok ng pangalan ng ahensiya ng gobyerno o kilalang kompanya:',
  'signal.IMPERSONATION.check':
    'Kontakin ang ahensiya o kompanya sa sarili nitong website at itanong kung sa kanila ang alok.',
  'signal.JOB_VAGUE.title': 'Hindi inilarawan ang trabaho',
  'signal.JOB_VAGUE.reason': 'Hindi sinasabi ng alok kung ano ang gagawin mo.',
  'signal.JOB_VAGUE.check': 'Humingi ng nakasulat na listahan ng mga gagawin mo.',
  'signal.CONTACT_PRIVATE_APP.title': 'Sa private message lang',
  'signal.CONTACT_PRIVATE_APP.reason': 'Sa private message ka lang puwedeng mag-apply:',
  'signal.CONTACT_PRIVATE_APP.check': 'Hingin ang numero ng telepono at email address ng kompanya.',
  'signal.INTERVIEW_TRIVIAL.title': 'Napakadaling matanggap',
  'signal.INTERVIEW_TRIVIAL.reason': 'Matatanggap ka nang halos walang interview:',
  'signal.INTERVIEW_TRIVIAL.check': 'Hilinging makausap sa video ang isang taong nagtatrabaho na roon.',
  'signal.URGENCY.title': 'Minamadali ka',
  'signal.URGENCY.reason': 'Gusto ng alok na magdesisyon ka agad:',
  'signal.URGENCY.check': 'Huwag magmadali. Makakapaghintay nang ilang araw ang totoong trabaho.',
  'signal.TOURIST_VISA.title': 'Trabaho gamit ang tourist visa',
  'signal.TOURIST_VISA.reason': 'Aalis ka para magtrabaho nang walang work visa:',
  'signal.TOURIST_VISA.check': 'Huwag umalis para magtrabaho hangga’t wala kang work visa.',
  'signal.IRREGULAR_ROUTE.title': 'Patagong daan sa border',
  'signal.IRREGULAR_ROUTE.reason': 'Umiiwas sa immigration ang daan papunta roon:',
  'signal.IRREGULAR_ROUTE.check':
    'Huwag tumawid ng border nang ganito. Kapag walang tatak ang passport, mahirap humingi ng tulong o umalis.',
  'signal.TRAVEL_COACHING.title': 'Tinuturuan ng isasagot sa immigration',
  'signal.TRAVEL_COACHING.reason': 'Sinasabihan kang itago ang dahilan ng biyahe mo:',
  'signal.TRAVEL_COACHING.check': 'Sabihin ang totoo sa immigration officer. Matutulungan ka nila.',
  'signal.DEBT_RELIEF_OR_ADVANCE.title': 'Pera bago ka magsimula',
  'signal.DEBT_RELIEF_OR_ADVANCE.reason':
    'Binabanggit ng alok ang utang mo o nagbibigay ito ng paunang pera:',
  'signal.DEBT_RELIEF_OR_ADVANCE.check':
    'Hingin nang nakasulat kung magkano ang utang mo kapag umalis ka. Puwedeng gamitin ang ganitong pera para hindi ka makaalis.',
  'signal.REASSURANCE_DENIAL.title': 'Itinatanggi ang panganib na walang nagtanong',
  'signal.REASSURANCE_DENIAL.reason': 'Sinasabi ng alok na walang masamang mangyayari:',
  'signal.REASSURANCE_DENIAL.check': 'Madaling magsabi. I-check ang kompanya sa DMW o sa embassy.',
  'signal.PASSPORT_HANDOVER.title': 'Kinukuha o hinihingi ang passport mo',
  'signal.PASSPORT_HANDOVER.reason': 'Kailangan mong ibigay o ipadala ang passport mo:',
  'signal.PASSPORT_HANDOVER.check':
    'Ikaw ang magtago ng passport mo. Huwag magpadala ng kopya hangga’t walang nakasulat na kontrata.',
  'signal.UPFRONT_FEE.title': 'Kailangan munang magbayad',
  'signal.UPFRONT_FEE.reason': 'Humihingi sa iyo ng pera ang alok:',
  'signal.UPFRONT_FEE.check':
    'Huwag magbayad para makakuha ng trabaho. Itanong sa DMW kung aling mga fee ang pinapayagan.',
  'signal.TASK_DEPOSIT.title': 'Bayad para sa maliliit na online task',
  'signal.TASK_DEPOSIT.reason': 'Nagbabayad ang alok para sa like, order o iba pang maliliit na task:',
  'signal.TASK_DEPOSIT.check': 'Huwag kailanman maglabas ng sariling pera para makuha ang sahod mo.',
  'signal.MONEY_MULE.title': 'Gamit ang bank account o SIM card mo',
  'signal.MONEY_MULE.reason': 'Ang trabaho ay magpasa ng pera, parcel o account para sa iba:',
  'signal.MONEY_MULE.check': 'Huwag ipahiram ang account, card o SIM mo. Puwede kang papanagutin.',
  'signal.RECRUIT_OTHERS_REWARD.title': 'Pera kapalit ng pagdadala ng tao',
  'signal.RECRUIT_OTHERS_REWARD.reason': 'May pera ka sa bawat taong dadalhin mo:',
  'signal.RECRUIT_OTHERS_REWARD.check':
    'Huwag mag-imbita ng iba hangga’t hindi mo nakikita ang lugar at ang kontrata.',
  'signal.FRIEND_OR_KIN_RECRUITER.title': 'Galing sa malapit na tao ang alok',
  'signal.FRIEND_OR_KIN_RECRUITER.reason': 'Sinasabi ng sumulat na kilala ka niya o ang pamilya mo:',
  'signal.FRIEND_OR_KIN_RECRUITER.check':
    'Tawagan siya at pakinggan ang boses niya. I-check ang kompanya kahit kaibigan ang nagpadala.',
  'signal.NATIONALITY_LANGUAGE_TARGET.title': 'Isang nationality lang ang hinahanap',
  'signal.NATIONALITY_LANGUAGE_TARGET.reason': 'Para lang sa mga tao ng isang bansa o wika ang alok:',
  'signal.NATIONALITY_LANGUAGE_TARGET.check':
    'Itanong kung bakit kailangan sa trabaho ang nationality o wikang ito.',
  'signal.AGE_LOOKS_TARGET.title': 'May hinihinging edad o itsura',
  'signal.AGE_LOOKS_TARGET.reason': 'Humihingi ang alok ng tiyak na edad o magandang itsura:',
  'signal.AGE_LOOKS_TARGET.check': 'Itanong kung bakit mahalaga ang edad o itsura sa trabahong ito.',
  'signal.CRYPTO_PAY.title': 'Crypto ang sahod',
  'signal.CRYPTO_PAY.reason': 'Ibinibigay ang sahod sa crypto o hindi sa bangko:',
  'signal.CRYPTO_PAY.check':
    'Humingi ng nakasulat na kontrata, at sahod sa bank account na nakapangalan sa iyo.',
  'signal.GLAMOUR_FACILITIES.title': 'Ipinagmamalaki ang ginhawa',
  'signal.GLAMOUR_FACILITIES.reason': 'Ipinagmamalaki ng alok ang ginhawa kahit simple ang trabaho:',
  'signal.GLAMOUR_FACILITIES.check': 'Itanong kung puwede kang lumabas ng building kahit kailan mo gusto.',
  'signal.CONFINEMENT.title': 'Hindi ka malayang makakalabas',
  'signal.CONFINEMENT.reason': 'Hindi ka malayang makakalabas o makakagamit ng sarili mong phone:',
  'signal.CONFINEMENT.check':
    'Itanong kung puwede kang lumabas at gumamit ng phone araw-araw. Kung hindi, huwag pumunta.',
  'signal.EXIT_PENALTY.title': 'Magbabayad ka kapag umalis ka',
  'signal.EXIT_PENALTY.reason': 'May bayad ang pag-alis nang maaga, o iniipit ang sahod:',
  'signal.EXIT_PENALTY.check': 'Huwag tanggapin ang trabahong kailangan mong bayaran para makaalis.',
  'signal.FAMILY_CANNOT_KNOW.title': 'Pinagbabawalan kang sabihin ito',
  'signal.FAMILY_CANNOT_KNOW.reason': 'Hinihiling na huwag sabihin sa pamilya mo o sa iba:',
  'signal.FAMILY_CANNOT_KNOW.check':
    'Sabihin sa taong pinagkakatiwalaan mo kung saan ka pupunta at kung sino ang kasama mo.',
  'signal.MINOR_TARGETED.title': 'Mga kabataang wala pang 18',
  'signal.MINOR_TARGETED.reason': 'Tumatanggap din ang alok ng mga wala pang 18 taong gulang:',
  'signal.MINOR_TARGETED.check': 'Kumausap muna ng magulang o ng child helpline bago sumagot.',
  'signal.PERSON_TRADE.title': 'Mga taong inaalok kapalit ng pera',
  'signal.PERSON_TRADE.reason': 'May mga taong inaalok o ipinapasa kapalit ng pera:',
  'signal.PERSON_TRADE.check': 'Kung may nasa panganib, tumawag na ngayon sa emergency number.',
  'signal.ORGAN_OFFER.title': 'Naghahanap ng organ, egg cell o magbubuntis',
  'signal.ORGAN_OFFER.reason': 'May inaalok na pera para sa organ, egg cell o pagbubuntis:',
  'signal.ORGAN_OFFER.check':
    'Ilegal sa halos lahat ng bansa ang pagbebenta ng organ, at delikado ito. Kumausap ng doktor o hotline.',
  'signal.LEGIT_BOARD_ORIGIN.title': 'Nasa isang job site',
  'signal.LEGIT_BOARD_ORIGIN.reason': 'May ganitong mga alok din sa mga kilalang job site.',
  'signal.LEGIT_BOARD_ORIGIN.check': 'I-check ang kompanya kahit kilala mo ang job site.',
  'signal.CE_QUOTED_WARNING.title': 'Parang babala o kuwento',
  'signal.CE_QUOTED_WARNING.reason': 'Parang babala, balita o tanong ang mga salitang ito:',
  'signal.CE_QUOTED_WARNING.check':
    'Basahin ang buong post: baka tungkol lang ito sa ganitong mga alok at hindi ito mismong alok.',
  'signal.CE_MEME.title': 'Parang biro',
  'signal.CE_MEME.reason': 'Parang biro ang mga salitang ito:',
  'signal.CE_MEME.check': 'Basahin ang buong post bago magdesisyon.',
  'signal.CE_LICENSE_FOUND.title': 'May binanggit na lisensiya',
  'signal.CE_LICENSE_FOUND.reason':
    'May binanggit ang alok na lisensiya o rehistro. Kahit sino ay puwedeng magsulat nito:',
  'signal.CE_LICENSE_FOUND.check': 'Hanapin ang lisensiya sa opisyal na website.',
  'signal.CE_WORK_VISA_STATED.title': 'May binanggit na work visa o kontrata',
  'signal.CE_WORK_VISA_STATED.reason':
    'Binabanggit ng alok ang work visa, kontrata o mga salitang legal. Kahit sino ay puwedeng magsulat nito:',
  'signal.CE_WORK_VISA_STATED.check': 'Hilinging makita ang kontrata at ang visa bago bumiyahe.',
  'signal.CE_LOCAL_JOB.title': 'Lugar na puwede mong puntahan',
  'signal.CE_LOCAL_JOB.reason': 'May binanggit ang alok na lugar na puwede mong puntahan at pagtanungan:',
  'signal.CE_LOCAL_JOB.check': 'Pumunta roon nang araw, kasama ang taong pinagkakatiwalaan mo.',
  'signal.CE_OTHER_JOB_SCAM.title': 'Parang panloloko sa trabaho na walang biyahe',
  'signal.CE_OTHER_JOB_SCAM.reason': 'Madalas makita sa panloloko sa trabaho ang mga salitang ito:',
  'signal.CE_OTHER_JOB_SCAM.check': 'Huwag magbayad at huwag ipahiram ang account mo.',
} as const satisfies Translation<typeof english>;
