import type { Action } from './action';
import { proposeHeadingCorrections } from './correctHeading';

/** All changes that are on offer. A new one is a line here, a file beside this one and its title in the messages. */
export const actions: readonly Action[] = [{ kind: 'quickfix', propose: proposeHeadingCorrections }];
