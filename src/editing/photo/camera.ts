/** What the camera shows now. A stream that has just begun has nothing to give yet: asked again for two seconds. */
export async function frameOf(video: HTMLVideoElement, tries = 20): Promise<ImageBitmap> {
  try {
    return await createImageBitmap(video);
  } catch (error) {
    if (!tries) throw error;
    await new Promise((ok) => setTimeout(ok, 100));
    return frameOf(video, tries - 1);
  }
}

/** The camera, for as long as its live view is on the page and not a moment longer. */
export class Camera {
  stream?: MediaStream | undefined;
  #wanted = 0;

  /** Whether there is one and this page may ask for it. Asks for no permission. */
  static async there(): Promise<boolean> {
    // Absent on pages served over plain http, whatever the types say.
    const devices = navigator.mediaDevices as MediaDevices | undefined;
    const found = await devices?.enumerateDevices?.().catch(() => []);
    return !!found?.some(({ kind }) => kind === 'videoinput');
  }

  /** Of what it gives, in its pixels, as soon as there is a stream: the live view takes its room before the first picture is there, so that the button under it does not move away from a finger. */
  get size(): MediaTrackSettings | undefined {
    return this.stream?.getVideoTracks()[0]?.getSettings();
  }

  /** `user`: the person at the screen; `environment`: the person in front of it. False when it was stopped before it was ready. Rejects when the person or the device says no. */
  async start(facingMode: 'user' | 'environment'): Promise<boolean> {
    this.stop();
    const wanted = ++this.#wanted;
    const stream = await navigator.mediaDevices.getUserMedia({
      video: { facingMode, width: { ideal: 1920 } },
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
