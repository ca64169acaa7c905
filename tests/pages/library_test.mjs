// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A whole agency's library, opened from its folder with no network: galleries, counts, credits, search, keys, weight.
import fs from 'node:fs';
import path from 'node:path';
import { addressOf, assert, seriousViolations } from './harness.mjs';

const shared = process.env.FIELDFRAME_SHARED || path.join(process.env.FIELDFRAME_SOURCE_DIR, '..', 'shared');
const kLibrary = path.join(shared, 'seeds', 'library.json');
const kMostHomeBytes = 1_500_000;

/** Every file that a page names, whether it is loaded at once or later. */
const filesOfPage = (page) => page.evaluate(() => {
  const named = [...document.querySelectorAll('img, script[src], link[rel="stylesheet"]')].flatMap((one) => [one.src, one.href,
    ...(one.srcset || '').split(',').map((part) => part.trim().split(' ')[0]).filter(Boolean).map((part) => new URL(part, document.baseURI).href)]);
  return [...new Set([location.href, ...named.filter(Boolean)])];
});

async function galleriesAreRight(world, site, library) {
  const page = await world.page();
  await page.goto(addressOf(site, 'galleries.html'));
  const cards = await page.$$eval('.card', (all) => all.map((card) => ({
    title: card.querySelector('.title a').textContent,
    count: Number(card.querySelector('.count').textContent.replace(/[(),]/g, '')),
    credit: card.querySelector('.credit')?.textContent ?? '',
    href: card.querySelector('.title a').href,
    alts: [...card.querySelectorAll('.three img')].map((one) => one.alt),
  })));
  assert.deepEqual(cards.map(({ title, count }) => ({ title, count })), library.galleries.map(({ title, count }) => ({ title, count })));
  library.galleries.forEach((gallery, i) => {
    if (gallery.credit) assert.equal(cards[i].credit, gallery.credit);
    assert.equal(cards[i].alts.length, Math.min(3, gallery.count));
    for (const alt of cards[i].alts) assert.ok(alt.length > 0, gallery.title);
  });
  return cards;
}

async function pagesHoldAll(world, library, cards) {
  const page = await world.page();
  for (const [i, card] of cards.entries()) {
    let count = 0;
    for (let address = card.href; address;) {
      await page.goto(address);
      const told = await page.evaluate(() => ({
        title: document.querySelector('h1').textContent,
        tiles: document.querySelectorAll('.tile').length,
        broken: [...document.querySelectorAll('.tile img')].filter((one) => !one.getAttribute('width') || !one.getAttribute('height') || !one.alt).length,
        next: document.querySelector('.pager [rel="next"]')?.href ?? '',
      }));
      assert.equal(told.title, library.galleries[i].title);
      assert.equal(told.broken, 0);
      count += told.tiles;
      address = told.next;
    }
    assert.equal(count, library.galleries[i].count, card.title);
  }
}

async function wordsAreFound(world, site, library) {
  const page = await world.page();
  await page.goto(addressOf(site, 'search.html'));
  const told = await page.evaluate(async (galleries) => {
    const missing = [];
    let words = 0;
    await fieldframe.find(new URLSearchParams('q=a'));
    let first = galleries.length;
    for (const gallery of galleries) {
      for (const [i, caption] of gallery.captions.entries()) {
        const document = first + i;
        for (const word of new Set(caption.match(/[\p{L}\p{M}\p{N}]+/gu))) {
          ++words;
          const found = await fieldframe.find(new URLSearchParams({ q: word }));
          if (!found || !found.columns.has(document)) missing.push(gallery.title + ': ' + word);
        }
      }
      first += gallery.count;
    }
    return { words, missing };
  }, library.galleries);
  assert.deepEqual(told.missing, []);
  console.log(`  ${told.words} words looked for`);
}

async function keysLeadEverywhere(world, site) {
  const page = await world.page();
  const focused = () => page.evaluate(() => document.activeElement.textContent.trim() || document.activeElement.id);
  const tabTo = async (selector) => {
    for (let i = 0; i < 400; ++i) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement.matches(wanted), selector)) return;
    }
    assert.fail('Tab never came to ' + selector);
  };
  await page.goto(addressOf(site, 'index.html'));
  await page.keyboard.press('Tab');
  assert.equal(await focused(), 'Skip to the content');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'main');
  await tabTo('.card .title a');
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle), 'none');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.tiles');
  await tabTo('.tile .picture');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.viewer[open]');
  assert.match(await page.textContent('.viewer-position'), /^1 of/);
  await page.keyboard.press('ArrowRight');
  assert.match(await page.textContent('.viewer-position'), /^2 of/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Escape');
  assert.equal(await page.$('.viewer[open]'), null);
  assert.ok(await page.evaluate(() => document.activeElement.matches('.tile .picture')));
  await page.keyboard.press('/');
  assert.equal(await page.evaluate(() => document.activeElement.id), 'find');
  await page.keyboard.type('frame1350');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.result');
  assert.equal(await page.textContent('#told'), '1 result');
  await tabTo('.result h3 a');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.item');
  const before = page.url();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.href !== before);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.tiles');
  await tabTo('#theme');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  await page.reload();
  assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), 'dark');
  assert.deepEqual(page.trouble, []);
}

export default async function tests(world) {
  if (!fs.existsSync(kLibrary)) {
    console.log(`skipped: ${kLibrary} is not there`);
    return 'skipped';
  }
  const library = JSON.parse(fs.readFileSync(kLibrary, 'utf8'));
  const site = world.site('front-page', kLibrary);
  let cards = [];

  await world.check('Every gallery, count and credit is as the library says', async () => {
    cards = await galleriesAreRight(world, site, library);
  });
  await world.check('The pages of each gallery hold all its items', () => pagesHoldAll(world, library, cards));
  await world.check('Every word of every caption is found', () => wordsAreFound(world, site, library));
  await world.check('All of it can be reached by keyboard alone', () => keysLeadEverywhere(world, site));

  await world.check('Home with everything it names weighs less than 1.5 MB', async () => {
    const page = await world.page();
    await page.goto(addressOf(site, 'index.html'));
    const files = await filesOfPage(page);
    const bytes = files.reduce((sum, one) => sum + fs.statSync(new URL(one)).size, 0);
    console.log(`  ${files.length} files, ${bytes} bytes`);
    assert.ok(files.length > 10 && bytes < kMostHomeBytes);
  });

  await world.check('The first gallery can be used without scripts too', async () => {
    const page = await world.page({ script: false });
    await page.goto(addressOf(site, 'index.html'));
    await page.click('.list a >> nth=0');
    assert.equal(await page.textContent('h1'), library.galleries[0].title);
    await page.click('.pager [rel="next"] >> nth=0');
    await page.click('.tile .picture >> nth=0');
    assert.match(await page.textContent('.position'), /^121 of 1,349$/);
    await page.click('[rel="next"]');
    assert.match(await page.textContent('.position'), /^122 of 1,349$/);
    await page.click('.up');
    assert.equal(await page.textContent('.range'), '121–240 of 1,349');
  });

  await world.check('Pictures of the first gallery are drawn in time', async () => {
    const page = await world.page();
    await page.goto(cards[0].href);
    await page.waitForFunction(() => [...document.querySelectorAll('.tile img')].slice(0, 4).every((one) => one.complete && one.naturalWidth > 0));
    assert.deepEqual(page.trouble, []);
  });

  for (const dark of [false, true]) {
    await world.check(`axe finds nothing serious, ${dark ? 'dark' : 'light'}`, async () => {
      const page = await world.page({ dark, height: 600 });
      for (const address of ['index.html', 'latest.html', 'galleries.html', 'search.html']) {
        await page.goto(addressOf(site, address));
        assert.deepEqual(await seriousViolations(page), [], address);
      }
      // The first has a caption that is longer than its place in the viewer.
      await page.goto(cards[0].href);
      assert.deepEqual(await seriousViolations(page), []);
      await page.click('.tile .picture >> nth=0');
      await page.waitForSelector('.viewer[open]');
      assert.deepEqual(await seriousViolations(page), [], 'the viewer');
      await page.context().close();
    });
  }
  return 'done';
}
