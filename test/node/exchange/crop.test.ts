import { test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { CLOSEST, move, partOf, placeOf, SHAPE, whole } from '../../../src/editing/photo/crop.js';

const photo = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});
const moves = fc.array(
  fc.tuple(
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.double({ min: -3, max: 3, noNaN: true }),
    fc.integer({ min: -12, max: 12 }),
  ),
  { maxLength: 30 },
);

test('wherever it is moved, the part has its shape, lies in the photo and has a place in words', () => {
  fc.assert(
    fc.property(photo, moves, (size, all) => {
      const crop = all.reduce((at, [right, down, steps]) => move(size, at, right, down, steps), whole);
      assert.ok(crop.step >= 0 && crop.step <= CLOSEST);
      const { left, top, width, height } = partOf(size, crop);
      const tiny = 1e-6 * Math.max(size.width, size.height);
      assert.ok(Math.abs(width / height - SHAPE) < 1e-9);
      assert.ok(left >= -tiny && left + width <= size.width + tiny, `${left} ${width}`);
      assert.ok(top >= -tiny && top + height <= size.height + tiny, `${top} ${height}`);
      const { across, down } = placeOf(size, crop);
      assert.ok(['left', 'middle', 'right', 'wide'].includes(across), across);
      assert.ok(['top', 'middle', 'bottom', 'tall'].includes(down), down);
    }),
  );
});

test('the whole is the largest part there is, in the middle', () => {
  assert.deepEqual(partOf({ width: 1600, height: 1100 }, whole), {
    left: 350,
    top: 0,
    width: 900,
    height: 1100,
  });
  assert.deepEqual(placeOf({ width: 1600, height: 1100 }, whole), { across: 'middle', down: 'tall' });
  assert.deepEqual(placeOf({ width: 900, height: 2000 }, whole), { across: 'wide', down: 'middle' });
});

test('the photo moves as the finger does: to the right shows more of its left', () => {
  const size = { width: 1600, height: 1100 };
  assert.equal(partOf(size, move(size, whole, 0.1, 0)).left, 260);
  assert.equal(placeOf(size, move(size, whole, 5, 0)).across, 'left');
  assert.equal(placeOf(size, move(size, whole, -5, 0)).across, 'right');
  const closer = move(size, whole, 0, 0, 3);
  assert.equal(placeOf(size, move(size, closer, 0, 5)).down, 'top');
  assert.equal(placeOf(size, move(size, closer, 0, -5)).down, 'bottom');
});

test('closer and further away again is where it was', () => {
  const size = { width: 1600, height: 1100 };
  assert.deepEqual(move(size, move(size, whole, 0, 0, 4), 0, 0, -4), whole);
});
