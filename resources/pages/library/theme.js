// Light or dark before anything is drawn: what was chosen here before, else what the system has.
'use strict';
(() => {
  const key = 'fieldframe-theme';
  const read = () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null; // Storage is switched off: the system's choice stands.
    }
  };
  const chosen = read();
  if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  document.addEventListener('DOMContentLoaded', () => {
    const button = document.getElementById('theme');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      const shown = document.documentElement.dataset.theme
        || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
      const next = shown === 'dark' ? 'light' : 'dark';
      document.documentElement.dataset.theme = next;
      try {
        localStorage.setItem(key, next);
      } catch {
        // It lasts as long as this page.
      }
    });
  });
})();
