/** A person at the tool for pictures, sounds and films of an entry. */
import { assert } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import { ama } from '../../../src/examples/people/ama.js';
import type { Entry, Media, Person } from '../../../src/person/record.js';
import { Hands } from '../editing/hands.js';
import { folded, until } from '../helpers.js';
import { give, sound } from './files.js';

export const ADD = 'Add a picture, a sound or a film';
export const tea = /^Tea with/;
export const unheard = 'WebKitGTK did not come to an end with these: what it waits for is not known';

export const tool = (hands: Hands): HTMLElement | null =>
  hands.root.querySelector<HTMLElement>('.media-tool');
export const said = (hands: Hands): string => folded(tool(hands)?.querySelector('.error')?.textContent ?? '');
/** As a person does: the file lands in the field behind the button. */
export async function choose(hands: Hands, kind: 'image' | 'audio' | 'video', file: File): Promise<void> {
  give(tool(hands)!.querySelector<HTMLInputElement>(`[accept="${kind}/*"]`)!, file);
  await hands.rest();
}
export const asked = (hands: Hands, question: RegExp): Promise<unknown> =>
  until(() => question.test(folded(tool(hands)?.textContent ?? '')), `asked: ${question}`);
export async function use(hands: Hands): Promise<void> {
  await hands.press('Yes, use it');
  await until(() => !hands.find('button', 'Yes, use it'), 'it is used');
}
/** Opens the tool at an entry of someone who is writing already. */
export async function openAt(hands: Hands, words: string | RegExp): Promise<void> {
  await hands.press('Change', hands.row(words));
  await hands.press(ADD);
  await until(() => tool(hands), 'the tool');
}
export async function useSound(hands: Hands): Promise<void> {
  await choose(hands, 'audio', sound());
  await asked(hands, /hear this/);
  await use(hands);
}
/** The tool, open at an entry. */
export async function at(
  words: string | RegExp,
  who: 'self' | 'other' = 'self',
  person: unknown = ama,
): Promise<Hands> {
  const hands = await Hands.as(who, person);
  await openAt(hands, words);
  await hands.rest();
  return hands;
}
/** The first of an entry. */
export function mediaOf({ media }: Person, entry: Entry | undefined): Media {
  const row = media[entry?.said.media?.[0] ?? ''];
  assert.isOk(row);
  return row;
}

export async function record(hands: Hands, name = 'Record a sound'): Promise<void> {
  await until(() => hands.find('button', name), name);
  await hands.press(name);
  await until(() => hands.find('button', 'Stop'), 'recording');
  await new Promise((ok) => setTimeout(ok, 500));
}

type Place = readonly [across: number, down: number];
export const paper = (hands: Hands): HTMLElement => tool(hands)!.querySelector<HTMLElement>('.media-paper')!;
/** From one place of the paper to the other, with the mouse; `held` is done before it is let go. */
export async function line(hands: Hands, from: Place, to: Place, held?: () => unknown): Promise<void> {
  const canvas = paper(hands).querySelector('canvas')!;
  canvas.scrollIntoView({ block: 'center' });
  await hands.rest();
  const { left, top, width, height } = canvas.getBoundingClientRect();
  const move = ([across, down]: Place) =>
    sendMouse({
      type: 'move',
      position: [Math.round(left + across * width), Math.round(top + down * height)],
    });
  await move(from);
  await sendMouse({ type: 'down' });
  await move(to);
  await held?.();
  await sendMouse({ type: 'up' });
  await hands.rest();
}
/** Whether there is ink at a place of a picture or of the paper, and not a grey. */
export function ink(picture: CanvasImageSource & { width: number; height: number }, place: Place): boolean {
  const { width, height } = picture;
  const pen = new OffscreenCanvas(width, height).getContext('2d')!;
  pen.drawImage(picture, 0, 0);
  const [red, green, blue, alpha] = pen.getImageData(place[0] * width, place[1] * height, 1, 1).data;
  assert.strictEqual(alpha, 255, 'paper everywhere');
  assert.include([0, 255], red);
  assert.deepEqual([green, blue], [red, red]);
  return red === 0;
}
