// What a picture of a page shows: decoded by the browser itself, in a page of our own.

export class Looks {
  constructor(page) { this.page = page; }

  // The colour that fills the whole picture, or nothing where there is more than one.
  async colour(picture, kind = 'png') {
    return this.page.evaluate(async ([data, kind]) => {
      const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: `image/${kind}` }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d');
      context.drawImage(bitmap, 0, 0);
      const { data: dots } = context.getImageData(0, 0, bitmap.width, bitmap.height);
      // A lossy frame may stray a little.
      for (let at = 4; at < dots.length; at += 4) {
        for (let part = 0; part < 3; part += 1) if (Math.abs(dots[at + part] - dots[part]) > 24) return null;
      }
      return [dots[0], dots[1], dots[2]].join();
    }, [typeof picture === 'string' ? picture : picture.toString('base64'), kind]);
  }
}

// Films a tab: each frame that the browser paints, with its time.
export async function film(page) {
  const session = await page.context().newCDPSession(page);
  const frames = [];
  session.on('Page.screencastFrame', async ({ data, metadata, sessionId }) => {
    frames.push({ data, at: metadata.timestamp * 1000 });
    await session.send('Page.screencastFrameAck', { sessionId }).catch(() => {});
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, everyNthFrame: 1 });
  return { frames, stop: () => session.send('Page.stopScreencast').catch(() => {}) };
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms));
