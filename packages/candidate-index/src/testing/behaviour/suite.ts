import type { Test } from 'tap';
import type { CandidateIndex } from '../../port.ts';

/** One promise of the port, tried on an empty index. */
export type Promised = (t: Test, index: CandidateIndex) => Promise<void>;
