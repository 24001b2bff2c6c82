import {expect} from 'chai';
import {mount, unmountAll, type Mounted} from '../support/mount.ts';

/** What a page's reader would find on the clipboard, in the share sheet, among the downloads. */
class Taken {
  readonly copied: string[] = [];
  readonly shared: ShareData[] = [];
  readonly #own: (readonly [object, string])[] = [];

  constructor({refuses = false} = {}) {
    this.#replace(navigator, 'clipboard', {
      writeText: async (text: string) => {
        if (refuses) throw new DOMException('no', 'NotAllowedError');
        this.copied.push(text);
      },
    });
    this.#replace(navigator, 'share', async (data: ShareData) => void this.shared.push(data));
  }

  restore(): void {
    for (const [target, key] of this.#own) Reflect.deleteProperty(target, key);
  }

  #replace(target: object, key: string, value: unknown): void {
    Object.defineProperty(target, key, {value, configurable: true});
    this.#own.push([target, key]);
  }
}

const opened = async (lang: string): Promise<Mounted> => {
  const harness = await mount(`<visit-timeline lang="${lang}" selected="firma"></visit-timeline>`);
  await harness.settle();
  return harness;
};

async function press(harness: Mounted, label: string): Promise<void> {
  const button = harness
    .all<HTMLButtonElement>('.row .take-away button')
    .find(({textContent}) => textContent?.trim() === label);
  if (!button) throw new Error(`No button says ${label}`);
  button.click();
  await new Promise((resolve) => setTimeout(resolve));
  await harness.settle();
}

describe('What a reader takes away', () => {
  let taken: Taken;
  beforeEach(() => (taken = new Taken()));
  afterEach(() => {
    taken.restore();
    unmountAll();
  });

  it('the address of an event', async () => {
    const harness = await opened('es');
    await press(harness, 'Copiar enlace');
    expect(taken.copied).to.deep.equal([`${location.href.split('#')[0]}#firma`]);
    expect(harness.text('.row .take-away')).to.include('Enlace copiado');
    expect(harness.text('.spoken[role="status"]')).to.equal('Enlace copiado');
  });

  it('a citation: title, time in words and digits, source, address', async () => {
    const harness = await opened('en');
    await press(harness, 'Copy citation');
    expect(taken.copied).to.have.length(1);
    const [citation = ''] = taken.copied;
    expect(citation).to.match(
      /^The two countries sign .*\(.*during the visit; after the approval \[inferred\].*2024.*\)\. .+\. http.*#firma$/,
    );
    expect(harness.text('.spoken[role="status"]')).to.equal('Citation copied');
  });

  it('by the system’s own sheet, where there is one', async () => {
    const harness = await opened('es');
    await press(harness, 'Compartir');
    expect(taken.shared).to.have.length(1);
    expect(taken.shared[0]?.url).to.match(/#firma$/);
    expect(taken.shared[0]?.title).to.include('firman un tratado');
  });

  it('is told when nothing could be copied', async () => {
    taken.restore();
    taken = new Taken({refuses: true});
    const harness = await opened('es');
    await press(harness, 'Copiar enlace');
    expect(harness.text('.spoken[role="status"]')).to.equal('No se ha podido copiar');
    expect(harness.text('.row .take-away'))
      .to.include('Copiar enlace')
      .and.to.include('No se ha podido copiar');
  });
});

describe('The help', () => {
  afterEach(unmountAll);

  const press = (element: Element, key: string): boolean =>
    element.dispatchEvent(
      new KeyboardEvent('keydown', {key, bubbles: true, composed: true, cancelable: true}),
    );

  it('opens by its button and by the question mark inside, lists the keys of the view, and closes', async () => {
    const harness = await mount('<visit-timeline lang="es" view="sequence"></visit-timeline>');
    const dialog = harness.find<HTMLDialogElement>('dialog');
    harness.find('.keys-button').click();
    expect(dialog.open).to.equal(true);
    expect(harness.text('dialog')).to.include('Hecho anterior o siguiente').and.not.to.include('Acercar');
    harness.find('dialog .button').click();
    expect(dialog.open).to.equal(false);
    press(harness.find('.scrubber'), '?');
    expect(dialog.open).to.equal(true);
    dialog.close();
    harness.element.view = 'clock';
    await harness.settle();
    expect(harness.text('dialog')).to.include('Acercar');
  });

  it('leaves the question mark to the page', async () => {
    const harness = await mount('<visit-timeline lang="es"></visit-timeline>');
    press(document.body, '?');
    expect(harness.find<HTMLDialogElement>('dialog').open).to.equal(false);
  });
});
