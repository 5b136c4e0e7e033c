// How every judge speaks: a line for each thing that is wrong, then one line that counts.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

export const repository = dirname(dirname(here));
export const examplesFolder = join(repository, 'api/src/main/java/org/sextant/page/developers/examples');
export const schemas = ['api/schema.graphql', 'studio/schema.graphql'];

export const read = (path) => readFileSync(join(repository, path), 'utf8');

/** The address that documents name, where a judge puts that of its own server. */
export const addressWritten = /http:\/\/127\.0\.0\.1:8080/g;

/** The snippets of a Markdown document that are for a shell. */
export const shellSnippets = (markdown) => [...markdown.matchAll(/```sh\n(.*?)```/gs)].map(([, snippet]) => snippet);

/** An empty folder below the packages of the judges, so that what runs in it finds them. */
export function workFolder(name) {
  const folder = join(here, '.work', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** The address of the server, which a judge gets as its only argument. */
export function serverAddress() {
  const [address] = process.argv.slice(2);
  if (!address) {
    console.error(`usage: node ${process.argv[1].split('/').at(-1)} URL, such as http://127.0.0.1:8080`);
    process.exit(2);
  }
  return address.replace(/\/$/, '');
}

export class Verdict {
  #passed = 0;
  #failed = 0;

  constructor(judge) {
    this.judge = judge;
  }

  /** Counts one thing that was looked at. Without problems it passed. */
  of(what, problems) {
    const sentences = [problems].flat().filter(Boolean);
    if (sentences.length === 0) {
      this.#passed++;
      return;
    }
    this.#failed++;
    sentences.forEach((sentence) => console.log(`FAILED ${what}: ${sentence}`));
  }

  /** Says the count and ends the process. A judge that looked at nothing has failed. */
  end() {
    const failed = this.#passed + this.#failed === 0 ? 1 : this.#failed;
    console.log(`${this.judge}: ${this.#passed} passed, ${failed} failed`);
    process.exit(failed === 0 ? 0 : 1);
  }
}

/** Runs a document on the server; the whole answer. */
export async function ask(server, query, variables = {}) {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify({ query, variables }),
    signal: AbortSignal.timeout(10_000),
  });
  return response.json();
}
