import '@passerelle/access';
