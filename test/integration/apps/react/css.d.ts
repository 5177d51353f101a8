declare module 'say-so/styles/*';
