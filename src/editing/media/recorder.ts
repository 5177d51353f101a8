/** The microphone, for as long as something is being recorded and not a moment longer. */

/** What most browsers play comes first; each records what it can. */
const types = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];
/** Enough for a voice to be known by: a minute is about a quarter of a megabyte. */
const BITS = 32_000;

export class Recorder {
  #recorder?: MediaRecorder | undefined;
  #wanted = 0;
  #began = 0;

  /** Whether this page may record and there is something to record with. Asks for no permission. */
  static async there(): Promise<boolean> {
    // Absent on pages served over plain http, and in old browsers, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    if (typeof MediaRecorder === 'undefined' || !devices?.getUserMedia) return false;
    const found = await devices.enumerateDevices?.().catch(() => []);
    return !!found?.some(({ kind }) => kind === 'audioinput');
  }

  get seconds(): number {
    return this.#recorder ? Math.floor((performance.now() - this.#began) / 1000) : 0;
  }

  /**
   * Begins. Resolves when it is over, by `stop`, by itself (the microphone was pulled out) or by `cancel`, with what was
   * recorded, or undefined when that is nothing. Rejects when the person or the device says no. `begun`: it records now.
   */
  async record(begun: () => void): Promise<Blob | undefined> {
    const wanted = ++this.#wanted;
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    const quiet = () => {
      for (const track of stream.getTracks()) track.stop();
    };
    if (wanted !== this.#wanted) {
      quiet();
      return undefined;
    }
    try {
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS, ...(mimeType && { mimeType }) });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => void (data.size && parts.push(data));
      const over = new Promise<void>((ok, no) => {
        recorder.onstop = () => ok();
        recorder.onerror = no;
      });
      recorder.start();
      this.#recorder = recorder;
      this.#began = performance.now();
      begun();
      await over;
      const kept = wanted === this.#wanted && parts.length > 0;
      return kept ? new Blob(parts, { type: recorder.mimeType }) : undefined;
    } finally {
      quiet();
      if (wanted === this.#wanted) this.#recorder = undefined;
    }
  }

  /** It is over, and what was recorded is kept. */
  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }
  /** It is over, and nothing of it is kept. */
  cancel(): void {
    this.#wanted++;
    this.stop();
    this.#recorder = undefined;
  }
}
