import { pairwise } from './suites/pairwise.js';

pairwise(1, 3);
