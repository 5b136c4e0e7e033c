import {
  FrameworkByCompetenceDocument,
  SignInDocument,
  SkillWithChallengesDocument,
  TryAnAnswerDocument,
  TutorialsPageByPageDocument,
  type TutorialsPageByPageQuery,
  type TypedDocumentString,
} from './gql/graphql.js';

const server = process.env['SEXTANT'] ?? 'http://127.0.0.1:8080';

/** A fault: `code` says of what kind, `requestId` finds it in the server's log. */
class SextantError extends Error {
  constructor(message: string, readonly code: string, readonly requestId: string) {
    super(message);
  }
}

interface Answer<Data> {
  data?: Data | null;
  errors?: { message: string; extensions: { code: string; requestId: string } }[];
}

/** Runs an operation. What it takes and what it gives is known to the compiler. */
async function ask<Data, Variables>(
  operation: TypedDocumentString<Data, Variables>,
  variables: Variables,
  headers: Record<string, string> = {},
): Promise<Data> {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      'Accept-Language': 'fr',
      ...headers,
    },
    body: JSON.stringify({ query: operation.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  const error = errors?.[0];
  if (error) {
    throw new SextantError(error.message, error.extensions.code, error.extensions.requestId);
  }
  if (!data) {
    throw new Error(`The server answered ${response.status} without data.`);
  }
  return data;
}

type Tutorial = TutorialsPageByPageQuery['tutorials']['nodes'][number];

/** All tutorials of a competence, a page at a time. */
async function* tutorials(competence: string, first: number): AsyncGenerator<Tutorial[]> {
  for (let after: string | null | undefined = null; ; ) {
    const page: TutorialsPageByPageQuery = await ask(TutorialsPageByPageDocument, {
      first,
      after,
      where: { competence: { eq: competence } },
    });
    yield page.tutorials.nodes;
    if (!page.tutorials.pageInfo.hasNextPage) {
      return;
    }
    after = page.tutorials.pageInfo.endCursor;
  }
}

// the framework, as a tree
const { framework } = await ask(FrameworkByCompetenceDocument, {});
const competences = framework?.areas.flatMap((area) => area.competences) ?? [];
const descriptors = competences.flatMap((competence) => competence.descriptors);
console.log(`framework: ${framework?.areas.length} areas, ${competences.length} competences, ${descriptors.length} cells`);

// a skill: each kind of part has its own shape, and the compiler knows which
const { skill } = await ask(SkillWithChallengesDocument, { name: '@moteurs2' });
const parts = skill?.challenges.flatMap((challenge) => challenge.parts) ?? [];
const proposals = parts.flatMap((part) => (part.__typename === 'Choices' ? part.choices : []));
console.log(`skill: ${skill?.title}: ${skill?.challenges.length} challenges, ${proposals.length} proposals`);

// a list that grows, page by page
let pages = 0;
const titles = new Set<string>();
for await (const page of tutorials('1.1', 5)) {
  pages++;
  page.forEach((tutorial) => titles.add(tutorial.title));
}
console.log(`tutorials: ${titles.size} on ${pages} pages`);

// a fault has a code
const trial = { id: skill?.challenges[0]?.id ?? '', answer: { text: '1' } };
try {
  await ask(TryAnAnswerDocument, trial);
} catch (fault) {
  if (!(fault instanceof SextantError)) {
    throw fault;
  }
  console.log(`fault: ${fault.code}`);
}

// a refusal is no fault: it is data, with a code of its own
const wrong = await ask(SignInDocument, { input: { login: 'author@demo.sextant', password: 'forgotten' } });
console.log(`refusal: ${wrong.sessionCreate.userErrors[0]?.code}`);

// signed in, the same question is answered
const { sessionCreate } = await ask(SignInDocument, { input: { login: 'author@demo.sextant', password: 'sextant-demo' } });
const { challengeTry } = await ask(TryAnAnswerDocument, trial, {
  Authorization: `Bearer ${sessionCreate.session?.accessToken}`,
});
console.log(`trial: ${challengeTry?.outcome}`);
