/** The value that occurs most, the first of them where several do; values are the same when their parts are. */
export function mostFrequent<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<string, { readonly value: Value; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    const known = counts.get(key);
    if (known === undefined) counts.set(key, { value, count: 1 });
    else known.count++;
  }
  const [most] = [...counts.values()].sort((one, other) => other.count - one.count);
  return most?.value;
}
