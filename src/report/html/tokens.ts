/** Design tokens, one definition per role, both themes; taken over by the page as they stand. */
export const tokens = `/* Mizan: tokens. One definition per role; light-dark() holds both themes.
   data-theme="light|dark" on <html> overrides the system; print is always light.
   Colours are registered, so that a canvas can read them resolved with getComputedStyle. */

@property --bg      { syntax: "<color>"; inherits: true; initial-value: #f6f6f4 }
@property --surface { syntax: "<color>"; inherits: true; initial-value: #ffffff }
@property --text    { syntax: "<color>"; inherits: true; initial-value: #1a1b1d }
@property --text-2  { syntax: "<color>"; inherits: true; initial-value: #4d5054 }
@property --text-3  { syntax: "<color>"; inherits: true; initial-value: #63666b }
@property --line    { syntax: "<color>"; inherits: true; initial-value: #e3e3df }
@property --line-2  { syntax: "<color>"; inherits: true; initial-value: #c9c9c4 }
@property --accent  { syntax: "<color>"; inherits: true; initial-value: #0f6b5c }
@property --plus    { syntax: "<color>"; inherits: true; initial-value: #0b4f9e }
@property --minus   { syntax: "<color>"; inherits: true; initial-value: #d4620c }
@property --warn    { syntax: "<color>"; inherits: true; initial-value: #a3123f }

:root {
  color-scheme: light dark;

  /* ground: four steps, no shadows needed between panes */
  --bg:        light-dark(#f6f6f4, #121315);   /* frame, side panes */
  --surface:   light-dark(#ffffff, #191a1d);   /* the page being read */
  --raised:    light-dark(#ffffff, #232529);   /* palette, menus */
  --sunken:    light-dark(#efefec, #0d0e10);   /* wells: sliders, table heads */
  --hover:     light-dark(#f0f0ed, #222428);
  --selected:  light-dark(#e2efeb, #16322d);   /* accent, as a ground */

  /* text: three steps, all AA on every ground above */
  --text:      light-dark(#1a1b1d, #ececea);
  --text-2:    light-dark(#4d5054, #b6b8bb);
  --text-3:    light-dark(#63666b, #96999e);   /* smallest grey that is still read */
  --on-accent: light-dark(#ffffff, #08211c);

  /* lines */
  --line:      light-dark(#e3e3df, #2b2d31);   /* hairline between rows */
  --line-2:    light-dark(#c9c9c4, #43464b);   /* between sections, axes */
  --line-3:    light-dark(#85878a, #76797f);   /* outline of a control: 3:1 */

  /* one accent: verdigris, what bronze scales turn into. Selection, focus, the primary act. Never data */
  --accent:      light-dark(#0f6b5c, #5fc9b4);
  --accent-line: light-dark(#0f6b5c, #3f9c8b);

  /* the sign pair: dark blue, light orange. Apart in lightness, so apart in grey */
  --plus:       light-dark(#0b4f9e, #5f9df0);   /* strokes and fills */
  --minus:      light-dark(#d4620c, #f6b169);
  --plus-text:  light-dark(#0b4f9e, #8ab8f7);   /* the same, as words */
  --minus-text: light-dark(#9c4304, #f6b169);
  --plus-wash:  light-dark(#e6eef8, #16263c);
  --minus-wash: light-dark(#fbeee2, #35240f);
  --mixed:      light-dark(#63666b, #96999e);   /* both at once: neutral, drawn double */

  /* one warning: strain, error, what needs a person */
  --warn:      light-dark(#a3123f, #f58aa6);
  --warn-wash: light-dark(#fae9ee, #3a1822);

  /* the reader's marks in a text */
  --mark-claim: light-dark(#f1ede0, #2c2920);
  --mark-focus: light-dark(#d5eae4, #1c443c);

  /* share of worlds */
  --world:      light-dark(#1a1b1d, #ececea);   /* holds */
  --world-off:  light-dark(#d4d4cf, #3b3e43);   /* does not */

  /* type: Plex on screen, Amiri in print */
  --sans: "IBM Plex Sans", "IBM Plex Sans Arabic", system-ui, sans-serif;
  --mono: "IBM Plex Mono", ui-monospace, monospace;
  --print: "Amiri", "Times New Roman", serif;

  --t-1: 11px;  --t-2: 12px;  --t-3: 13px;  --t-4: 14px;  --t-5: 16px;  --t-6: 20px;  --t-7: 26px;
  --lh-row: 1.45;  --lh-read: 1.6;  --lh-head: 1.25;
  --w-text: 400;  --w-strong: 600;   /* two weights; 500 for labels of controls only */
  --track-cap: 0.02em;

  /* space: 4 px steps */
  --s-1: 4px; --s-2: 8px; --s-3: 12px; --s-4: 16px; --s-5: 24px; --s-6: 32px; --s-7: 48px;
  --row: 28px;  --row-tall: 44px;  --bar: 44px;  --status: 26px;
  --pane-start: 216px;  --pane-end: 328px;

  --r-1: 3px; --r-2: 6px; --r-3: 10px;   /* control · menu · dialog. A pane has none */
  --hair: 1px; --stroke: 1.5px; --stroke-strong: 2.5px;

  --focus: 0 0 0 2px var(--surface), 0 0 0 4px var(--accent-line);
  --lift: 0 0 0 1px light-dark(#0000001a, #ffffff1f), 0 16px 48px light-dark(#00000026, #000000a0);

  --quick: 90ms;  --calm: 180ms;  --ease: cubic-bezier(.2, 0, 0, 1);
}

/* Arabic: a size up, lines further apart, no tracking */
:root:lang(ar) {
  --sans: "IBM Plex Sans Arabic", "IBM Plex Sans", system-ui, sans-serif;
  --t-1: 13px;  --t-2: 14px;  --t-3: 15px;  --t-4: 16px;  --t-5: 17px;  --t-6: 22px;  --t-7: 28px;
  --lh-row: 1.5;  --lh-read: 1.8;  --lh-head: 1.45;
  --track-cap: 0;
  --row: 30px;  --row-tall: 48px;
}

:root[data-theme="light"] { color-scheme: light }
:root[data-theme="dark"]  { color-scheme: dark }
@media print { :root { color-scheme: light; --bg: #fff; --surface: #fff; --sans: var(--print) } }
@media (prefers-reduced-motion: reduce) { :root { --quick: 0ms; --calm: 0ms } }
@media (forced-colors: active) { :root { --focus: none } :focus-visible { outline: 2px solid Highlight; outline-offset: 2px } }
`;
