import '../../beta/src/index.ts';
