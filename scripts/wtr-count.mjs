/**
 * A reporter for web-test-runner that writes what ran to the file in COUNTS: `{files: {name: {passed, failed, skipped,
 * seconds, why}}}`. `why` counts the reasons that tests gave when they left themselves out: executeServerCommand('skip', reason). SLOW=1 prints where the
 * time went, by file and by the name that tests of many examples share.
 */
import fs from 'node:fs';
import { sourceOf } from './bundle-tests.mjs';

const why = {};
const nameOf = ({ testFile }) => sourceOf(testFile);
/** A run for a few tests among many: the others ran elsewhere. */
const only = Boolean(process.env.FORCED_COLOURS);

export function skipPlugin() {
  return {
    name: 'skip',
    executeCommand({ command, payload, session }) {
      if (command !== 'skip') return undefined;
      const reasons = (why[nameOf(session)] ??= {});
      reasons[payload] = (reasons[payload] ?? 0) + 1;
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
  for (const session of sessions) walk(session.testResults, nameOf(session));
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
      const files = {};
      for (const session of sessions) {
        const name = nameOf(session);
        const counts = { passed: 0, failed: 0, skipped: 0, seconds: 0, why: why[name] ?? {} };
        const add = (suite) => {
          for (const test of suite?.tests ?? []) {
            if (test.skipped) counts.skipped += only ? 0 : 1;
            else if (test.passed) counts.passed += 1;
            else counts.failed += 1;
            counts.seconds += (test.duration ?? 0) / 1000;
          }
          for (const inner of suite?.suites ?? []) add(inner);
        };
        add(session.testResults);
        // A file that did not load, or threw outside its tests, has no test to carry the failure.
        if (session.errors.length || (!session.passed && !counts.failed)) counts.failed += 1;
        files[name] = counts;
      }
      fs.writeFileSync(file, JSON.stringify({ files }));
    },
  };
}
