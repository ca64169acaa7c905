// Search with no server: the index comes in parts, each a script that hands its data to fieldframe.take().
// Texts of the library only ever become text, never markup.
'use strict';
const fieldframe = (() => {
  const parts = new Map();
  const waiting = new Map();

  const take = (name, value) => parts.set(name, value);

  const load = (name) => {
    if (!waiting.has(name)) {
      waiting.set(name, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = 'search/' + name + '.js';
        script.onload = () => (parts.has(name) ? resolve(parts.get(name)) : reject(new Error(name)));
        script.onerror = () => {
          waiting.delete(name);
          reject(new Error(name));
        };
        document.head.append(script);
      }));
    }
    return waiting.get(name);
  };

  // ---- Words, folded as the index was -----------------------------------------------------------------------

  let table = null;
  const prepare = (value) => {
    table = { whole: new Map(Object.entries(value.whole)), parts: new Map(Object.entries(value.parts)), dropped: value.dropped };
  };

  const isDropped = (character) => {
    const point = character.codePointAt(0);
    let low = 0;
    let high = table.dropped.length / 2 - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (point < table.dropped[2 * middle]) high = middle - 1;
      else if (point > table.dropped[2 * middle + 1]) low = middle + 1;
      else return true;
    }
    return false;
  };

  const foldedCharacter = (character) => {
    if (table.whole.has(character)) return table.whole.get(character);
    let folded = '';
    for (const one of character.normalize('NFKD')) {
      if (table.parts.has(one)) folded += table.parts.get(one);
      else if (!isDropped(one)) folded += one;
    }
    return folded;
  };

  const fold = (text) => [...text.toWellFormed?.() ?? text].map(foldedCharacter).join('').normalize('NFC');

  const inWord = /[\p{L}\p{N}\p{M}\p{Co}]/u;
  const runs = /(?:[\p{L}\p{N}\p{M}\p{Co}]|(?!\u200B)\p{Default_Ignorable_Code_Point})+/gu;
  const separators = /(?:(?![\p{L}\p{N}\p{M}\p{Co}]|(?!\u200B)\p{Default_Ignorable_Code_Point})[^])+/u;
  const unspaced = /[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/u;

  // A typed text as what must be found: beginnings of words; runs of scripts without spaces as pieces of text.
  const terms = (text) => {
    const found = [];
    for (const [run] of text.matchAll(runs)) {
      for (const word of fold(run).split(separators).filter(Boolean)) {
        let piece = '';
        let isUnspaced = false;
        const finish = () => {
          if (piece) found.push({ text: piece, isUnspaced });
          piece = '';
        };
        for (const character of word) {
          // Marks belong to the letter before them, whatever their script is.
          const isMark = piece && /\p{M}/u.test(character);
          const kind = isMark ? isUnspaced : unspaced.test(character);
          if (kind !== isUnspaced) {
            finish();
            isUnspaced = kind;
          }
          piece += character;
        }
        finish();
      }
    }
    return found;
  };

  // ---- Documents that have them --------------------------------------------------------------------------------

  let library = null;

  // By code points, the order of the index.
  const compare = (a, b) => {
    const left = [...a];
    const right = [...b];
    for (let i = 0; i < Math.min(left.length, right.length); ++i) {
      const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
      if (difference !== 0) return difference;
    }
    return left.length - right.length;
  };

  const partsBeginning = (beginning) => {
    const chosen = [];
    const firsts = library.firstWords;
    for (let i = 0; i < firsts.length; ++i) {
      const isBefore = i + 1 < firsts.length && compare(firsts[i + 1], beginning) < 0 && !firsts[i + 1].startsWith(beginning);
      const isAfter = compare(firsts[i], beginning) > 0 && !firsts[i].startsWith(beginning);
      if (!isBefore && !isAfter) chosen.push(i);
    }
    return chosen;
  };

  // document → bits of the columns that have a word with this beginning; the highest bit where it is the whole word.
  const kWhole = 1 << 30;
  const beginning = async (text, allowed) => {
    const found = new Map();
    const loaded = await Promise.all(partsBeginning(text).map((number) => load('words-' + number)));
    for (const words of loaded) {
      for (const [word, postings] of Object.entries(words)) {
        if (!word.startsWith(text)) continue;
        let document = 0;
        for (let i = 0; i < postings.length; i += 2) {
          document += postings[i];
          const columns = postings[i + 1] & allowed;
          if (columns) found.set(document, found.get(document) | columns | (word === text ? kWhole : 0));
        }
      }
    }
    return found;
  };

  const both = (left, right, isSameColumn) => {
    const found = new Map();
    for (const [document, columns] of left) {
      const others = right.get(document);
      const kept = isSameColumn ? columns & others & ~kWhole : columns | others;
      if (others !== undefined && kept) found.set(document, kept);
    }
    return found;
  };

  const having = async (term, allowed) => {
    const characters = [...term.text];
    if (!term.isUnspaced) return beginning(characters.slice(0, library.mostWordCharacters).join(''), allowed);
    if (characters.length <= 3) return beginning(term.text, allowed);
    let found = null;
    for (let i = 0; i + 3 <= characters.length; ++i) {
      const piece = await beginning(characters.slice(i, i + 3).join(''), allowed);
      found = found === null ? piece : both(found, piece, true);
    }
    return found;
  };

  const columnBits = (names) => names.reduce((bits, name) => bits | (1 << library.columns.indexOf(name)), 0);

  // ---- What is asked -----------------------------------------------------------------------------------------------

  const kFields = {
    place: ['city', 'country', 'place'], creator: ['creator'], credit: ['credit'], keywords: ['keywords'], people: ['people'],
  };

  // "2018", "2018-04" and "2018-04-02" as the first or last day they can mean.
  const dayOf = (text, isLast) => {
    const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text || '');
    if (!match) return null;
    return Number(match[1]) * 10000 + Number(match[2] || (isLast ? 99 : 0)) * 100 + Number(match[3] || (isLast ? 99 : 0));
  };

  const inCategory = (gallery, category) => library.categories[gallery].some((one) => {
    for (let at = one; at >= 0; at = library.parents[at]) if (at === category) return true;
    return false;
  });

  const kKinds = { image: 1, video: 2, audio: 3 };

  const fits = (ask) => {
    const kind = kKinds[ask.get('kind')] || 0;
    const category = ask.get('category') ? Number(ask.get('category')) : null;
    const gallery = ask.get('gallery') ? Number(ask.get('gallery')) : null;
    const from = dayOf(ask.get('from'), false);
    const to = dayOf(ask.get('to'), true);
    const has = ask.getAll('has').reduce((bits, name) => {
      const bit = library.hasNames.indexOf(name);
      return bit < 0 ? bits : bits | (1 << bit);
    }, 0);
    const isNarrow = Boolean(kind || gallery !== null || from !== null || to !== null || has
      || Object.keys(kFields).some((name) => ask.get(name)));
    const isAsked = isNarrow || category !== null;
    const test = (document) => {
      if (document < library.galleryCount) {
        return !isNarrow && (category === null || inCategory(document, category));
      }
      const item = document - library.galleryCount;
      const galleries = [].concat(library.galleries[item]);
      const day = library.days[item];
      // A date that is not known to the day is in the range that its known part may be in.
      const first = day;
      const last = day === 0 ? 0 : day + (day % 100 === 0 ? 99 : 0) + (Math.floor(day / 100) % 100 === 0 ? 9900 : 0);
      return (!kind || library.kinds[item] === kind)
        && (category === null || galleries.some((one) => inCategory(one, category)))
        && (gallery === null || galleries.includes(gallery))
        && (from === null || (day !== 0 && last >= from)) && (to === null || (day !== 0 && first <= to))
        && (library.has[item] & has) === has;
    };
    return { test, isAsked };
  };

  // {documents, columns, terms}: best first; null where nothing is asked.
  const find = async (ask) => {
    [library] = await Promise.all([load('library'), load('fold').then((value) => table || prepare(value))]);
    const all = (1 << library.columns.length) - 1;
    const wanted = terms(ask.get('q') || '').map((term) => ({ term, allowed: all }));
    for (const [name, columns] of Object.entries(kFields)) {
      for (const term of terms(ask.get(name) || '')) wanted.push({ term, allowed: columnBits(columns) });
    }
    const filter = fits(ask);
    if (wanted.length === 0 && !filter.isAsked) return null;
    let found = null;
    for (const { term, allowed } of wanted) {
      const having_ = await having(term, allowed);
      found = found === null ? having_ : both(found, having_, false);
    }
    if (found === null) {
      found = new Map();
      for (let i = 0; i < library.galleryCount + library.kinds.length; ++i) found.set(i, 0);
    }
    const strong = columnBits(['headline', 'title', 'gallery']);
    const middling = columnBits(['caption', 'keywords', 'people', 'city', 'country', 'place', 'creator']);
    const score = (columns) => (columns & strong ? 4 : 0) + (columns & middling ? 2 : 0) + (columns & kWhole ? 1 : 0);
    const documents = [...found.keys()].filter(filter.test)
      .sort((a, b) => score(found.get(b)) - score(found.get(a)) || a - b);
    return { documents, columns: found, terms: wanted.map((one) => one.term) };
  };

  // ---- What is shown -----------------------------------------------------------------------------------------------

  const language = () => (document.documentElement.lang === 'ar' ? 'ar-u-nu-arab' : document.documentElement.lang);
  const word = (key) => library.words[key];
  const counted = (key, count) => {
    const form = new Intl.PluralRules(language()).select(count);
    return (word(key)[form] || word(key).other).replace('{n}', new Intl.NumberFormat(language()).format(count));
  };

  const element = (name, values = {}, ...children) => {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(values)) made.setAttribute(key, value);
    made.append(...children.filter((child) => child !== null));
    return made;
  };

  // Where terms stand in a text, as [begin, end) of its characters.
  const placesIn = (characters, sought) => {
    let folded = '';
    const from = []; // For each unit of `folded` the character it came from.
    characters.forEach((character, index) => {
      const piece = foldedCharacter(character).normalize('NFD');
      folded += piece;
      for (let i = 0; i < piece.length; ++i) from.push(index);
    });
    const places = [];
    for (const term of sought) {
      const text = term.text.normalize('NFD');
      for (let at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length)) {
        const before = at > 0 ? String.fromCodePoint(folded.codePointAt(at - (/[\uDC00-\uDFFF]/.test(folded[at - 1]) && at > 1 ? 2 : 1))) : '';
        if (term.isUnspaced || !before || !inWord.test(before) || unspaced.test(before)) places.push([from[at], from[at + text.length - 1] + 1]);
      }
    }
    return places.sort((a, b) => a[0] - b[0]);
  };

  const kAround = 90;
  const snippet = (text, sought) => {
    const characters = [...text];
    const places = placesIn(characters, sought);
    const first = places.length > 0 ? places[0][0] : 0;
    let begin = Math.max(0, first - kAround);
    const end = Math.min(characters.length, begin + 3 * kAround);
    while (begin > 0 && begin < first && characters[begin - 1].trim()) ++begin;
    const line = element('p', { class: 'snippet', dir: 'auto' });
    if (begin > 0) line.append('…');
    let at = begin;
    for (const [from, to] of places) {
      if (from < at || to > end) continue;
      line.append(characters.slice(at, from).join(''), element('mark', {}, characters.slice(from, to).join('')));
      at = to;
    }
    line.append(characters.slice(at, end).join(''));
    if (end < characters.length) line.append('…');
    return line;
  };

  const resultOf = (shown, columns, sought) => {
    const names = library.columns.filter((name, bit) => columns & (1 << bit));
    const inText = ['caption', 'introduction', 'headline', 'gallery', ...names].find((name) => names.includes(name) && shown.texts[name]);
    const text = shown.texts[inText] || shown.texts.caption || shown.texts.introduction || '';
    const picture = shown.picture
      ? element('img', { src: shown.picture[0], width: shown.picture[1], height: shown.picture[2], alt: '', loading: 'lazy', decoding: 'async' })
      : element('span', { class: 'none' }, word('one.' + shown.kind) || '');
    const title = element('h3', {}, element('a', { href: shown.page, dir: 'auto' }, shown.title));
    if (shown.kind === 'gallery') title.append(' ', element('span', { class: 'count' }, '(' + new Intl.NumberFormat(language()).format(shown.count) + ')'));
    else if (shown.kind !== 'image') title.append(' ', element('span', { class: 'count' }, word('one.' + shown.kind)));
    return element('li', { class: 'result' },
      element('a', { class: 'thumb', href: shown.page, tabindex: '-1', 'aria-hidden': 'true' }, picture),
      element('div', {}, title,
        text && text !== shown.title ? snippet(text, sought) : null,
        shown.credit ? element('p', { class: 'credit', dir: 'auto' }, shown.credit) : null,
        names.length > 0 ? element('p', { class: 'where' },
          word('foundIn').replace('{fields}', () => names.map((name) => word('column.' + name)).join(word('listJoin')))) : null));
  };

  const kBatch = 24;

  return { take, load, fold, terms, find, prepare, resultOf, counted, word, element, kBatch, partOf: (document) => Math.floor(document / library.shownInAPart), indexIn: (document) => document % library.shownInAPart, isGallery: (document) => document < library.galleryCount };
})();

(() => {
  const form = document.getElementById('ask');
  if (!form) return;
  const told = document.getElementById('told');
  const found = document.getElementById('found');
  const more = document.getElementById('more');
  const beginText = told.textContent;
  let run = 0;
  let rest = [];
  let answer = null;
  let list = null;

  const asked = () => {
    const ask = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (String(value).trim() !== '') ask.append(name, value);
    return ask;
  };

  const fillIn = (ask) => {
    for (const field of form.elements) {
      if (!field.name) continue;
      if (field.type === 'checkbox') field.checked = ask.getAll(field.name).includes(field.value);
      else field.value = ask.get(field.name) || '';
    }
    const hasMore = [...ask.keys()].some((name) => !['q', 'kind', 'category'].includes(name));
    if (hasMore || location.hash === '#advanced') document.getElementById('advanced').open = true;
  };

  const section = (documents, key) => {
    const title = fieldframe.element('h2', {}, fieldframe.word(key));
    const made = fieldframe.element('ol');
    found.append(fieldframe.element('section', { class: 'results' }, title, made));
    return made;
  };

  const showMore = async (mine) => {
    const batch = rest.slice(0, fieldframe.kBatch);
    const parts = await Promise.all(batch.map((document) => fieldframe.load('shown-' + fieldframe.partOf(document))));
    if (mine !== run) return;
    rest = rest.slice(batch.length);
    const made = batch.map((document, i) => fieldframe.resultOf(
      parts[i][fieldframe.indexIn(document)], answer.columns.get(document) || 0, answer.terms));
    batch.forEach((document, i) => {
      const isGallery = fieldframe.isGallery(document);
      if (!list || list.isGallery !== isGallery) list = { isGallery, element: section([], isGallery ? 'resultGalleries' : 'resultItems') };
      list.element.append(made[i]);
    });
    more.hidden = rest.length === 0;
  };

  const search = async (ask) => {
    const mine = ++run;
    try {
      const result = await fieldframe.find(ask);
      if (mine !== run) return;
      found.replaceChildren();
      list = null;
      more.hidden = true;
      if (result === null) {
        told.textContent = beginText;
        return;
      }
      answer = result;
      // Galleries first, each in its own order.
      rest = [...result.documents.filter(fieldframe.isGallery), ...result.documents.filter((one) => !fieldframe.isGallery(one))];
      told.textContent = rest.length === 0 ? fieldframe.word('nothing') : fieldframe.counted('count.results', rest.length);
      found.dataset.count = rest.length;
      await showMore(mine);
      found.dataset.asked = ask.toString();
    } catch (failure) {
      if (mine !== run) return;
      console.error(failure);
      told.textContent = form.dataset.failed;
    }
  };

  const remember = (ask, isNew) => {
    const address = location.pathname + (ask.toString() ? '?' + ask : '');
    try {
      history[isNew ? 'pushState' : 'replaceState'](null, '', address);
    } catch {
      // Some browsers refuse that for files; the search itself does not need it.
    }
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ask = asked();
    remember(ask, true);
    search(ask);
  });
  let timer = 0;
  form.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      const ask = asked();
      remember(ask, false);
      search(ask);
    }, 200);
  });
  more.addEventListener('click', async () => {
    const next = list && list.element.children.length;
    const into = list;
    await showMore(run);
    const link = into && into.element.children[next] && into.element.children[next].querySelector('h3 a');
    if (link) link.focus();
  });
  addEventListener('popstate', () => {
    const ask = new URLSearchParams(location.search);
    fillIn(ask);
    search(ask);
  });
  const ask = new URLSearchParams(location.search);
  fillIn(ask);
  search(ask);
})();
