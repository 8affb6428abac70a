import '@passerelle/candidate-index';
