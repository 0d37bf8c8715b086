/**
 * `npm run bench -- image [--no-build]`: what *Check image* costs and how well it reads, in Chromium with the built
 * extension: one poster for each language of the reader, drawn by the browser, given to the popup's own
 * way. Prints milliseconds an image (loading the reader included: it is loaded for each), share of wrong letters,
 * and the memory of the browser before, at most while reading, and after. Clean drawings: real photos are read worse.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadingLanguage } from '../../src/contracts/image.ts';
import { openOurs } from '../../tests/e2e/harness/story.ts';
import { ask } from '../../tests/e2e/harness/ask.ts';
import { startChromium } from '../../tests/e2e/harness/chromium.ts';
import { buildAll } from '../build.ts';
import { listFiles } from '../check-bundle.ts';
import { wrongShare } from './wrong-share.ts';

/** Written for this measurement; contacts belong to nobody. */
const POSTERS: Readonly<Record<ReadingLanguage, readonly string[]>> = {
  en: ['Hiring chat support in Poipet', 'Salary 1500 USD, free room', 'Telegram @jobs00board'],
  'zh-Hans': ['西港高薪诚聘客服', '月薪一万五，包吃包住', '电报 @jobs00board'],
  'zh-Hant': ['柬埔寨高薪徵客服', '月薪五萬，供食宿', '電報 @jobs00board'],
  vi: ['Tuyển nhân viên chăm sóc khách hàng', 'Lương 1500 USD, bao ăn ở', 'Zalo 0900 000 000'],
  th: ['รับสมัครแอดมินตอบแชท', 'เงินเดือนสี่หมื่นบาท ที่พักฟรี', 'Line @jobs00board'],
  id: ['Lowongan admin di Kamboja', 'Gaji 15 juta, tempat tinggal gratis', 'WhatsApp +62 800 000 000'],
  ms: ['Jawatan kosong khidmat pelanggan', 'Gaji RM6000, penginapan percuma', 'Telegram @jobs00board'],
  fil: ['Naghahanap ng chat support', 'Sahod 60000 piso, libreng tirahan', 'Telegram @jobs00board'],
  my: ['ဝန်ထမ်းအလိုရှိသည်', 'လစာကောင်း နေစရာပေးမည်', 'Telegram @jobs00board'],
};

/** Resident memory of the browser's processes, in MB; Linux only. */
function memoryMb(profile: string): number {
  let kb = 0;
  for (const name of readdirSync('/proc').filter((one) => /^\d+$/.test(one))) {
    try {
      const command = readFileSync(join('/proc', name, 'cmdline'), 'utf8');
      if (!command.includes(profile)) continue;
      kb += Number(
        /^Pss:\s+(\d+)/m.exec(readFileSync(join('/proc', name, 'smaps_rollup'), 'utf8'))?.[1] ?? 0,
      );
    } catch {
      // A process that ended in between.
    }
  }
  return kb / 1_000;
}

async function main(): Promise<void> {
  if (!process.argv.includes('--no-build')) {
    const failed = await buildAll('build');
    if (failed !== null) throw new Error(failed);
  }
  const session = await startChromium();
  try {
    const ours = await openOurs(session);
    const profile = join(session.extensionFolder, '../profile');
    const added = listFiles(session.extensionFolder)
      .filter((file) => file.startsWith('ocr/'))
      .reduce((sum, file) => sum + readFileSync(join(session.extensionFolder, file)).length, 0);
    console.log(`added to the package, unpacked: ${(added / 1e6).toFixed(1)} MB`);
    for (const [language, lines] of Object.entries(POSTERS) as [ReadingLanguage, readonly string[]][]) {
      const image = await ours.evaluate((words) => {
        const canvas = document.createElement('canvas');
        canvas.width = 1_400;
        canvas.height = 480;
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no canvas');
        context.fillStyle = '#fff6d8';
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.fillStyle = '#1d2a5b';
        context.font = '56px sans-serif';
        words.forEach((line, index) => context.fillText(line, 60, 110 + index * 130));
        return canvas.toDataURL('image/png');
      }, lines);
      const before = memoryMb(profile);
      let most = before;
      const watch = setInterval(() => (most = Math.max(most, memoryMb(profile))), 100);
      const started = performance.now();
      const answer = await ask(ours, 'image/read', { image, language });
      const ms = performance.now() - started;
      clearInterval(watch);
      const wrong = answer.ok ? wrongShare(lines.join('\n'), answer.value.text) : 1;
      console.log(
        JSON.stringify({
          language,
          ms: Math.round(ms),
          wrongPercent: Number((100 * wrong).toFixed(1)),
          memoryMb: {
            before: Math.round(before),
            most: Math.round(most),
            after: Math.round(memoryMb(profile)),
          },
          ...(answer.ok ? { read: answer.value.text } : { failed: answer.error }),
        }),
      );
    }
  } finally {
    await session.close();
  }
}

await main();
