import { aggregateCommands } from './aggregate.ts';
import { collectionCommands } from './collections.ts';
import type { Command } from './command.ts';
import { findAndModifyCommands } from './find-and-modify.ts';
import { greetingCommands } from './greeting.ts';
import { indexCommands } from './indexes.ts';
import { readCommands } from './reads.ts';
import { writeCommands } from './writes.ts';

/** Every command of the dialect, by the names it answers to. */
export const commands: Readonly<Record<string, Command>> = {
  ...greetingCommands,
  ...readCommands,
  ...aggregateCommands,
  ...writeCommands,
  ...findAndModifyCommands,
  ...collectionCommands,
  ...indexCommands,
};
