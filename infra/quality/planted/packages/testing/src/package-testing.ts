import '../../../services/beta/src/index.ts';
