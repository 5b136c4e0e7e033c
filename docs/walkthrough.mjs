// A learner's first hour, with nothing but Node (20 or newer) and HTTP: registers, takes competence 1.1 to its end, reads
// the profile, meets the rules of trying again, and keeps a tutorial for later. Says what it does, in sentences.
// usage: node walkthrough.mjs [http://127.0.0.1:8080]
import { randomUUID } from 'node:crypto';

const server = (process.argv[2] ?? 'http://127.0.0.1:8080').replace(/\/$/, '');
const competence = '1.1';
let token;

/** Runs an operation; a fault ends the walk, a refusal of the domain is data. */
async function ask(query, variables = {}) {
  const response = await fetch(`${server}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Accept: 'application/graphql-response+json',
      'Accept-Language': 'en',
      ...(token && { Authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = await response.json();
  if (errors) {
    throw new Error(`${errors[0].extensions?.code}: ${errors[0].message}`);
  }
  return data;
}

/** The payload of a mutation that must not be refused. */
function granted(payload) {
  if (payload.userErrors.length > 0) {
    throw new Error(payload.userErrors.map(({ code, message }) => `${code}: ${message}`).join(' '));
  }
  return payload;
}

const say = (sentence) => console.log(sentence);
/** A duration such as PT1H20M in words. */
const minutes = (duration) => {
  const [, hours = 0, rest = 0] = duration.match(/^PT(?:(\d+)H)?(?:(\d+)M)?/);
  return count(60 * hours + Number(rest), 'minute');
};
const count = (number, word) => `${number} ${word}${number === 1 ? '' : 's'}`;

// 1. An account. The key makes it safe to send the same again after a cut line.
const name = `walker-${randomUUID().slice(0, 8)}`;
const { accountRegister } = await ask(
  `mutation Register($input: AccountRegisterInput!) {
    accountRegister(input: $input) {
      session { accessToken viewer { account { login } } }
      userErrors { code message }
    }
  }`,
  {
    input: {
      userName: name, password: `a long one for ${name}`, firstName: 'Ada', lastName: 'Lovelace', locale: 'en',
      idempotencyKey: randomUUID(),
    },
  },
);
token = granted(accountRegister).session.accessToken;
say(`I registered as ${accountRegister.session.viewer.account.login}.`);

// 2. An assessment of one competence.
const { assessmentStart } = await ask(
  `mutation Start($input: AssessmentStartInput!) {
    assessmentStart(input: $input) {
      assessment { id competence { index name } release { number } }
      userErrors { code message }
    }
  }`,
  { input: { subject: { competence }, idempotencyKey: randomUUID() } },
);
const { assessment } = granted(assessmentStart);
say(`I started competence ${assessment.competence.index}, ${assessment.competence.name}, on release ${assessment.release.number}.`);

// 3. Question after question, until nothing is left to ask.
const NEXT = `mutation Next($input: AssessmentNextInput!) {
  assessmentNext(input: $input) {
    assessment { state question { number secondsLeft challenge { type parts {
      __typename
      ... on Choices { multiple choices { number } }
      ... on TextField { id format }
      ... on SelectField { id options { value } }
      ... on OrderList { items { id } }
      ... on MatchSets { left { id } right { id } }
    } } } }
    userErrors { code message }
  }
}`;
const SUBMIT = `mutation Submit($assessment: ID!, $input: AnswerSubmitInput!) {
  answerSubmit(assessment: $assessment, input: $input) {
    answer { outcome skill { name level } tutorials { title } }
    assessment { progress }
    userErrors { code message }
  }
}`;
const outcomes = {};
for (;;) {
  const { assessmentNext } = await ask(NEXT, { input: { assessment: assessment.id } });
  const { question } = granted(assessmentNext).assessment;
  if (!question) {
    break;
  }
  const submission = { question: question.number, answer: guess(question.challenge.parts), idempotencyKey: randomUUID() };
  const { answerSubmit } = await ask(SUBMIT, { assessment: assessment.id, input: submission });
  const { answer, assessment: now } = granted(answerSubmit);
  outcomes[answer.outcome] = (outcomes[answer.outcome] ?? 0) + 1;
  say(`  ${question.number}. ${answer.skill.name}, ${question.challenge.type}: ${answer.outcome}; ${Math.round(100 * now.progress)} % done.`);
}
const total = Object.values(outcomes).reduce((sum, each) => sum + each, 0);
say(`I answered ${count(total, 'question')}, ${outcomes.OK ?? 0} of them right. I guess; a person does better.`);

// 4. The profile.
const { viewer } = await ask(`query Profile($choices: Int!) {
  viewer {
    profile {
      pix maximumPix
      certifiability { reason }
      scorecards {
        competence { index } level pix pixAheadOfNextLevel status daysBeforeReset daysBeforeImprove canReset canImprove
      }
      nextChoices(first: $choices) { competence { index name } action greatestGain duration }
      history(first: 1) { totalCount nodes { pix release { number } } }
    }
    tutorials { recommended(first: 1) { totalCount edges { reason skill { name } node { id title source duration } } } }
  }
}`, { choices: 3 });
const { profile, tutorials } = viewer;
const card = profile.scorecards.find(({ competence: { index } }) => index === competence);
say(`My profile has ${profile.pix} of ${profile.maximumPix} pix in ${profile.scorecards.length} competences. ${profile.certifiability.reason}`);
say(`Competence ${competence} is ${card.status}: level ${card.level}, ${card.pix} pix, ${card.pixAheadOfNextLevel} of 8 towards the next level.`);
say(`The end was frozen for ever: ${count(profile.history.totalCount, 'snapshot')}, the last of ${profile.history.nodes[0].pix} pix on release ${profile.history.nodes[0].release.number}.`);
profile.nextChoices.forEach((choice) => say(`Next I could ${choice.action} ${choice.competence.index}, ${choice.competence.name}: up to ${choice.greatestGain} pix in about ${minutes(choice.duration)}.`));

// 5. The rules of trying again: the scorecard tells the days, and the mutation keeps to them.
say(`I may reset it in ${count(card.daysBeforeReset, 'day')} and improve it in ${count(card.daysBeforeImprove, 'day')}.`);
const { competenceReset } = await ask(
  'mutation Reset($input: CompetenceResetInput!) { competenceReset(input: $input) { userErrors { code message } } }',
  { input: { competence } },
);
const refusal = competenceReset.userErrors[0];
if (card.canReset || !refusal) {
  throw new Error('A competence that was just assessed can be reset.');
}
say(`When I try all the same, I am told ${refusal.code}: ${refusal.message}`);

// 6. A tutorial for what failed.
const [recommended] = tutorials.recommended.edges;
if (!recommended) {
  throw new Error('Nothing is recommended after so many guesses.');
}
say(`${count(tutorials.recommended.totalCount, 'tutorial')} would help me. First "${recommended.node.title}" by ${recommended.node.source}, ${minutes(recommended.node.duration)}, since ${recommended.skill.name} is ${recommended.reason}.`);
const { tutorialSave } = await ask(
  `mutation Save($input: TutorialSaveInput!) {
    tutorialSave(input: $input) { tutorial { title viewerHasSaved } userErrors { code message } }
  }`,
  { input: { tutorial: recommended.node.id } },
);
if (!granted(tutorialSave).tutorial.viewerHasSaved) {
  throw new Error('What I saved is not saved.');
}
say(`I keep "${tutorialSave.tutorial.title}" for later.`);

/** Some answer in the shape that the parts ask for. A type that is new to this client is skipped. */
function guess(parts) {
  const choices = parts.find(({ __typename }) => __typename === 'Choices');
  const order = parts.find(({ __typename }) => __typename === 'OrderList');
  const sets = parts.find(({ __typename }) => __typename === 'MatchSets');
  const fields = parts.flatMap(field);
  if (choices) {
    return { choices: choices.choices.slice(0, choices.multiple ? 2 : 1).map(({ number }) => number) };
  } else if (order) {
    return { order: order.items.map(({ id }) => id) };
  } else if (sets) {
    return { pairs: sets.left.map(({ id }, at) => ({ left: id, right: sets.right[at % sets.right.length].id })) };
  }
  return fields.length > 0 ? { fields } : { skip: true };
}

/** A value for a place to fill in. */
function field({ __typename, id, format, options }) {
  if (__typename === 'SelectField') {
    return [{ field: id, value: options[0].value }];
  }
  const written = { NUMBER: '12', DATE: '2026-11-22' };
  return __typename === 'TextField' ? [{ field: id, value: written[format] ?? 'Sextant' }] : [];
}
