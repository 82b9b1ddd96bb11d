/**
 * Asks again and again until the answer is there: one that `accepts` is true of, or by default any but `undefined`.
 * When that takes too long it fails and tells what was waited for and what the last answer was.
 */
export async function until<T>(
  description: string,
  ask: () => T | PromiseLike<T>,
  accepts: (answer: NonNullable<T>) => boolean = () => true,
): Promise<NonNullable<T>> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && accepts(answer)) {
      return answer;
    }
    if (Date.now() > deadline) {
      throw new Error(`Waited in vain for ${description}; the last answer was ${JSON.stringify(answer)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
