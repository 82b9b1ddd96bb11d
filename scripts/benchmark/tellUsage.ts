import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/** Loaded before another program, this tells at its end on channel 3 what it used, as Node counts it. */
if (isMainThread) process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));
