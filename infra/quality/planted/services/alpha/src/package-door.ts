import '../../../packages/contracts/src/inner.ts';
