import './no-cycle.ts';
