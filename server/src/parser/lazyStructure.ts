import type { Structure } from './structure';

/** The parts of a structure that are made when they are asked for. */
export type LaterParts = {
  readonly [Part in
    | 'lines'
    | 'frontMatter'
    | 'references'
    | 'footnoteMarks'
    | 'sets'
    | 'setReferences']: () => Structure[Part];
};

/**
 * A structure of which some parts are made when they are asked for. It is a class because all structures have to share
 * these accessors: an engine gives each object with accessors of its own a form of its own, so that whatever reads
 * structures is slow, and what a structure was made from stays in memory longer.
 */
export class LazyStructure implements Structure {
  readonly rows: Structure['rows'];
  readonly layout: Structure['layout'];
  readonly questions: Structure['questions'];
  readonly answers: Structure['answers'];
  readonly footnotes: Structure['footnotes'];
  readonly notes: Structure['notes'];
  readonly headingTypos: Structure['headingTypos'];
  readonly #later: LaterParts;
  readonly #made = new Map<unknown, unknown>();

  constructor(parts: Omit<Structure, keyof LaterParts | 'once'>, later: LaterParts) {
    this.rows = parts.rows;
    this.layout = parts.layout;
    this.questions = parts.questions;
    this.answers = parts.answers;
    this.footnotes = parts.footnotes;
    this.notes = parts.notes;
    this.headingTypos = parts.headingTypos;
    this.#later = later;
  }

  get lines(): Structure['lines'] {
    return this.#later.lines();
  }

  get frontMatter(): Structure['frontMatter'] {
    return this.#later.frontMatter();
  }

  get references(): Structure['references'] {
    return this.#later.references();
  }

  get footnoteMarks(): Structure['footnoteMarks'] {
    return this.#later.footnoteMarks();
  }

  get sets(): Structure['sets'] {
    return this.#later.sets();
  }

  get setReferences(): Structure['setReferences'] {
    return this.#later.setReferences();
  }

  once<Value extends object>(make: (structure: Structure) => Value): Value {
    const known = this.#made.get(make) as Value | undefined;
    if (known !== undefined) return known;
    const made = make(this);
    this.#made.set(make, made);
    return made;
  }
}
