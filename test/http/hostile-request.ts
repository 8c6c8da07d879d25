/** Forty requests that a stranger's page, or a stranger, may send. All must be turned away unseen. */

export interface HostileRequest {
  readonly name: string;
  readonly method?: string;
  readonly target?: string;
  /** `Host` lines; that of the server where absent. */
  readonly hosts?: readonly string[];
  readonly headers?: readonly string[];
  readonly body?: string;
  /** Whether the browser sends the cookie along, as it does after a rebinding. */
  readonly cookie?: 'own' | 'wrong' | 'none';
  readonly status: 401 | 403 | 421;
}

const write = { method: 'POST', target: '/api/jobs', body: '{"kind":"read","text":"x"}' };
const json = 'Content-Type: application/json';

export function hostileRequests(port: number, token: string): readonly HostileRequest[] {
  const own = `127.0.0.1:${port}`;
  return [
    // Names that are rebound to this machine.
    { name: 'a stranger’s host', hosts: [`evil.example:${port}`], status: 421 },
    { name: 'a stranger’s host without a port', hosts: ['evil.example'], status: 421 },
    { name: 'our address as a prefix', hosts: [`127.0.0.1.evil.example:${port}`], status: 421 },
    { name: 'our address without the port', hosts: ['127.0.0.1'], status: 421 },
    { name: 'another port', hosts: ['127.0.0.1:80'], status: 421 },
    { name: 'another spelling of the address', hosts: [`2130706433:${port}`], status: 421 },
    { name: 'a short spelling of the address', hosts: [`127.1:${port}`], status: 421 },
    { name: 'the address of every interface', hosts: [`0.0.0.0:${port}`], status: 421 },
    { name: 'a trailing dot', hosts: [`localhost.:${port}`], status: 421 },
    { name: 'a user before the host', hosts: [`evil@127.0.0.1:${port}`], status: 421 },
    { name: 'no host', hosts: [], status: 421 },
    { name: 'an empty host', hosts: [''], status: 421 },
    { name: 'two hosts', hosts: [own, 'evil.example'], status: 421 },
    { name: 'two hosts, ours last', hosts: ['evil.example', own], status: 421 },
    { name: 'the same host twice', hosts: [own, own], status: 421 },
    {
      name: 'a whole address as target',
      target: 'http://evil.example/api/situations',
      status: 421,
    },
    {
      name: 'our own whole address as target',
      target: `http://${own}/api/situations`,
      status: 421,
    },
    { name: 'a target of two slashes', target: '//evil.example/api/situations', status: 421 },
    { name: 'a tunnel', method: 'CONNECT', target: 'evil.example:443', status: 421 },
    {
      name: 'a rebound write, all of one mind',
      ...write,
      hosts: [`evil.example:${port}`],
      headers: [`Origin: http://evil.example:${port}`, 'Sec-Fetch-Site: same-origin', json],
      status: 421,
    },
    // Pages of strangers in the same browser.
    { name: 'a null origin', ...write, headers: ['Origin: null', json], status: 403 },
    {
      name: 'a stranger’s origin',
      ...write,
      headers: ['Origin: http://evil.example', json],
      status: 403,
    },
    {
      name: 'our origin by another scheme',
      ...write,
      headers: [`Origin: https://${own}`, json],
      status: 403,
    },
    {
      name: 'our other name as origin',
      ...write,
      headers: [`Origin: http://localhost:${port}`, json],
      status: 403,
    },
    {
      name: 'two origins',
      ...write,
      headers: [`Origin: http://${own}`, 'Origin: http://evil.example', json],
      status: 403,
    },
    {
      name: 'a read from another site',
      target: '/api/situations',
      headers: ['Sec-Fetch-Site: cross-site'],
      status: 403,
    },
    {
      name: 'a read from another port',
      target: '/api/situations',
      headers: ['Sec-Fetch-Site: same-site'],
      status: 403,
    },
    {
      name: 'a write from the address bar',
      ...write,
      headers: ['Sec-Fetch-Site: none', json],
      status: 403,
    },
    {
      name: 'JSON from another site',
      ...write,
      headers: ['Sec-Fetch-Site: cross-site', json],
      status: 403,
    },
    // What forms and plain scripts can send without asking.
    { name: 'plain text', ...write, headers: ['Content-Type: text/plain'], status: 403 },
    {
      name: 'JSON called a form',
      ...write,
      headers: ['Content-Type: application/x-www-form-urlencoded'],
      status: 403,
    },
    {
      name: 'JSON in a form of parts',
      ...write,
      headers: ['Content-Type: multipart/form-data; boundary=x'],
      status: 403,
    },
    { name: 'no type', ...write, status: 403 },
    { name: 'two types', ...write, headers: [json, 'Content-Type: text/plain'], status: 403 },
    {
      name: 'a question before a write',
      method: 'OPTIONS',
      target: '/api/jobs',
      headers: ['Access-Control-Request-Method: PUT'],
      status: 403,
    },
    { name: 'a method of another protocol', method: 'PROPFIND', target: '/', status: 403 },
    {
      name: 'a web socket',
      target: '/api/situations',
      headers: [
        'Connection: Upgrade',
        'Upgrade: websocket',
        'Sec-WebSocket-Version: 13',
        'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
      ],
      status: 403,
    },
    // Without the session.
    {
      name: 'no token and no cookie',
      target: '/api/situations',
      cookie: 'none',
      headers: ['Accept: text/event-stream'],
      status: 401,
    },
    {
      name: 'a wrong cookie and the token in the referrer',
      target: '/api/situations',
      cookie: 'wrong',
      headers: [`Referer: http://${own}/?token=${token}`],
      status: 401,
    },
    { name: 'the token a second time', target: `/?token=${token}`, cookie: 'none', status: 401 },
  ];
}

export function requestText(one: HostileRequest, port: number, cookie: string): string {
  const { method = 'GET', target = '/api/situations', headers = [], body = '' } = one;
  const hosts = one.hosts ?? [`127.0.0.1:${port}`];
  const carried = { own: [`Cookie: ${cookie}`], wrong: [`Cookie: mizan-${port}=wrong`], none: [] };
  return [
    `${method} ${target} HTTP/1.1`,
    ...hosts.map((host) => `Host: ${host}`),
    ...carried[one.cookie ?? 'own'],
    ...headers,
    ...(body ? [`Content-Length: ${body.length}`] : []),
    '',
    body,
  ].join('\r\n');
}
