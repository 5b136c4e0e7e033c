// The documents of the benchmarks by Mercurius with graphql-jit, over the content of the same bank in memory.
//   node server.mjs CONTENT_JSON PORT      with SEXTANT_SECRET in the environment, as the Sextant beside it has it
import { readFileSync } from 'node:fs'
import fastify from 'fastify'
import mercurius from 'mercurius'
import { read } from './content.mjs'
import { localesOf, translation } from './text.mjs'
import { checker } from './token.mjs'

const [file, port] = process.argv.slice(2)
const content = read(file)
const actor = checker(process.env.SEXTANT_SECRET)

const text = (name, of = name) => ({
  [name]: (source, _, context) => {
    const found = source[of]
    return found === null || found === undefined ? null : translation(found, context.locales).text
  }
})

const resolvers = {
  Query: {
    framework: (_, { code }) => (content.framework.code === code.toUpperCase() ? content.framework : null),
    nodes: (_, { ids }) => ids.map((id) => content.nodes.get(id) ?? null)
  },
  Framework: text('title'),
  Area: text('title'),
  Competence: {
    ...text('name', 'title'),
    definition: (competence, _, context) => translation(competence.definition.text, context.locales).text
  },
  Thematic: text('title'),
  Tube: { ...text('title'), ...text('description') },
  Statement: text('text'),
  ChallengePrompt: {
    ...text('instruction'),
    locale: (prompt, _, context) => translation(prompt.instruction, context.locales).locale,
    isFallback: (prompt, _, context) => translation(prompt.instruction, context.locales).isFallback
  },
  File: text('alt'),
  Choice: text('label'),
  TextField: { ...text('label'), ...text('placeholder'), ...text('suffix') },
  SelectField: text('label'),
  SelectOption: text('label'),
  Skill: { ...text('title'), ...text('hint') }
}

const app = fastify()
app.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'),
  resolvers,
  jit: 1,
  context: (request) => ({
    actor: actor(request.headers.authorization),
    locales: localesOf(request.headers['accept-language'])
  })
})
await app.listen({ host: '127.0.0.1', port: Number(port) })
console.log('The Node server answers on port ' + port)
