/** `npm run bench -- PART`: `page` and `image` need a browser and the built extension, the other parts only the sources. */
if (process.argv[2] === 'page') await import('./bench/page.ts');
else if (process.argv[2] === 'image') await import('./bench/image.ts');
else await import('../src/cli/bench.ts');
