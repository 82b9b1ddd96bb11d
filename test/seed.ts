import fc from 'fast-check';

// Random documents are the same in every run, so that a run can be repeated. `SEED=$RANDOM npm run test:unit` looks
// further; a document that fails there belongs in the tests as a case of its own.
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2026) });
