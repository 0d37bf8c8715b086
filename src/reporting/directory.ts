import type { Hotline } from '../contracts/directory.ts';
import { AU } from './directory/au.ts';
import { BD } from './directory/bd.ts';
import { BR } from './directory/br.ts';
import { CA } from './directory/ca.ts';
import { CN } from './directory/cn.ts';
import { GB } from './directory/gb.ts';
import { HK } from './directory/hk.ts';
import { ID } from './directory/id.ts';
import { IN } from './directory/in.ts';
import { KE } from './directory/ke.ts';
import { KH } from './directory/kh.ts';
import { KR } from './directory/kr.ts';
import { LK } from './directory/lk.ts';
import { MM } from './directory/mm.ts';
import { MY } from './directory/my.ts';
import { NZ } from './directory/nz.ts';
import { PH } from './directory/ph.ts';
import { PK } from './directory/pk.ts';
import { RU } from './directory/ru.ts';
import { SG } from './directory/sg.ts';
import { TH } from './directory/th.ts';
import { TW } from './directory/tw.ts';
import { US } from './directory/us.ts';
import { VN } from './directory/vn.ts';
import { ZA } from './directory/za.ts';

/** Countries of the directory, one file each. */
export const COUNTRIES: Readonly<Record<string, readonly Hotline[]>> = {
  AU,
  BD,
  BR,
  CA,
  CN,
  GB,
  HK,
  ID,
  IN,
  KE,
  KH,
  KR,
  LK,
  MM,
  MY,
  NZ,
  PH,
  PK,
  RU,
  SG,
  TH,
  TW,
  US,
  VN,
  ZA,
};

/** Every hotline that ships with the package; nothing is fetched. */
export const HOTLINES: readonly Hotline[] = Object.values(COUNTRIES).flat();

export function hotlineById(id: string): Hotline | null {
  return HOTLINES.find((hotline) => hotline.id === id) ?? null;
}
