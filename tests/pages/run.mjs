// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// run.mjs NAME: the tests of NAME_test.mjs in a browser with the network off; "skipped: ..." where there is none.
import fs from 'node:fs';

const kChromium = process.env.CHROMIUM || '/usr/bin/chromium';
const name = process.argv[2];
const missing = !fs.existsSync(kChromium) ? kChromium + ' is not installed'
  : await import('playwright-core').then(() => '', () => 'playwright-core is not installed beside this file');
if (missing) {
  console.log('skipped: ' + missing);
} else {
  const { runTests } = await import('./harness.mjs');
  process.exitCode = await runTests(name, kChromium);
}
