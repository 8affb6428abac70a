import '../store/need.model.ts';
