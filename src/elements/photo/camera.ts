/** The camera, for as long as its live view is on the page and not a moment longer. */
export class Camera {
  stream?: MediaStream | undefined;
  /** The person's own face, as in a mirror, or what is in front of the helper. */
  facing: 'user' | 'environment' = 'user';
  #wanted = 0;

  /** How many there are; 0 also where a page may not ask. Asks for no permission. */
  static async count(): Promise<number> {
    // Absent on pages served over plain http, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    const found = await devices?.enumerateDevices?.().catch(() => []);
    return found?.filter(({ kind }) => kind === 'videoinput').length ?? 0;
  }

  /** False when it was stopped before it was ready. Rejects when the person or the device says no. */
  async start(): Promise<boolean> {
    this.stop();
    const wanted = ++this.#wanted;
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode: this.facing, width: { ideal: 1920 }, height: { ideal: 1920 } },
    });
    const still = wanted === this.#wanted;
    if (still) this.stream = stream;
    else for (const track of stream.getTracks()) track.stop();
    return still;
  }

  stop(): void {
    this.#wanted++;
    for (const track of this.stream?.getTracks() ?? []) track.stop();
    this.stream = undefined;
  }
}
