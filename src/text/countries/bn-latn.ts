import type { CountryWords } from './country-words.ts';

/** Bengali in Latin letters. */
export const bnLatn: CountryWords = {
  cldr: null,
  words: `bangla | banglay | bangladesi | bangladeshe | bangladesher | bangali | bangalee | bangalir | ingreji |
    ingrezi | engreji | engrezi | ingregi | bharot | bharotiyo | bharotio | indiyan | kombodia | kambodia |
    kambodiya | combodia | kombodiya | thailande | thailend | thailander | maloyesia | malaysiar | malaysiay |
    malayesia | maloysia | singapure | singapurer | soudi | saudi arob | soudi arob | soudite | kuyet | omane |
    katarer | qatare | dubai uae | modhoprachcho | moddhoprachcho | laose | laoser | miyanmar | mianmar |
    miyanmare | viyetnam | filipain | chainij | japane | itali | italite | romaniya | rashiya | amerikar |
    americar | europer | europe | iurop | yurop | asia | africa`,
  examples: [
    ['Bangla o ingreji jana lok', '[country] o [country] jana lok'],
    ['kombodia te kaj korte chai', '[country] te kaj korte chai'],
    ['bangladesher chele, malaysiay kaj', '[country] chele, [country] kaj'],
  ],
};
