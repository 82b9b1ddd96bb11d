/** Names for what was said of documents, so that what is the same need not be said again. */
export interface ResultIds {
  /** The name of what follows from some values: the same as the last time, if each of them is the same object. */
  idOf(uri: string, values: readonly unknown[]): string;
  forget(uri: string): void;
}

/** Begins without any name. */
export function createResultIds(): ResultIds {
  const known = new Map<string, { readonly values: readonly unknown[]; readonly id: string }>();
  let last = 0;
  return {
    idOf(uri, values) {
      const before = known.get(uri);
      if (before?.values.every((value, index) => value === values[index])) return before.id;
      last++;
      known.set(uri, { values, id: String(last) });
      return String(last);
    },
    forget: (uri) => {
      known.delete(uri);
    },
  };
}
