// What the five shipped challenge types show below the instruction.
import { seedOf, shuffled } from './shuffle.mjs'

const label = (json) => (json === undefined ? null : typeof json === 'string' ? { fr: json } : json)
const source = (text) => text.fr ?? Object.values(text)[0]

function choices(challenge, multiple) {
  const all = challenge.options.choices.map((choice, i) => ({ number: i + 1, label: label(choice) }))
  const shown = challenge.shuffled ? shuffled(all, seedOf(challenge.id)) : all
  return [{ __typename: 'Choices', multiple, choices: shown }]
}

function field(id, json, isShuffled, seed) {
  if (!json.choices?.length) {
    return {
      __typename: 'TextField', id, label: label(json.label), format: json.format ?? 'WORDS',
      placeholder: label(json.placeholder), suffix: label(json.suffix)
    }
  }
  const options = json.choices.map(label).map((text) => ({
    value: source(text).normalize('NFC').replaceAll('\u00a0', ' '), label: text
  }))
  return {
    __typename: 'SelectField', id, label: label(json.label), options: isShuffled ? shuffled(options, seed) : options
  }
}

function fields(challenge) {
  const seed = seedOf(challenge.id)
  return challenge.options.fields.map((json, i) => field(json.id, json, challenge.shuffled, seed + BigInt(i)))
}

const types = {
  QCU: (challenge) => choices(challenge, false),
  QCM: (challenge) => choices(challenge, true),
  QROC: (challenge) => [field('answer', challenge.options.field, challenge.shuffled, seedOf(challenge.id))],
  'QROCM-ind': fields,
  'QROCM-dep': fields
}

export const parts = (challenge) => types[challenge.type]?.(challenge) ?? []
