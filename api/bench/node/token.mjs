// Who asks: nobody, or the holder of a token that Sextant signed, checked on each request as Sextant does.
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

const ANONYMOUS = { login: null, roles: [] }

export function checker(secret) {
  const key = createHash('sha256').update(secret).digest()
  return (authorization) => {
    if (authorization === undefined) {
      return ANONYMOUS
    }
    const [header, claims, signature] = authorization.slice('Bearer '.length).split('.')
    const expected = createHmac('sha256', key).update(header + '.' + claims).digest()
    const given = Buffer.from(signature ?? '', 'base64url')
    if (JSON.parse(Buffer.from(header, 'base64url')).alg !== 'HS256' || given.length !== expected.length ||
      !timingSafeEqual(given, expected)) {
      throw new Error('The access token is not one of this installation; sign in again.')
    }
    const { sub, exp, roles } = JSON.parse(Buffer.from(claims, 'base64url'))
    if (exp * 1000 <= Date.now()) {
      throw new Error('The access token has expired; sign in again.')
    }
    return { login: sub, roles }
  }
}
