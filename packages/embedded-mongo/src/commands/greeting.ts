import { int } from '../bson/value.ts';
import { MAX_DOCUMENT } from '../documents.ts';
import { MAX_MESSAGE } from '../wire.ts';
import { type Command, reply } from './command.ts';

/** The wire version of MongoDB 4.4, whose answers the dialect is held to. */
const WIRE_VERSION = 9;
const SESSION_MINUTES = 30;

/** A standalone server: drivers then send no transactions and no retryable writes. */
const greet =
  (primary: 'isWritablePrimary' | 'ismaster'): Command['run'] =>
  () =>
    reply({
      [primary]: true,
      helloOk: true,
      maxBsonObjectSize: int(MAX_DOCUMENT),
      maxMessageSizeBytes: int(MAX_MESSAGE),
      maxWriteBatchSize: int(100_000),
      localTime: new Date(),
      logicalSessionTimeoutMinutes: int(SESSION_MINUTES),
      connectionId: int(1),
      minWireVersion: int(0),
      maxWireVersion: int(WIRE_VERSION),
      readOnly: false,
    });

const greetingOptions = ['helloOk', 'client', 'compression', 'saslSupportedMechs', 'loadBalanced'];

export const greetingCommands: Readonly<Record<string, Command>> = {
  hello: { options: greetingOptions, run: greet('isWritablePrimary') },
  isMaster: { options: greetingOptions, run: greet('ismaster') },
  ismaster: { options: greetingOptions, run: greet('ismaster') },
  ping: { options: [], run: () => reply({}) },
  buildInfo: {
    options: [],
    run: () =>
      reply({
        version: '4.4.0',
        versionArray: [int(4), int(4), int(0), int(0)],
        modules: ['embedded'],
        maxBsonObjectSize: int(MAX_DOCUMENT),
      }),
  },
  endSessions: { options: [], run: () => reply({}) },
};
