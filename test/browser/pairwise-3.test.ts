import { pairwise } from './suites/pairwise.js';

pairwise(2, 3);
