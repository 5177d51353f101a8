import { pairwise } from './suites/pairwise.js';

pairwise();
