import { run } from '../run.js';

/** A microphone that hums, and what there is of it now. WebKitGTK has none for a test. */
export const hums =
  run.engine !== 'webkit' && typeof MediaRecorder !== 'undefined' && !!navigator.mediaDevices;
export const noMicrophone = 'This engine has no microphone for a test';
let streams: MediaStream[] = [];
export const running = (): number =>
  streams.filter((stream) => stream.getTracks().some(({ readyState }) => readyState === 'live')).length;
const devices = navigator.mediaDevices as MediaDevices | undefined;
const real = { count: devices?.enumerateDevices, ask: devices?.getUserMedia };
export function giveMicrophone(count = 1, ask?: () => Promise<MediaStream>): void {
  streams = [];
  if (!devices) return;
  const device = { kind: 'audioinput', deviceId: '', groupId: '', label: '', toJSON: () => ({}) } as const;
  devices.enumerateDevices = () => Promise.resolve(Array.from({ length: count }, () => device));
  devices.getUserMedia =
    ask ??
    (async () => {
      // Firefox starts no sound of a page's own without a person; it brings a microphone of its own
      if (run.engine === 'firefox') {
        const stream = await real.ask!.call(devices, { audio: true });
        streams.push(stream);
        return stream;
      }
      const context = new AudioContext();
      await context.resume();
      const to = context.createMediaStreamDestination();
      const tone = context.createOscillator();
      tone.connect(to);
      tone.start();
      streams.push(to.stream);
      return to.stream;
    });
}
/** The browser's own again. */
export function takeMicrophone(): void {
  if (!devices || !real.count || !real.ask) return;
  devices.enumerateDevices = real.count;
  devices.getUserMedia = real.ask;
}
