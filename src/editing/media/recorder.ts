/** The microphone, for as long as something is being recorded and not a moment longer. */

/** What most browsers play comes first; each records what it can. */
const types = ['audio/mp4;codecs=mp4a.40.2', 'audio/mp4', 'audio/webm;codecs=opus', 'audio/ogg;codecs=opus'];
/** Enough for a voice to be known by: a minute is about a quarter of a megabyte. */
const BITS = 32_000;

/** One recording. */
export class Recorder {
  #recorder?: MediaRecorder | undefined;
  #cancelled = false;
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
   * Begins, once. Resolves when it is over, by `stop`, by itself (the microphone was pulled out) or by `cancel`, with
   * what was recorded, or undefined when that is nothing. Rejects when the person or the device says no. `begun`: it records now.
   */
  async record(begun: () => void): Promise<Blob | undefined> {
    const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    try {
      if (this.#cancelled) return undefined;
      const mimeType = types.find((type) => MediaRecorder.isTypeSupported(type));
      const recorder = new MediaRecorder(stream, { audioBitsPerSecond: BITS, ...(mimeType && { mimeType }) });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => void (data.size && parts.push(data));
      // an error ends in `stop` too, after what there was until then (MediaStream Recording, "error handling")
      const over = new Promise<void>((ok) => {
        recorder.onstop = () => ok();
      });
      recorder.start();
      this.#recorder = recorder;
      this.#began = performance.now();
      begun();
      await over;
      return parts.length ? new Blob(parts, { type: recorder.mimeType }) : undefined;
    } finally {
      for (const track of stream.getTracks()) track.stop();
    }
  }

  /** It is over, and what was recorded is given. */
  stop(): void {
    if (this.#recorder?.state === 'recording') this.#recorder.stop();
  }
  /** It is over, before it began as well: the microphone goes off as soon as it is on. */
  cancel(): void {
    this.#cancelled = true;
    this.stop();
  }
}
