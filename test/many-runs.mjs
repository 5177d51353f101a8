/** For `npm run test:nightly`: laws that name no number of runs are tried RUNS times as well. */
import fc from 'fast-check';

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: Number(process.env.RUNS) });
