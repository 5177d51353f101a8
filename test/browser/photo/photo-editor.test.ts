import { assert } from '@open-wc/testing';
import { sendKeys } from '../run.js';
import {
  button,
  choose,
  choosePhoto,
  colourAt,
  find,
  noise,
  open,
  photo,
  press,
  text,
  type,
  until,
  withExif,
  type PhotoHost,
} from './host.js';

const said = (host: PhotoHost): string | undefined => find(host, '.error')?.textContent.trim();
const active = (host: PhotoHost): Element | null => host.shadowRoot!.activeElement;
/** From the crop to the end: what was put in Files. */
async function finish(host: PhotoHost): Promise<Blob> {
  await press(host, 'Next', 'Yes');
  await type(host, '#photo-alt', 'Me, laughing, on the beach');
  await press(host, 'Use this photo');
  await until(() => host.done.length);
  return (await host.files.get(host.done[0]!.file))!;
}
const sizeOf = async (blob: Blob): Promise<string> => {
  const { width, height } = await createImageBitmap(blob);
  return `${width} × ${height}`;
};

describe('the photo', () => {
  it('from a file to a photo: every step, its focus and its end', async () => {
    const host = await open();
    assert.include(text(host), 'You can use a drawing, or have no picture.');
    await choosePhoto(host, await photo(1600, 1200));
    assert.include(text(host), 'Choose which part to show');
    assert.strictEqual(active(host), find(host, '#photo-title'));
    await press(host, 'Next');
    assert.include(text(host), 'Do you like this photo of you?');
    assert.strictEqual(active(host), find(host, '#photo-title'));
    await press(host, 'Yes');
    await type(host, '#photo-alt', '  Me, laughing, on the beach ');
    await type(host, '#photo-year', '2024');
    await press(host, 'Use this photo');
    await until(() => host.done.length);
    const [{ file, ...rest }] = host.done as [(typeof host.done)[0]];
    assert.match(file, /^sha256-[0-9a-f]{64}$/);
    assert.deepEqual(rest, { type: 'image/jpeg', alt: 'Me, laughing, on the beach', taken: '2024' });
    const blob = (await host.files.get(file))!;
    assert.strictEqual(blob.type, 'image/jpeg');
    assert.strictEqual(await sizeOf(blob), '982 × 1200');
    await host.updateComplete;
    assert.ok(button(host, 'Choose a photo from a file'), 'the next one starts at the beginning');
  });

  it('asks a helper about the person by name, and “no” leads to another photo', async () => {
    const host = await open();
    host.self = false;
    await choosePhoto(host, await photo(400, 400));
    await press(host, 'Next');
    assert.include(text(host), 'Is Idris happy for people to see this photo?');
    assert.ok(button(host, 'No, do not use this photo'), 'nor need it be any photo');
    await press(host, 'No, choose another photo');
    assert.ok(button(host, 'Choose a photo from a file'));
    assert.strictEqual(host.done.length, 0);
  });

  it('nothing is kept before the end, and cancel ends it at any time', async () => {
    const host = await open();
    let put = 0;
    const { files } = host;
    host.files = { get: files.get, put: (blob) => (put++, files.put(blob)) };
    await choosePhoto(host, await photo(400, 400));
    await press(host, 'Next', 'Yes', 'Go back', 'Go back', 'Go back', 'Cancel');
    assert.deepEqual([put, host.done.length, host.cancelled], [0, 0, 1]);
    await choosePhoto(host, await photo(400, 400));
    await press(host, 'Next', 'No, do not use this photo');
    assert.deepEqual([put, host.done.length, host.cancelled], [0, 0, 2]);
  });

  it('a photo still opening when the person cancels leads nowhere', async () => {
    const host = await open();
    await choose(host, await photo(3000, 2000));
    assert.include(text(host), 'Opening the photo. Please wait.');
    await press(host, 'Cancel');
    await new Promise((ok) => setTimeout(ok, 600));
    assert.ok(button(host, 'Choose a photo from a file'));
  });

  describe('which part to show', () => {
    it('begins with the middle, as large as it can be', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      assert.include(text(host), 'In the frame: the whole height, middle. Closer: 1 of 9.');
      const blob = await finish(host);
      const corners = [colourAt(blob, 0.05, 0.05), colourAt(blob, 0.95, 0.05), colourAt(blob, 0.05, 0.95)];
      assert.deepEqual(await Promise.all(corners), ['red', 'green', 'blue']);
    });

    it('by buttons: closer, and the photo moves as a finger would move it', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      await press(host, 'Closer', 'Closer', 'Closer', 'Closer');
      for (let i = 0; i < 20; i++) await press(host, 'Move left', 'Move up');
      assert.include(text(host), 'In the frame: bottom, right side. Closer: 5 of 9.');
      const blob = await finish(host);
      assert.strictEqual(await colourAt(blob, 0.05, 0.05), 'yellow', 'right and below is all that shows');
    });

    it('by keys on the frame', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      find<HTMLElement>(host, 'canvas')!.focus();
      for (const key of ['+', '+', '+', '+', '+', '-']) await sendKeys({ press: key });
      for (let i = 0; i < 20; i++) {
        await sendKeys({ press: 'ArrowRight' });
        await sendKeys({ press: 'ArrowDown' });
      }
      await host.updateComplete;
      assert.include(text(host), 'In the frame: top, left side. Closer: 5 of 9.');
      assert.strictEqual(active(host), find(host, 'canvas'));
      assert.strictEqual(await colourAt(await finish(host), 0.95, 0.95), 'red');
    });

    it('by pointer, and only while it is held', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      const canvas = find<HTMLElement>(host, 'canvas')!;
      canvas.setPointerCapture = () => undefined; // this pointer is not the browser's own
      const { width } = canvas.getBoundingClientRect();
      const pointer = (name: string, clientX: number): boolean =>
        canvas.dispatchEvent(new PointerEvent(name, { clientX, clientY: 100, bubbles: true }));
      pointer('pointermove', 0);
      pointer('pointerdown', 100);
      pointer('pointermove', 100 + width / 2);
      pointer('pointermove', 100 + width);
      pointer('lostpointercapture', 100 + width);
      await host.updateComplete;
      assert.include(text(host), 'the whole height, left side');
      pointer('pointermove', 0);
      await host.updateComplete;
      assert.include(text(host), 'the whole height, left side');
    });

    it('says where in the light tree, for screen readers', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      await press(host, 'Closer');
      const status = (): string[] =>
        [...document.querySelectorAll('[role=status]')].map((region) => region.textContent);
      await until(() => status().includes('In the frame: middle, middle. Closer: 2 of 9.'));
      await press(host, 'Turn to the right');
      await until(() => status().includes('The photo has turned to the right.'));
    });

    it('turns a quarter to the right', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      await press(host, 'Turn to the right');
      assert.include(text(host), 'the whole width');
      const blob = await finish(host);
      const corners = [colourAt(blob, 0.05, 0.05), colourAt(blob, 0.95, 0.05), colourAt(blob, 0.95, 0.95)];
      assert.deepEqual(await Promise.all(corners), ['blue', 'red', 'green']);
    });

    it('shows what it will be: the frame on the page is the photo that is made', async () => {
      const host = await open();
      await choosePhoto(host, await photo(1600, 1200));
      await press(host, 'Closer', 'Closer', 'Move left', 'Move left', 'Move left', 'Move up');
      const canvas = find<HTMLCanvasElement>(host, 'canvas')!;
      const shown = await new Promise<Blob>((ok) => canvas.toBlob((blob) => ok(blob!)));
      const blob = await finish(host);
      for (const x of [0.1, 0.4, 0.9])
        for (const y of [0.1, 0.6, 0.9])
          assert.strictEqual(await colourAt(blob, x, y), await colourAt(shown, x, y));
    });
  });

  describe('what comes out', () => {
    it('is upright, and says neither where nor with what it was taken', async () => {
      const host = await open();
      // 6: the camera was held a quarter turn; upright, blue is above on the left
      const file = await withExif(await photo(1200, 900), 6);
      assert.include(await file.text(), 'GPS');
      await choosePhoto(host, file);
      const blob = await finish(host);
      assert.strictEqual(await sizeOf(blob), '900 × 1100');
      const corners = [colourAt(blob, 0.05, 0.05), colourAt(blob, 0.95, 0.05), colourAt(blob, 0.95, 0.95)];
      assert.deepEqual(await Promise.all(corners), ['blue', 'red', 'green']);
      const written = await blob.text();
      assert.notInclude(written, 'GPS');
      assert.notInclude(written, 'Exif');
    });

    it('is at most 300 kB, however busy the photo is', async () => {
      const host = await open();
      await choosePhoto(host, await noise(1600, 2000));
      assert.isAtMost((await finish(host)).size, 300_000);
    });

    it('is not made larger than it was', async () => {
      const host = await open();
      await choosePhoto(host, await photo(90, 400));
      assert.strictEqual(await sizeOf(await finish(host)), '90 × 110');
    });

    it('is white where a drawing is see-through', async () => {
      const host = await open();
      const canvas = new OffscreenCanvas(200, 200);
      canvas.getContext('2d')!.clearRect(0, 0, 200, 200);
      const blob = await canvas.convertToBlob({ type: 'image/png' });
      await choosePhoto(host, new File([blob], 'drawing.png', { type: 'image/png' }));
      assert.strictEqual(await colourAt(await finish(host), 0.5, 0.5), 'white');
    });

    it('40 megapixels, upright and sideways', async function () {
      this.timeout(60_000);
      for (const orientation of [1, 6]) {
        const host = await open();
        await choosePhoto(host, await withExif(await photo(7300, 5480), orientation));
        const blob = await finish(host);
        assert.strictEqual(await sizeOf(blob), '982 × 1200');
        assert.strictEqual(await colourAt(blob, 0.05, 0.05), orientation === 1 ? 'red' : 'blue');
        host.remove();
      }
    });
  });

  describe('what it needs to know', () => {
    async function atWords(): Promise<PhotoHost> {
      const host = await open();
      await choosePhoto(host, await photo(400, 400));
      await press(host, 'Next', 'Yes');
      return host;
    }
    const described = (host: PhotoHost, selector: string): string =>
      find(host, selector)!
        .getAttribute('aria-describedby')!
        .split(' ')
        .map((id) => find(host, `#${id}`)!.textContent.trim())
        .join(' / ');

    it('what it shows: asked for in place, joined to its field, with the focus there', async () => {
      const host = await atWords();
      await type(host, '#photo-alt', '   ');
      await press(host, 'Use this photo');
      assert.strictEqual(said(host), 'Say what the photo shows.');
      const field = find<HTMLTextAreaElement>(host, '#photo-alt')!;
      assert.strictEqual(active(host), field);
      assert.strictEqual(field.getAttribute('aria-invalid'), 'true');
      assert.strictEqual(field.labels[0]!.textContent.trim(), 'What does the photo show?');
      assert.match(described(host, '#photo-alt'), /^This is for people.* \/ Say what the photo shows\.$/);
      assert.strictEqual(host.done.length, 0);
      await type(host, '#photo-alt', 'Me');
      await press(host, 'Use this photo');
      await until(() => host.done.length);
    });

    it('the year only if there is one, and then one that was', async () => {
      const host = await atWords();
      await type(host, '#photo-alt', 'Me');
      for (const year of ['24', 'last', '3024', '1066']) {
        await type(host, '#photo-year', year);
        await press(host, 'Use this photo');
        assert.strictEqual(said(host), 'Write a year with 4 numbers. For example: 2024.', year);
        assert.strictEqual(active(host), find(host, '#photo-year'));
        assert.strictEqual(
          find<HTMLTextAreaElement>(host, '#photo-alt')!.value,
          'Me',
          'nothing typed is lost',
        );
      }
      await type(host, '#photo-year', '');
      await press(host, 'Use this photo');
      await until(() => host.done.length);
      assert.notProperty(host.done[0], 'taken');
    });

    it('a store that refuses is said in place, and it can be tried again', async () => {
      const host = await atWords();
      const { files } = host;
      host.files = { get: files.get, put: () => Promise.reject(new Error('full')) };
      await type(host, '#photo-alt', 'Me');
      await press(host, 'Use this photo');
      await until(() => said(host));
      assert.strictEqual(said(host), 'We could not keep this photo. Try again.');
      assert.strictEqual(active(host), find(host, '#photo-use'));
      host.files = files;
      await press(host, 'Use this photo');
      await until(() => host.done.length);
      assert.strictEqual(host.done[0]!.alt, 'Me');
    });

    it('two presses make one photo', async () => {
      const host = await atWords();
      await type(host, '#photo-alt', 'Me');
      await press(host, 'Use this photo', 'Use this photo');
      await until(() => host.done.length);
      await new Promise((ok) => setTimeout(ok, 200));
      assert.strictEqual(host.done.length, 1);
    });
  });

  describe('what is no photo', () => {
    const broken = 'We could not open this photo. Try another one.';
    const files: Record<string, () => File | Promise<File>> = {
      'a text called photo.jpg': () => new File(['Dear Idris'], 'photo.jpg', { type: 'image/jpeg' }),
      'nothing at all': () => new File([], 'photo.jpg', { type: 'image/jpeg' }),
      'a page': () => new File(['<script>alert(1)</script>'], 'photo.html', { type: 'text/html' }),
      'an SVG': () =>
        new File(['<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'], 'a.svg', {
          type: 'image/svg+xml',
        }),
      'no type': async () => new File([await photo(9, 9)], 'photo'),
      'a few bytes that claim 60,000 × 60,000': () => {
        const bytes = new Uint8Array(45);
        const view = new DataView(bytes.buffer);
        [0x89504e47, 0x0d0a1a0a, 13, 0x49484452, 60_000, 60_000].forEach((n, i) => view.setUint32(i * 4, n));
        bytes.set([8, 2, 0, 0, 0], 24);
        return new File([bytes], 'bomb.png', { type: 'image/png' });
      },
    };
    for (const [name, make] of Object.entries(files))
      it(`${name}: said in place, at the button, and the next one works`, async () => {
        const host = await open();
        await choose(host, await make());
        await until(() => said(host));
        assert.strictEqual(said(host), broken);
        const chooser = button(host, 'Choose a photo from a file')!;
        assert.strictEqual(active(host), chooser);
        assert.strictEqual(chooser.getAttribute('aria-describedby'), find(host, '.error')!.id);
        await choosePhoto(host, await photo(90, 110));
        assert.strictEqual(said(host), undefined);
      });

    it('over 30 MB: how big it may be, and aloud to whoever is at the button already', async () => {
      const host = await open();
      button(host, 'Choose a photo from a file')!.focus();
      await choose(host, new File([new Uint8Array(30_000_001)], 'photo.jpg', { type: 'image/jpeg' }));
      await until(() => said(host));
      assert.strictEqual(said(host), 'This photo is too big. Choose one under 30 MB.');
      await until(() => document.querySelector('[role=status]')?.textContent === said(host)); // it is heard
    });

    it('what was begun stays when another file turns out broken', async () => {
      const host = await open();
      await choosePhoto(host, await photo(400, 400));
      await press(host, 'Go back');
      await choose(host, files['nothing at all']!() as File);
      await until(() => said(host));
      assert.strictEqual(host.done.length + host.cancelled, 0);
    });
  });

  it('every step is clean for axe, and its controls are 44 px', async () => {
    const host = await open();
    const check = async (): Promise<void> => {
      await assert.isAccessible(host);
      for (const control of host.renderRoot.querySelectorAll('button, textarea, #photo-year')) {
        const { width, height } = control.getBoundingClientRect();
        assert.isAtLeast(Math.min(width, height), 44, control.textContent);
      }
    };
    await check();
    await choose(host, new File([], 'photo.jpg', { type: 'image/jpeg' }));
    await until(() => said(host));
    await check();
    await choosePhoto(host, await photo(400, 400));
    await check();
    await press(host, 'Next');
    await check();
    await press(host, 'Yes');
    await check();
    await press(host, 'Use this photo');
    await check();
  });
});

// Drawn on a canvas and filmed from there: an engine without either has no camera for a test.
const films = 'captureStream' in HTMLCanvasElement.prototype && !!navigator.mediaDevices;
(films ? describe : describe.skip)('the camera', () => {
  const media = navigator.mediaDevices;
  const there = { count: media.enumerateDevices, ask: media.getUserMedia };
  let streams: MediaStream[] = [];
  /** A camera that shows a moving drawing. */
  function give(count: number, ask?: () => Promise<MediaStream>): void {
    streams = [];
    const device = {
      kind: 'videoinput',
      deviceId: '',
      groupId: '',
      label: '',
      toJSON: () => ({}),
    } as MediaDeviceInfo;
    media.enumerateDevices = () => Promise.resolve(Array.from({ length: count }, () => device));
    media.getUserMedia = ask ?? film;
  }
  const film = (): Promise<MediaStream> => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [640, 480];
    const pen = canvas.getContext('2d')!;
    const stream = canvas.captureStream(20);
    const timer = setInterval(() => {
      if (stream.getTracks().every((track) => track.readyState === 'ended')) clearInterval(timer);
      pen.fillStyle = '#00f';
      pen.fillRect(0, 0, 640, 480);
    }, 20);
    streams.push(stream);
    return Promise.resolve(stream);
  };
  const running = (): number =>
    streams.filter((stream) => stream.getTracks().some((track) => track.readyState === 'live')).length;
  const live = (host: PhotoHost): boolean => !!find(host, 'video');
  afterEach(() => {
    media.enumerateDevices = there.count;
    media.getUserMedia = there.ask;
  });

  it('is not offered where there is none, or where the page may not ask', async () => {
    give(0);
    assert.strictEqual(button(await open(), 'Take a photo'), undefined);
    media.enumerateDevices = () => Promise.reject(new Error('refused'));
    assert.strictEqual(button(await open(), 'Take a photo'), undefined);
    Object.defineProperty(navigator, 'mediaDevices', { value: undefined, configurable: true });
    try {
      assert.strictEqual(button(await open(), 'Take a photo'), undefined);
    } finally {
      Reflect.deleteProperty(navigator, 'mediaDevices');
    }
  });

  it('a photo from it, with this year, and its light goes out', async () => {
    give(1);
    const host = await open();
    await until(() => button(host, 'Take a photo'));
    assert.strictEqual(running(), 0, 'not before it is asked for');
    await press(host, 'Take a photo');
    await until(() => live(host));
    assert.strictEqual(running(), 1);
    await press(host, 'Take it now');
    await until(() => find(host, '[role=application]'));
    assert.strictEqual(running(), 0);
    const blob = await finish(host);
    assert.strictEqual(await colourAt(blob, 0.5, 0.5), 'blue');
    assert.strictEqual(host.done[0]!.taken, String(new Date().getFullYear()));
  });

  it('goes out when the person goes back, when the tool is taken away, and when the page shows something else', async () => {
    for (const leave of [
      (host: PhotoHost) => press(host, 'Go back'),
      (host: PhotoHost) => Promise.resolve(host.remove()),
      (host: PhotoHost) => {
        host.shown = false;
        host.requestUpdate();
        return host.updateComplete;
      },
    ]) {
      give(1);
      const host = await open();
      await until(() => button(host, 'Take a photo'));
      await press(host, 'Take a photo');
      await until(() => live(host));
      assert.strictEqual(running(), 1);
      await leave(host);
      assert.strictEqual(running(), 0);
      host.shown = true;
      host.requestUpdate();
      await host.updateComplete;
      assert.ok(button(host, 'Choose a photo from a file'));
    }
  });

  it('goes out at once when it comes after the person has left', async () => {
    let arrive = (): void => undefined;
    const late = new Promise<void>((ok) => (arrive = ok));
    give(1, () => late.then(film));
    const host = await open();
    await until(() => button(host, 'Take a photo'));
    await press(host, 'Take a photo', 'Cancel');
    arrive();
    await until(() => streams.length);
    await until(() => !running());
    assert.strictEqual(find(host, 'video'), null);
  });

  it('faces the person at the screen, or the one in front of the helper', async () => {
    const asked: unknown[] = [];
    for (const self of [true, false]) {
      give(1);
      media.getUserMedia = (wanted) => {
        asked.push((wanted!.video as MediaTrackConstraints).facingMode);
        return film();
      };
      const host = await open();
      host.self = self;
      await until(() => button(host, 'Take a photo'));
      await press(host, 'Take a photo');
      await until(() => live(host));
      await press(host, 'Go back');
    }
    assert.deepEqual(asked, ['user', 'environment']);
  });

  it('says so when the person or the device says no', async () => {
    give(1, () => Promise.reject(new DOMException('refused', 'NotAllowedError')));
    const host = await open();
    await until(() => button(host, 'Take a photo'));
    await press(host, 'Take a photo');
    await until(() => said(host));
    assert.strictEqual(said(host), 'We could not use the camera. Choose a photo from a file.');
    assert.strictEqual(active(host), button(host, 'Choose a photo from a file'));
  });
});
