export { type Caller, type CallOptions, type CallReply, callers } from './caller.ts';
export { movingClock, type TestClock } from './clock.ts';
export { type HouseOptions, startHouse, type TestHouse } from './house.ts';
export { type Peer, peer } from './peers.ts';
