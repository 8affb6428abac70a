import { isDoc, type Value } from '../bson/value.ts';
import { fail, notInDialect } from '../errors.ts';
import { wholeOf } from '../values/numbers.ts';

const accept = (): void => {};

const readConcern = (value: Value): void => {
  const level = isDoc(value) ? value.get('level') : undefined;
  if (level !== undefined && level !== 'local' && level !== 'majority' && level !== 'available') {
    notInDialect(`readConcern ${String(level)}`);
  }
};

/** Every acknowledged write is on disk: w 1, w majority and j ask for no more than is always done. */
const writeConcern = (value: Value): void => {
  const w = isDoc(value) ? value.get('w') : fail(9, 'writeConcern must be an object');
  if (w !== undefined && w !== 'majority' && wholeOf(w) !== 0 && wholeOf(w) !== 1)
    notInDialect(`writeConcern w ${String(w)}`);
};

/** Arguments that drivers send with any command. */
export const genericOptions: Readonly<Record<string, (value: Value) => void>> = {
  $db: accept,
  lsid: accept,
  $clusterTime: accept,
  $readPreference: accept,
  readConcern,
  writeConcern,
  comment: accept,
  maxTimeMS: accept,
  apiVersion: (value) => (value === '1' ? undefined : notInDialect(`apiVersion ${String(value)}`)),
  apiStrict: accept,
  apiDeprecationErrors: accept,
};

/** Arguments of any command that ask for what the engine does not do: retryable writes and transactions. */
export const refusedOptions: ReadonlySet<string> = new Set([
  'txnNumber',
  'stmtId',
  'stmtIds',
  'autocommit',
  'startTransaction',
  'coordinator',
  '$configTime',
  '$gleStats',
  'collation',
  'hint',
  'let',
  'encryptionInformation',
  'bypassDocumentValidation',
  'rawData',
]);

/** Commands of a MongoDB server that are not in the dialect; any other name is unknown to both. */
export const serverCommands: ReadonlySet<string> = new Set(
  `abortTransaction appendOplogNote applyOps authenticate autoCompact availableQueryOptions balancerStart
   bulkWrite cloneCollectionAsCapped collMod collStats commitTransaction compact connPoolStats connectionStatus
   convertToCapped count coordinateCommitTransaction createRole createSearchIndexes createUser currentOp
   dataSize dbHash dbStats driverOIDTest dropAllRolesFromDatabase dropAllUsersFromDatabase dropConnections dropRole
   dropSearchIndex dropUser features filemd5 find forceerror fsync fsyncUnlock geoSearch getCmdLineOpts
   getDefaultRWConcern getDiagnosticData getFreeMonitoringStatus getLastError getLog getParameter getnonce
   grantPrivilegesToRole grantRolesToRole grantRolesToUser hostInfo invalidateUserCache killAllSessions
   killAllSessionsByPattern killOp killSessions listCommands listDatabases listSearchIndexes logRotate logout
   mapReduce mapreduce planCacheClear planCacheClearFilters planCacheListFilters planCacheSetFilter profile reIndex
   refreshSessions renameCollection replSetFreeze replSetGetConfig replSetGetStatus replSetInitiate replSetMaintenance
   replSetReconfig replSetStepDown replSetSyncFrom resetError revokePrivilegesFromRole revokeRolesFromRole
   revokeRolesFromUser rolesInfo rotateCertificates saslContinue saslStart serverStatus setDefaultRWConcern
   setFeatureCompatibilityVersion setFreeMonitoring setIndexCommitQuorum setParameter shutdown startSession top
   updateRole updateSearchIndex updateUser usersInfo validate whatsmyuri`.split(/\s+/),
);
