/**
 * A reporter for web-test-runner that writes what ran to the file in COUNTS: `{passed, failed, skipped, why}`. `why` counts
 * the reasons that tests gave when they left themselves out: executeServerCommand('skip', reason). SLOW=1 prints where the
 * time went, by file and by the name that tests of many examples share.
 */
import fs from 'node:fs';

const why = {};
/** A run for a few tests among many: the others ran elsewhere. */
const only = Boolean(process.env.FORCED_COLOURS);

export function skipPlugin() {
  return {
    name: 'skip',
    executeCommand({ command, payload }) {
      if (command !== 'skip') return undefined;
      why[payload] = (why[payload] ?? 0) + 1;
      return true;
    },
  };
}

function printSlow(sessions) {
  const spent = {};
  const add = (key, ms) => (spent[key] = (spent[key] ?? 0) + (ms ?? 0));
  const walk = (suite, file) => {
    for (const { name, duration } of suite?.tests ?? []) {
      add(name, duration);
      add(file, duration);
    }
    for (const inner of suite?.suites ?? []) walk(inner, file);
  };
  for (const { testFile, testResults } of sessions) walk(testResults, testFile);
  const slowest = Object.entries(spent).sort(([, a], [, b]) => b - a);
  for (const [key, ms] of slowest.slice(0, 30))
    console.log(`${(ms / 1000).toFixed(1).padStart(7)} s  ${key}`);
}

export function countReporter() {
  return {
    stop({ sessions }) {
      if (process.env.SLOW) printSlow([...sessions]);
      const file = process.env.COUNTS;
      if (!file) return;
      const counts = { passed: 0, failed: 0, skipped: 0, why };
      const add = (suite) => {
        for (const test of suite?.tests ?? []) {
          if (test.skipped) counts.skipped += only ? 0 : 1;
          else if (test.passed) counts.passed += 1;
          else counts.failed += 1;
        }
        for (const inner of suite?.suites ?? []) add(inner);
      };
      for (const session of sessions) {
        const before = counts.failed;
        add(session.testResults);
        // A file that did not load, or threw outside its tests, has no test to carry the failure.
        if (session.errors.length || (!session.passed && counts.failed === before)) counts.failed += 1;
      }
      fs.writeFileSync(file, JSON.stringify(counts));
    },
  };
}
