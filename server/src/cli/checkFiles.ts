import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Language } from '../messages';
import { checkFile, type Outcome } from './checkFile';
import type { File } from './findFiles';

/** What a thread of its own is asked to check. */
export interface Batch {
  readonly files: readonly File[];
  readonly language: Language;
}

/** So many files that the messages between threads cost little, and so few that the report goes on growing. */
const batchSize = 32;

/** A thread takes a moment to start, in which one can check about this many files. */
const filesWorthAThread = 200;

/** How many threads check this many files, unless a user says otherwise. */
export function usualJobs(files: number): number {
  return files < filesWorthAThread ? 1 : availableParallelism();
}

/** Checks the files in as many threads as there are jobs, and answers what became of each in the order of the files. */
export async function* checkFiles(files: readonly File[], language: Language, jobs: number): AsyncGenerator<Outcome> {
  if (jobs > 1) yield* checkInThreads(files, language, jobs);
  else for (const file of files) yield checkFile(file, language);
}

async function* checkInThreads(files: readonly File[], language: Language, jobs: number): AsyncGenerator<Outcome> {
  const batches: readonly Batch[] = Array.from({ length: Math.ceil(files.length / batchSize) }, (_, index) => ({
    files: files.slice(index * batchSize, (index + 1) * batchSize),
    language,
  }));
  const threads = batches.slice(0, jobs).map(() => new Worker(join(__dirname, 'checkWorker.js')));
  try {
    // The threads take the batches in turn, so that what they answer in turn is in the order of the files.
    const answers = threads.map((thread, index) => ask(thread, batches[index]));
    for (let index = 0; index < batches.length; index++) {
      const turn = index % threads.length;
      const outcomes = await answers[turn];
      const thread = threads[turn];
      const next = batches[index + threads.length];
      if (thread !== undefined && next !== undefined) answers[turn] = ask(thread, next);
      yield* outcomes ?? [];
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
}

function ask(thread: Worker, batch: Batch | undefined): Promise<readonly Outcome[]> {
  const answer = once(thread, 'message').then(([outcomes]) => outcomes);
  // That a thread broke down is told when its turn comes.
  answer.catch(() => {});
  thread.postMessage(batch);
  return answer;
}
