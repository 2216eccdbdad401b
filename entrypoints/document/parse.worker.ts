import { unpack } from '../../lib/documents/unpack.ts';
import { answerWith } from './answering.ts';
import type { Unpacking } from './apart.ts';

/** Takes one file apart: a large one, or one made to keep a program busy, holds nothing up. */
answerWith(({ file, message }: Unpacking) => unpack(file, message));
