/** A value that is made when it is asked for, and then kept: much of what a text holds nobody may look at. */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
