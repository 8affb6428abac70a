import '@passerelle/service-kit';
