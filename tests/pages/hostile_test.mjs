// SPDX-FileCopyrightText: 2026 The Fieldframe developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A library whose every text attacks: nothing acts, nothing breaks the layout, all of it stays readable.
import fs from 'node:fs';
import path from 'node:path';
import { addressOf, assert, seriousViolations } from './harness.mjs';

// Without the short pages that only lead to another.
const pagesOf = (folder) => fs.readdirSync(folder, { recursive: true }).map(String)
  .filter((name) => name.endsWith('.html') && !fs.readFileSync(path.join(folder, name), 'utf8').includes('http-equiv="refresh"')).sort();

export default async function tests(world) {
  const english = world.site('hostile');
  const arabic = world.site('hostile-ar');
  const tongues = 'items/018b2c00-0002-7000-8000-000000000001.html';

  await world.check('No page acts, asks the network or is refused by its own policy', async () => {
    for (const site of [english, arabic]) {
      const page = await world.page();
      for (const name of pagesOf(site)) {
        await page.goto(addressOf(site, name));
        const links = await page.$$eval('a[href], form[action]', (all) => all.map((one) => one.protocol || new URL(one.action).protocol));
        assert.deepEqual([...new Set(links)].filter((one) => !['file:', 'http:', 'https:', 'mailto:'].includes(one)), [], name);
        assert.ok(!/^acted|^1$/.test(await page.title()), name);
        assert.equal(await page.$$eval('[onload], [onerror], [onclick], [onmouseover], main script, main svg', (all) => all.length), 0, name);
      }
      // Media that the made-up library only names are not there.
      assert.deepEqual(page.trouble.filter((one) => !/ERR_FILE_NOT_FOUND/.test(one)), []);
      await page.context().close();
    }
  });

  await world.check('Texts are shown as they were typed', async () => {
    const page = await world.page();
    await page.goto(addressOf(english, 'items/018b2c00-0001-7000-8000-000000000000.html'));
    assert.equal(await page.textContent('.stage figcaption .text'), "<script>document.title='acted'</script><img src=x onerror=\"document.title='acted'\">");
    await page.goto(addressOf(english, 'items/018b2c00-0001-7000-8000-000000000002.html'));
    assert.deepEqual(await page.$$eval('.stage figcaption .text a', (all) => all.map((one) => one.href)),
      ['https://good.example.org/a?b=1&c=2', 'mailto:desk@example.org']);
  });

  await world.check('Results of a search show hostile texts as text', async () => {
    const page = await world.page();
    for (const query of ['script', 'svg onload', '__proto__', 'constructor', 'javascript', 'etc passwd']) {
      await page.goto(addressOf(english, 'search.html') + '?q=' + encodeURIComponent(query));
      await page.waitForSelector('.result');
      assert.equal(await page.$$eval('#found script, #found svg, #found [onerror]', (all) => all.length), 0);
      assert.notEqual(await page.title(), 'acted');
    }
    assert.deepEqual(page.trouble, []);
  });

  await world.check('Languages are marked, with their direction', async () => {
    const page = await world.page();
    await page.goto(addressOf(english, tongues));
    const marked = await page.$$eval('[lang]', (all) => all.slice(1).map((one) => one.lang + ' ' + one.dir));
    assert.deepEqual(marked, ['en ltr', 'fr ltr', 'ar rtl', 'zh ltr', 'th ltr']);
    await page.goto(addressOf(arabic, tongues));
    assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]), ['ar', 'rtl']);
    assert.deepEqual(await page.$$eval('.stage [lang]', (all) => all.map((one) => one.lang)), ['ar', 'en']);
  });

  for (const [site, name] of [[english, 'English'], [arabic, 'Arabic']]) {
    for (const dark of [false, true]) {
      await world.check(`axe finds nothing serious in ${name}, ${dark ? 'dark' : 'light'}`, async () => {
        const page = await world.page({ dark });
        const gallery = pagesOf(site).filter((one) => /^galleries\/018b2c00-0004-7000-8000-000000000000-/.test(one))[0];
        for (const address of ['index.html', 'editors-picks.html', 'categories.html', 'galleries.html', 'search.html?q=a', gallery, tongues]) {
          await page.goto(addressOf(site, address.split('?')[0]) + (address.includes('?') ? '?' + address.split('?')[1] : ''));
          if (address.startsWith('search')) await page.waitForSelector('.result');
          assert.deepEqual(await seriousViolations(page), [], address);
        }
        await page.context().close();
      });
    }
    await world.check(`Nothing is wider than a telephone in ${name}`, async () => {
      const page = await world.page({ width: 360, height: 780 });
      for (const address of pagesOf(site)) {
        await page.goto(addressOf(site, address));
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 360, `${address} is ${width} pixels wide`);
      }
    });
  }

  await world.check('Every control is at least 24 pixels high and wide', async () => {
    const page = await world.page({ width: 360, height: 780 });
    for (const address of ['index.html', 'search.html', tongues]) {
      await page.goto(addressOf(english, address));
      const small = await page.$$eval('button, input, select, summary, nav a, .card .title a, .pager a, .downloads a, .tags a', (all) => all
        .filter((one) => one.offsetParent && !one.closest('.unseen')).map((one) => [one, one.getBoundingClientRect()])
        .filter(([one, box]) => box.height < 24 && !(one.type === 'checkbox' && one.closest('label').getBoundingClientRect().height >= 24))
        .map(([one, box]) => one.outerHTML.slice(0, 80) + ' ' + Math.round(box.height)));
      assert.deepEqual(small, [], address);
    }
  });

  await world.check('Feeds are well-formed and keep the titles', async () => {
    const page = await world.page();
    for (const name of ['atom.xml', 'rss.xml']) {
      const xml = fs.readFileSync(path.join(english, name), 'utf8');
      await page.goto(addressOf(english, 'index.html'));
      const told = await page.evaluate((text) => {
        const parsed = new DOMParser().parseFromString(text, 'application/xml');
        return [parsed.querySelector('parsererror')?.textContent, [...parsed.querySelectorAll('entry > title, item > title')].map((one) => one.textContent)];
      }, xml);
      assert.equal(told[0], undefined);
      assert.ok(told[1].some((title) => title.startsWith('<script>')), name);
    }
  });
}
