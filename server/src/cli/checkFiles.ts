import { on } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type CheckFileOptions, checkBatch, type Outcome, type Task } from './checkFile';
import type { File } from './findFiles';

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
function usualJobs(files: number): number {
  return files < filesWorthAThread ? 1 : availableParallelism();
}

/** A file, and what became of it. */
export type Checked = readonly [File, Outcome];

/** Checks files, in threads of its own where that is worth it; they go on from one list of files to the next. */
export interface Checker {
  /**
   * Checks files and answers what became of each, in the order of the tasks. These are asked for as the work goes on.
   * Others can be checked when all of these are answered.
   */
  check(tasks: Iterable<Task>, options: CheckFileOptions): AsyncGenerator<Checked>;
  /** Ends the threads, whatever they are doing. */
  close(): Promise<void>;
}

/**
 * Makes a checker for so many files. It works in as many threads as there are jobs, but in no more than the machine runs
 * at a time. Many files are worth a thread even when it is the only one: this one goes on with what it answers.
 */
export function createChecker(files: number, jobs = usualJobs(files)): Checker {
  const threads: Thread[] = [];
  const most = Math.min(jobs, availableParallelism());
  return {
    async *check(tasks, options) {
      const batches = batchesOf(tasks);
      if (most > 1 || files >= filesWorthAThread) yield* checkInThreads(batches, options);
      else for (const batch of batches) yield* besideOutcomes(batch, checkBatch(batch, options));
    },
    async close() {
      await Promise.all(threads.map(({ worker }) => worker.terminate()));
    },
  };

  async function* checkInThreads(batches: Iterator<readonly Task[]>, options: CheckFileOptions) {
    const asked: Batch[] = [];
    const ask = () => {
      const { value: tasks, done } = batches.next();
      if (done) return;
      const batch = { tasks, options };
      threadFor(asked.length).worker.postMessage(batch);
      asked.push(batch);
    };
    for (let ahead = 0; ahead < most * batchesAhead; ahead++) ask();
    for (const [index, { tasks }] of asked.entries()) {
      const answer = await threadFor(index).answers.next();
      ask();
      yield* besideOutcomes(tasks, answer.value[0]);
    }
  }

  /** The threads take the batches in turn, so that what they answer in turn is in the order of the files. */
  function threadFor(batch: number): Thread {
    const known = threads[batch % most] ?? startThread();
    threads[batch % most] = known;
    return known;
  }
}

/** A thread, and the messages with its answers. */
interface Thread {
  readonly worker: Worker;
  readonly answers: AsyncIterator<[readonly Outcome[]]>;
}

function startThread(): Thread {
  const worker = new Worker(join(__dirname, 'cli.js'), { resourceLimits });
  return { worker, answers: on(worker, 'message') as AsyncIterator<[readonly Outcome[]]> };
}

function* batchesOf(tasks: Iterable<Task>): Generator<readonly Task[]> {
  let batch: Task[] = [];
  for (const task of tasks) {
    batch.push(task);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

function besideOutcomes(tasks: readonly Task[], outcomes: readonly Outcome[]): readonly Checked[] {
  return tasks.map(({ file }, index) => [file, outcomes[index] as Outcome]);
}
