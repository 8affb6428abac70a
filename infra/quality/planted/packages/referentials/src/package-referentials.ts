import '@passerelle/contracts';
