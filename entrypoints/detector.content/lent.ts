import { cutAtBorders, isInLine } from './layout.ts';
import { shadowRootOf } from './shadow-roots.ts';
import { blockOf, textRuns } from './text-runs.ts';

/** What this script lends to those that come later: only it knows of blocks that stand in a line of text. */
export const LENT = { blockOf, textRuns, isInLine, cutAtBorders, shadowRootOf };

export type Lent = typeof LENT;
