/** Runs in the browser that draws a picture: shows the story, and sends what it looks like. */
const {kind, width, view, theme, lang} = JSON.parse(document.documentElement.dataset.wanted);

/** Pixels: no browser makes a larger canvas. */
const LARGEST = 16_000;
const SHARP = 2;

const fail = (why) => fetch(`/failed?why=${encodeURIComponent(why)}`);

async function shown() {
  document.documentElement.style.colorScheme = theme;
  document.body.style.cssText = `margin: 0; width: ${width}px; ${theme === 'dark' ? 'background: #121417; color: #eee' : 'background: #fff'}`;
  const element = document.createElement('story-timeline');
  for (const [name, value] of Object.entries({src: 'story.json', loading: 'eager', view, lang}))
    if (value) element.setAttribute(name, value);
  const ready = new Promise((resolve, reject) => {
    element.addEventListener('timeline-ready', resolve);
    element.addEventListener('timeline-error', ({detail}) => reject(new Error(detail.message)));
  });
  document.body.append(element);
  await import('/story-timeline.js');
  await ready;
  await element.updateComplete;
  await document.fonts.ready;
  return element.toSVG();
}

async function drawn(svg) {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], {type: 'image/svg+xml'}));
  await image.decode();
  const {naturalWidth, naturalHeight} = image;
  const scale = Math.min(SHARP, LARGEST / Math.max(naturalWidth, naturalHeight));
  const canvas = new OffscreenCanvas(Math.round(naturalWidth * scale), Math.round(naturalHeight * scale));
  const context = canvas.getContext('2d');
  context.fillStyle = theme === 'dark' ? '#121417' : '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({type: 'image/png'});
}

try {
  const svg = await shown();
  await fetch('/drawn', {method: 'POST', body: kind === 'png' ? await drawn(svg) : svg});
} catch (error) {
  await fail(error.message);
}
