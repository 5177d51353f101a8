/**
 * The sound and the film of the examples, made by numbers so that they are nobody's voice and nobody's face:
 * `node scripts/make-example-media.mjs` writes docs/portal/media/pet-yes.wav and docs/portal/media/pet-stop.webm.
 * The film is made by a Chromium, which draws it on a canvas and films that.
 */
import fs from 'node:fs';
import path from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromeArgs, findChrome } from './find-chrome.mjs';

const folder = path.resolve(import.meta.dirname, '../docs/portal/media');
const RATE = 8000;

/** A hum of two notes that goes up: 8 bit, one channel, 8,000 times a second, as WAV. */
function hum() {
  const notes = [
    { from: 0.1, to: 0.75, pitch: 146.8 },
    { from: 0.8, to: 1.7, pitch: 220 },
  ];
  const samples = Buffer.alloc(1.8 * RATE, 128);
  for (const { from, to, pitch } of notes)
    for (let i = Math.round(from * RATE); i < to * RATE; i++) {
      const at = i / RATE;
      const swell = Math.sin((Math.PI * (at - from)) / (to - from)) ** 0.6;
      const turn = 2 * Math.PI * pitch * at + 0.15 * Math.sin(2 * Math.PI * 5 * at);
      const wave = Math.sin(turn) + 0.4 * Math.sin(2 * turn) + 0.15 * Math.sin(3 * turn);
      samples[i] = 128 + Math.round(60 * swell * wave);
    }
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + samples.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(RATE, 24);
  head.writeUInt32LE(RATE, 28);
  head.writeUInt16LE(1, 32);
  head.writeUInt16LE(8, 34);
  head.write('data', 36);
  head.writeUInt32LE(samples.length, 40);
  return Buffer.concat([head, samples]);
}

/** In the page: a flat hand comes down on a table, twice. Answers the film as base64. */
async function film() {
  const { document, MediaRecorder } = globalThis;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [320, 240];
  const pen = canvas.getContext('2d');
  const draw = (high) => {
    pen.fillStyle = '#e7dfcf';
    pen.fillRect(0, 0, 320, 240);
    pen.fillStyle = '#7a5a3c';
    pen.fillRect(0, 190, 320, 50);
    pen.fillStyle = '#2f5d62';
    pen.fillRect(0, 158 - high, 130, 32);
    pen.fillStyle = '#8d5a3b';
    pen.beginPath();
    pen.roundRect(120, 164 - high, 120, 26, 12);
    pen.fill();
    pen.beginPath();
    pen.roundRect(150, 152 - high, 44, 16, 8);
    pen.fill();
  };
  draw(90);
  const stream = canvas.captureStream(15);
  const recorder = new MediaRecorder(stream, {
    mimeType: 'video/webm;codecs=vp8',
    videoBitsPerSecond: 150_000,
  });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  recorder.start();
  const began = performance.now();
  await new Promise((done) => {
    const step = () => {
      const at = (performance.now() - began) / 1000;
      draw(90 * Math.abs(Math.cos(Math.PI * at)));
      if (at < 2.5) setTimeout(step, 60);
      else done();
    };
    step();
  });
  await new Promise((done) => {
    recorder.onstop = done;
    recorder.stop();
  });
  const bytes = new Uint8Array(await new Blob(parts).arrayBuffer());
  return btoa(bytes.reduce((text, byte) => text + String.fromCharCode(byte), ''));
}

fs.writeFileSync(path.join(folder, 'pet-yes.wav'), hum());
const { path: executablePath } = await findChrome();
const browser = await puppeteer.launch({ executablePath, args: chromeArgs });
try {
  const page = await browser.newPage();
  fs.writeFileSync(path.join(folder, 'pet-stop.webm'), Buffer.from(await page.evaluate(film), 'base64'));
} finally {
  await browser.close();
}
