/** `npm run bench -- PART`: `page` needs a browser and the built extension, the other parts only the sources. */
if (process.argv[2] === 'page') await import('./bench/page.ts');
else await import('../src/cli/bench.ts');
