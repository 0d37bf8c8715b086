import { readJobs } from '../generic/structured.ts';
import type { EmbeddedPost } from '../types.ts';

/** The job as the page describes it for machines; used where its markup is not known. */
export function describedJob(document: Document, page: URL): readonly EmbeddedPost[] {
  return readJobs(document, page).map(({ author, text, permalink, time, links }) => ({
    surface: 'job',
    id: keyIn(permalink) || keyIn(page.href),
    author,
    handle: '',
    text,
    permalink: permalink ?? '',
    keepParams: ['jk'],
    time: time ?? '',
    links,
  }));
}

function keyIn(address: string | null): string {
  return address === null ? '' : (new URL(address).searchParams.get('jk') ?? '');
}
