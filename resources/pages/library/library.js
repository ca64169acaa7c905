// Keys on every page, and the viewer of a gallery. All of it can be done by links too.
'use strict';
(() => {
  const isTyping = (element) => element && (element.isContentEditable || /^(INPUT|SELECT|TEXTAREA|VIDEO|AUDIO)$/.test(element.tagName));
  const isPlain = (event) => !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isRightToLeft = document.documentElement.dir === 'rtl';
  // Which way an arrow leads: reading goes on to the left where text runs from right to left.
  const stepOf = (key) => (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0) * (isRightToLeft ? -1 : 1);

  document.addEventListener('keydown', (event) => {
    if (event.key === '/' && isPlain(event) && !isTyping(document.activeElement) && !document.querySelector('dialog[open]')) {
      const search = document.querySelector('input[type="search"]');
      if (search) {
        event.preventDefault();
        search.focus();
        search.select();
      }
    }
  });

  // An item's page: arrows lead on in the gallery one came from, Esc leads back to it.
  const ways = [...document.querySelectorAll('.steps')];
  if (ways.length > 0) {
    const way = () => ways.find((one) => '#' + one.id === location.hash) || ways[0];
    document.addEventListener('keydown', (event) => {
      if (!isPlain(event) || event.shiftKey || isTyping(document.activeElement)) return;
      const step = stepOf(event.key);
      const link = step > 0 ? way().querySelector('[rel="next"]')
        : step < 0 ? way().querySelector('[rel="prev"]')
          : event.key === 'Escape' ? way().querySelector('.up') : null;
      if (link) {
        event.preventDefault();
        link.click();
      }
    });
  }

  const viewer = document.getElementById('viewer');
  const tiles = document.getElementById('tiles');
  if (!viewer || !tiles || typeof viewer.showModal !== 'function') return;

  const links = [...tiles.querySelectorAll('.picture')];
  const part = (name) => viewer.querySelector('.viewer-' + name);
  const numbers = new Intl.NumberFormat(document.documentElement.lang === 'ar' ? 'ar-u-nu-arab' : document.documentElement.lang);
  const position = part('position');
  const total = Number(tiles.dataset.total);
  const offset = Number(tiles.dataset.offset);
  let shown = 0;

  const isPicture = (link) => link.querySelector('img') && !link.querySelector('.badge');

  const show = (index) => {
    shown = index;
    const link = links[index];
    const small = link.querySelector('img');
    const picture = part('picture');
    picture.removeAttribute('src');
    picture.alt = small.alt;
    picture.width = small.getAttribute('width');
    picture.height = small.getAttribute('height');
    picture.sizes = '100vw';
    picture.srcset = small.getAttribute('srcset') || '';
    picture.src = small.getAttribute('src');
    position.textContent = position.dataset.pattern
      .replace('{n}', numbers.format(offset + index + 1)).replace('{total}', numbers.format(total));
    part('details').href = link.getAttribute('href');
    const caption = part('caption');
    caption.replaceChildren(...[...link.closest('figure').querySelectorAll('figcaption > *')].map((one) => {
      const copy = one.cloneNode(true);
      return copy.matches('details') ? copy.querySelector('.text') : copy;
    }));
    caption.scrollTop = 0;
    part('previous').disabled = nextTo(-1) === null && !tiles.dataset.previous;
    part('next').disabled = nextTo(1) === null && !tiles.dataset.next;
  };

  // The nearest picture in a direction, past what plays, which has its own page.
  const nextTo = (step) => {
    for (let index = shown + step; index >= 0 && index < links.length; index += step) {
      if (isPicture(links[index])) return index;
    }
    return null;
  };

  const go = (step) => {
    const next = nextTo(step);
    if (next !== null) {
      show(next);
    } else if (step > 0 && tiles.dataset.next) {
      location.href = tiles.dataset.next + '#first';
    } else if (step < 0 && tiles.dataset.previous) {
      location.href = tiles.dataset.previous + '#last';
    }
  };

  const open = (index) => {
    show(index);
    viewer.showModal();
    part('close').focus();
  };

  tiles.addEventListener('click', (event) => {
    const link = event.target.closest('.picture');
    const isOrdinary = event.button === 0 && isPlain(event) && !event.shiftKey;
    if (link && isOrdinary && isPicture(link)) {
      event.preventDefault();
      open(links.indexOf(link));
    }
  });
  part('close').addEventListener('click', () => viewer.close());
  part('previous').addEventListener('click', () => go(-1));
  part('next').addEventListener('click', () => go(1));
  viewer.addEventListener('keydown', (event) => {
    const step = stepOf(event.key);
    if (step !== 0 && isPlain(event) && !event.shiftKey) {
      event.preventDefault();
      go(step);
    }
  });
  viewer.addEventListener('close', () => {
    if (location.hash === '#first' || location.hash === '#last') history.replaceState(null, '', location.pathname);
    links[shown].focus();
  });

  const pictures = links.filter(isPicture);
  if (pictures.length > 0 && location.hash === '#first') open(links.indexOf(pictures[0]));
  if (pictures.length > 0 && location.hash === '#last') open(links.indexOf(pictures[pictures.length - 1]));
})();
