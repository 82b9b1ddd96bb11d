import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckFileOptions, checkBatch, type Outcome, type Task } from './checkFile';

/** What a thread of its own is asked to check. */
export interface Batch {
  readonly tasks: readonly Task[];
  readonly options: CheckFileOptions;
}

/** So many files that the messages between threads cost little, and so few that the report goes on growing. */
const batchSize = 32;

/** So many batches wait in each thread that it never waits itself. */
const batchesAhead = 2;

/** A thread takes a moment to start, in which one can check about this many files. */
const filesWorthAThread = 200;

/**
 * Room for what a thread makes and soon needs no more, in MB: with less, much of the time goes to cleaning it up, and
 * with more, several threads take half a gigabyte.
 */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** How many threads check this many files, unless a user says otherwise. */
export function usualJobs(files: number): number {
  return files < filesWorthAThread ? 1 : availableParallelism();
}

/** Checks files, in threads of its own where that is worth it; they go on from one list of files to the next. */
export interface Checker {
  /**
   * Checks files in as many threads as there are jobs, but in no more than the machine runs at a time, and answers what
   * became of each in the order of the files. Many files are worth a thread even when it is the only one: this one goes
   * on with what it answers. Another list can be checked when all of this one are answered.
   */
  check(tasks: readonly Task[], options: CheckFileOptions & { readonly jobs: number }): AsyncGenerator<Outcome>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

/** Makes a checker; no thread is started until there are files for it. */
export function createChecker(): Checker {
  const threads: Worker[] = [];
  return {
    async *check(tasks, { jobs, ...options }) {
      const batches: readonly Batch[] = Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) => ({
        tasks: tasks.slice(index * batchSize, (index + 1) * batchSize),
        options,
      }));
      const wanted = Math.min(jobs, availableParallelism());
      if (wanted > 1 || tasks.length >= filesWorthAThread) {
        while (threads.length < Math.min(wanted, batches.length)) {
          threads.push(new Worker(join(__dirname, 'cli.js'), { resourceLimits }));
        }
        yield* checkInThreads(batches, threads.slice(0, wanted));
      } else for (const batch of batches) yield* checkBatch(batch.tasks, options);
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.terminate()));
    },
  };
}

async function* checkInThreads(batches: readonly Batch[], threads: readonly Worker[]): AsyncGenerator<Outcome> {
  const answers = threads.map((thread) => on(thread, 'message'));
  // The threads take the batches in turn, so that what they answer in turn is in the order of the files.
  const ask = (index: number) => {
    if (index < batches.length) threads[index % threads.length]?.postMessage(batches[index]);
  };
  const ahead = threads.length * batchesAhead;
  try {
    for (let index = 0; index < ahead; index++) ask(index);
    for (let index = 0; index < batches.length; index++) {
      const answer = await answers[index % threads.length]?.next();
      ask(index + ahead);
      yield* answer?.value[0];
    }
  } finally {
    await Promise.all(answers.map((answer) => answer.return?.()));
  }
}
