// Makes sure that two servers answer the measured documents alike, and keeps what the measuring needs.
//   node prepare.mjs SEXTANT_URL NODE_URL DOCUMENTS VARIABLES OUT
// OUT/requests/NAME gets the body of the request, OUT/answers/NAME the bytes of Sextant's answer, OUT/token a token.
// The answers are compared as JSON, by their `data`: numbers as numbers, the keys of objects in any order.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'

const [sextant, node, documents, variables, out] = process.argv.slice(2)
for (const folder of ['requests', 'answers']) {
  mkdirSync(`${out}/${folder}`, { recursive: true })
}

async function post(url, body, headers = {}) {
  const response = await fetch(url, {
    method: 'POST', body, headers: { 'content-type': 'application/json', accept: 'application/json', ...headers }
  })
  return Buffer.from(await response.arrayBuffer())
}

const signIn = 'mutation($input: SessionCreateInput!) { sessionCreate(input: $input) { session { accessToken } } }'
const input = { login: 'learner@demo.sextant', password: 'sextant-demo' }
const signedIn = JSON.parse(await post(sextant, JSON.stringify({ query: signIn, variables: { input } })))
const token = signedIn.data.sessionCreate.session.accessToken
writeFileSync(`${out}/token`, token)

const readers = [{}, { 'accept-language': 'en' }, { 'accept-language': 'de, en;q=0.5' }, { authorization: `Bearer ${token}` }]
const objects = (json) => (json === null || typeof json !== 'object' ? 0
  : Object.values(json).reduce((sum, below) => sum + objects(below), Array.isArray(json) ? 0 : 1))

for (const file of readdirSync(documents).filter((name) => name.endsWith('.graphql'))) {
  const name = file.replace('.graphql', '')
  const request = { query: readFileSync(`${documents}/${file}`, 'utf8') }
  if (existsSync(`${variables}/${name}.json`)) {
    request.variables = JSON.parse(readFileSync(`${variables}/${name}.json`, 'utf8'))
  }
  const body = JSON.stringify(request)
  for (const headers of readers) {
    const [ours, theirs] = (await Promise.all([post(sextant, body, headers), post(node, body, headers)])).map((bytes) => JSON.parse(bytes))
    if (ours.errors || theirs.errors || !isDeepStrictEqual(ours.data, theirs.data)) {
      console.error(`The two servers do not answer ${name} alike for ${JSON.stringify(Object.keys(headers))}:`)
      console.error(JSON.stringify(ours).slice(0, 2000) + '\n' + JSON.stringify(theirs).slice(0, 2000))
      process.exit(1)
    }
  }
  const answer = await post(sextant, body)
  writeFileSync(`${out}/requests/${name}`, body)
  writeFileSync(`${out}/answers/${name}`, answer)
  console.log(`${name}: ${objects(JSON.parse(answer).data) - 1} objects, ${answer.length} bytes, alike for ${readers.length} readers`)
}
