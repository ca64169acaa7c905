// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Stories, news and newsletters in a browser: nothing hostile acts, nothing is wider than the screen, pictures or not.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { addressOf, assert, seriousViolations } from './harness.mjs';

const kWidths = [360, 640, 1280];

/** FIELDFRAME_PAGE_SHOTS: a folder for pictures of what is tested. */
async function shoot(page, name) {
  const folder = process.env.FIELDFRAME_PAGE_SHOTS;
  if (folder) {
    fs.mkdirSync(folder, { recursive: true });
    await page.screenshot({ path: path.join(folder, name + '.png'), fullPage: true });
  }
}

async function overflow(page) {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

async function checkPage(world, folder, file, { kind, language, dark, width, images }) {
  const name = [kind, language, width, dark ? 'dark' : 'light', images ? 'images' : 'none'].join('-');
  await world.check(name, async () => {
    const page = await world.page({ dark, width });
    if (!images) await page.route(/\.(jpe?g|png)$/, (route) => route.abort());
    await page.goto(addressOf(folder, file));
    assert.equal(await page.locator('html').getAttribute('lang'), language);
    assert.equal(await overflow(page), 0, 'wider than the screen');
    const shown = await page.locator('img').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().width > 40 && one.alt));
    assert.ok(shown.length > 0 && shown.every(Boolean), JSON.stringify(shown));
    if (images) assert.deepEqual(page.trouble, []);
    await shoot(page, name);
    if (kind !== 'newsletter' && width === 1280) assert.deepEqual(await seriousViolations(page), []);
    await page.context().close();
  });
}

export default async function tests(world) {
  for (const kind of ['story', 'news', 'newsletter']) {
    for (const language of ['en', 'ar']) {
      const folder = path.join(world.folder, kind + '-' + language);
      execFileSync(process.env.MAKE_PAGE, ['hostile', kind, language, folder], { stdio: 'inherit' });
      const file = kind === 'newsletter' ? 'newsletter.html' : 'index.html';
      for (const width of kWidths) {
        for (const dark of [false, true]) {
          await checkPage(world, folder, file, { kind, language, dark, width, images: true });
        }
        await checkPage(world, folder, file, { kind, language, dark: false, width, images: false });
      }
    }
  }
}
