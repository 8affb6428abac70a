import '../../../packages/testing/src/index.ts';
