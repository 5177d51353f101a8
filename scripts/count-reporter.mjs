/** A reporter for node:test that adds up what ran: `{passed, failed, skipped, why}` as JSON, `why` counting the reasons given. Suites are not tests, and a file is not one either. */
export default async function* count(source) {
  const counts = { passed: 0, failed: 0, skipped: 0, why: {} };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    // A file that holds no test is reported as passed under its own name.
    const isFile = data.nesting === 0 && data.name?.endsWith('.test.ts');
    if (type === 'test:fail') {
      // A suite fails because its tests did; alone it counts when its own hooks did.
      if (data.details?.type === 'suite' && data.details.error?.failureType === 'subtestsFailed') continue;
      counts.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) {
      const reason = data.skip ?? data.todo;
      counts.skipped += 1;
      if (typeof reason === 'string') counts.why[reason] = (counts.why[reason] ?? 0) + 1;
    } else if (!isFile) counts.passed += 1;
  }
  yield JSON.stringify(counts);
}
