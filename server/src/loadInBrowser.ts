/** What a part gives the others, as it is in Node. */
interface Part {
  exports: unknown;
}

/** The worker that this file runs in, which is not declared where code for Node is written too. */
declare const self: {
  onmessage: ((event: { readonly data: string }) => void) | undefined;
  importScripts(address: string): void;
  module: Part | undefined;
  require: (name: string) => unknown;
};

// The first message is the address of a program: a worker does not know where its own script came from.
self.onmessage = ({ data: address }) => {
  self.onmessage = undefined;
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const load = loadFrom(folder);
  self.require = load;
  load(address.slice(folder.length));
};

/**
 * Has a worker read the parts that a program in a browser shares with those in Node. They are modules for Node
 * (CommonJS), so each finds a `module` of its own, and a `require` that reads another part if it was not read before.
 * What cannot be read is an error, and is tried again when it is asked for once more.
 */
function loadFrom(folder: string): (name: string) => unknown {
  const parts = new Map<string, Part>();
  return (name) => {
    const known = parts.get(name);
    if (known) return known.exports;
    const part: Part = { exports: {} };
    const outer = self.module;
    self.module = part;
    try {
      self.importScripts(folder + name);
    } finally {
      self.module = outer;
    }
    parts.set(name, part);
    return part.exports;
  };
}
