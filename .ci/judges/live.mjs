// Lets the clients that frontends use for subscriptions judge the server: graphql-ws (the subprotocol
// graphql-transport-ws) and graphql-sse (GraphQL over Server-Sent Events, a connection for each operation).
// usage: node live.mjs URL, such as http://127.0.0.1:8080
// The last line says "graphql-ws and graphql-sse: N passed, N failed"; exits with 1 unless all passed. That a publication
// arrives is proved where one can be made, in ReleasePublishedTest.
import { createClient as overSockets } from 'graphql-ws';
import { createClient as overEvents } from 'graphql-sse';
import WebSocket from 'ws';

const PATIENCE_MILLIS = 15_000;
const DOCUMENT = '{framework{code}}';
const LISTEN = 'subscription{releasePublished{number}}';

const [address] = process.argv.slice(2);
if (!address) {
  console.error('usage: node live.mjs URL, such as http://127.0.0.1:8080');
  process.exit(2);
}
const http = new URL('/graphql', address);
const ws = new URL('/graphql', address);
ws.protocol = ws.protocol.replace('http', 'ws');

const later = (millis) => new Promise((resolve) => setTimeout(resolve, millis));
const timely = (promise) => Promise.race([promise, later(PATIENCE_MILLIS).then(() => {
  throw new Error(`nothing came within ${PATIENCE_MILLIS} ms`);
})]);
const is = (seen, wanted, what) => {
  if (JSON.stringify(seen) !== JSON.stringify(wanted)) {
    throw new Error(`${what}: ${JSON.stringify(seen)}, wanted ${JSON.stringify(wanted)}`);
  }
};

/** All that an operation answers, until it is complete. */
const answers = (client, query) => timely(new Promise((resolve, reject) => {
  const heard = [];
  client.subscribe({ query }, { next: (answer) => heard.push(answer), error: reject, complete: () => resolve(heard) });
}));
/** Begins an operation that stays; `end` ends it and waits until it is complete. */
const listen = (client, query) => {
  const state = { answers: [], error: undefined };
  const done = new Promise((resolve) => {
    state.dispose = client.subscribe({ query }, {
      next: (answer) => state.answers.push(answer),
      error: (error) => resolve(state.error = error),
      complete: resolve,
    });
  });
  state.end = () => (state.dispose(), timely(done));
  state.failed = () => timely(done).then(() => state.error);
  return state;
};
const code = (errors) => errors?.[0]?.extensions?.code;

/** A client on sockets, and what happened on them. */
function sockets(options = {}) {
  const events = { closed: [], pongs: 0 };
  const connected = deferred();
  const closed = deferred();
  const client = overSockets({
    url: ws.href, webSocketImpl: WebSocket, retryAttempts: 0, ...options,
    on: {
      connected: () => connected.resolve(),
      pong: (received) => { events.pongs += received ? 1 : 0; },
      closed: (event) => { events.closed.push({ code: event.code, clean: event.wasClean }); closed.resolve(event); },
    },
  });
  return { client, events, connected: () => timely(connected.promise), closed: () => timely(closed.promise) };
}
function deferred() {
  const parts = {};
  parts.promise = new Promise((resolve, reject) => Object.assign(parts, { resolve, reject }));
  return parts;
}

const CASES = {
  async 'graphql-ws: a query is answered once and the lazy socket closes cleanly'() {
    const socket = sockets();
    const [answer, ...more] = await answers(socket.client, DOCUMENT);
    is(answer.data, { framework: { code: 'CRCN' } }, 'the answer');
    is(more.length, 0, 'further answers');
    await socket.closed();
    is(socket.events.closed, [{ code: 1000, clean: true }], 'how the socket closed');
  },
  async 'graphql-ws: operation after operation while sockets close, none is cut off'() {
    const socket = sockets();
    for (let i = 0; i < 30; i++) {
      is((await answers(socket.client, DOCUMENT)).length, 1, `answers to operation ${i}`);
      if (i % 3 === 0) {
        await later(i);
      }
    }
    await later(200);
    is(socket.events.closed.filter(({ code, clean }) => code !== 1000 || !clean), [], 'unclean closes');
  },
  async 'graphql-ws: a subscription stays, beside queries on one socket, until it is completed'() {
    const socket = sockets({ lazy: false, keepAlive: 100 });
    await socket.connected();
    const listening = listen(socket.client, LISTEN);
    is((await answers(socket.client, DOCUMENT)).length, 1, 'answers of the query');
    await later(500);
    is([listening.answers.length, listening.error], [0, undefined], 'what the subscription heard');
    await listening.end();
    is(socket.events.pongs > 1, true, 'pings are answered');
    await socket.client.dispose();
    await socket.closed();
    is(socket.events.closed, [{ code: 1000, clean: true }], 'how the socket closed');
  },
  async 'graphql-ws: an invalid operation is an error, and the socket serves on'() {
    const socket = sockets({ lazy: false });
    await socket.connected();
    is(code(await listen(socket.client, 'subscription{nothing}').failed()), 'VALIDATION_FAILED', 'the code');
    is(code(await listen(socket.client, '{').failed()), 'PARSE_FAILED', 'the code');
    is((await answers(socket.client, DOCUMENT)).length, 1, 'answers afterwards');
    is(socket.events.closed, [], 'closes');
    await socket.client.dispose();
  },
  async 'graphql-ws: a bad token is 4403, and the error says so'() {
    const socket = sockets({ connectionParams: { authorization: 'Bearer nobody' } });
    is((await listen(socket.client, LISTEN).failed()).code, 4403, 'the code of the close event');
  },
  async 'graphql-ws: a token of somebody is taken'() {
    const [{ data }] = await answers(sockets().client, `mutation{sessionCreate(input:{
      login:"publisher@demo.sextant",password:"sextant-demo"}){session{accessToken}}}`);
    const authorization = `Bearer ${data.sessionCreate.session.accessToken}`;
    const [answer] = await answers(sockets({ connectionParams: { authorization } }).client, '{viewer{account{login}}}');
    is(answer.data.viewer.account.login, 'publisher@demo.sextant', 'the viewer');
  },
  async 'ws: another subprotocol is 4406'() {
    const closed = await timely(new Promise((resolve, reject) => {
      const socket = new WebSocket(ws.href);
      socket.on('close', (number, reason) => resolve([number, String(reason)]));
      socket.on('error', reject);
    }));
    is(closed, [4406, 'Subprotocol not acceptable'], 'how the socket closed');
  },
  async 'ws: a page of another origin is refused before the socket is open'() {
    const status = await timely(new Promise((resolve, reject) => {
      const socket = new WebSocket(ws.href, 'graphql-transport-ws', { origin: 'https://elsewhere.example' });
      socket.on('unexpected-response', (_, response) => resolve(response.statusCode));
      socket.on('open', () => reject(new Error('the socket opened')));
    }));
    is(status, 403, 'the status');
  },
  async 'graphql-sse: a query is one next and complete'() {
    const heard = await answers(overEvents({ url: http.href, retryAttempts: 0 }), DOCUMENT);
    is(heard.map(({ data }) => data), [{ framework: { code: 'CRCN' } }], 'the answers');
  },
  async 'graphql-sse: a subscription stays until the client leaves'() {
    let connected = false;
    const client = overEvents({ url: http.href, retryAttempts: 0, on: { connected: () => { connected = true; } } });
    const listening = listen(client, LISTEN);
    await later(1000);
    is([connected, listening.answers.length, listening.error === undefined], [true, 0, true], 'the stream');
    await listening.end();
    is(listening.error === undefined, true, 'no error at the end');
  },
  async 'graphql-sse: an invalid operation is a next with its errors'() {
    const [answer] = await answers(overEvents({ url: http.href, retryAttempts: 0 }), 'subscription{nothing}');
    is(code(answer.errors), 'VALIDATION_FAILED', 'the code');
  },
  async 'graphql-sse: a bad token is refused before the stream'() {
    const client = overEvents({ url: http.href, retryAttempts: 0, headers: { Authorization: 'Bearer nobody' } });
    is((await listen(client, LISTEN).failed()).response?.status, 401, 'the status');
  },
  async 'compressed or not, an event stream comes at once'() {
    const answer = await fetch(http, {
      method: 'POST', body: JSON.stringify({ query: LISTEN }),
      headers: { 'Content-Type': 'application/json', Accept: 'text/event-stream', 'Accept-Encoding': 'gzip, br' },
    });
    const { value } = await timely(answer.body.getReader().read());
    is([answer.status, new TextDecoder().decode(value)[0]], [200, ':'], 'the first bytes');
  },
};

let passed = 0;
let failed = 0;
for (const [what, judge] of Object.entries(CASES)) {
  try {
    await judge();
    passed++;
  } catch (problem) {
    failed++;
    console.log(`FAILED ${what}: ${problem?.message ?? JSON.stringify(problem)}`);
  }
}
console.log(`graphql-ws and graphql-sse: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
