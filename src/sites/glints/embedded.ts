import { readJobs } from '../generic/structured.ts';
import type { EmbeddedPost } from '../types.ts';
import { jobId } from './hook.ts';

/** The job as the page describes it for machines; used where its markup is not known. */
export function describedJob(document: Document, page: URL): readonly EmbeddedPost[] {
  const opened = jobId(page.href);
  return readJobs(document, page).map(({ author, text, permalink, time, links }) => ({
    surface: 'job',
    id: (permalink === null ? null : jobId(permalink)) ?? opened ?? '',
    author,
    handle: '',
    text,
    permalink: permalink ?? (opened === null ? '' : page.href),
    time: time ?? '',
    links,
  }));
}
