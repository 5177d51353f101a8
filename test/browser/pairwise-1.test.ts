import { pairwise } from './suites/pairwise.js';

pairwise(0, 3);
