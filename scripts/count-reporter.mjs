/** A reporter for node:test that adds up what ran: `{passed, failed, skipped}` as JSON. Suites are not tests, and a file is not one either. */
export default async function* count(source) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for await (const { type, data } of source) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    if (data.details?.type === 'suite' && type === 'test:pass') continue;
    // A file that holds no test is reported as passed under its own name.
    const isFile = data.nesting === 0 && data.name?.endsWith('.test.ts');
    if (type === 'test:fail') {
      // A suite fails because its tests did; alone it counts when its own hooks did.
      if (data.details?.type === 'suite' && data.details.error?.failureType === 'subtestsFailed') continue;
      counts.failed += 1;
    } else if (data.skip !== undefined || data.todo !== undefined) counts.skipped += 1;
    else if (!isFile) counts.passed += 1;
  }
  yield JSON.stringify(counts);
}
