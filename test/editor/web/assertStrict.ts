import { strict } from 'node:assert';

/** What tests import as `node:assert/strict`: the package that stands in for that module has no such part. */
export default strict;
