import { emulateMedia } from '@web/test-runner-commands';

/** Tests in forced colours and in print. An engine that cannot emulate media names them as not possible there. */
export function describeWithMedia(name: string, tests: () => void): void {
  describe(`${name} where the engine can emulate media`, () => {
    before(async function probed() {
      await emulateMedia({ forcedColors: 'active' }).catch(() => this.skip());
      // Chromium has forced colours from 89 on.
      if (!matchMedia('(forced-colors: active)').matches) this.skip();
      await emulateMedia({ forcedColors: 'none' });
    });

    afterEach(() => emulateMedia({ forcedColors: 'none', media: 'screen' }));

    tests();
  });
}
