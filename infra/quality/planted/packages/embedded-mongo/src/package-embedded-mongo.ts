import '@passerelle/kernel';
