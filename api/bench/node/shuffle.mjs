// The order of chance of org.sextant.schema.type.Shuffle: Fisher and Yates over Java's L64X128MixRandom.
import { createHash } from 'node:crypto'

const MASK = (1n << 64n) - 1n
const wrap = (value) => value & MASK
const rotate = (value, by) => wrap((value << by) | (value >> (64n - by)))

function mix(value, shift, first, second, last) {
  value = wrap((value ^ (value >> shift[0])) * first)
  value = wrap((value ^ (value >> shift[1])) * second)
  return value ^ (value >> last)
}
const murmur = (v) => mix(v, [33n, 33n], 0xff51afd7ed558ccdn, 0xc4ceb9fe1a85ec53n, 33n)
const stafford = (v) => mix(v, [30n, 27n], 0xbf58476d1ce4e5b9n, 0x94d049bb133111ebn, 31n)
const lea = (v) => mix(v, [32n, 32n], 0xdaba0b6eb09322e3n, 0xdaba0b6eb09322e3n, 32n)

function generator(seed) {
  const hashed = wrap(seed) ^ 0x6a09e667f3bcc909n
  const added = murmur(hashed) | 1n
  let state = 1n
  let x0 = stafford(hashed)
  let x1 = stafford(wrap(hashed + 0x9e3779b97f4a7c15n))
  const nextInt = () => {
    const result = lea(wrap(state + x0))
    state = wrap(0xd1342543de82ef95n * state + added)
    const mixed = x1 ^ x0
    x0 = rotate(x0, 24n) ^ mixed ^ wrap(mixed << 16n)
    x1 = rotate(mixed, 37n)
    return Number(result >> 32n) | 0
  }
  return (bound) => {
    const last = bound - 1
    let value = nextInt()
    if ((bound & last) === 0) {
      return value & last
    }
    for (let u = value >>> 1; ((u + last - (value = u % bound)) | 0) < 0; u = nextInt() >>> 1) {
      // drawn again: the last multiples of the bound are not whole
    }
    return value
  }
}

export function shuffled(values, seed) {
  const next = generator(seed)
  const copy = [...values]
  for (let place = copy.length - 1; place > 0; place--) {
    const other = next(place + 1)
    const kept = copy[place]
    copy[place] = copy[other]
    copy[other] = kept
  }
  return copy
}

// The seed of a challenge for which nobody gave one.
export const seedOf = (id) => BigInt('0x' + createHash('sha256').update(id).digest('hex').slice(0, 15))
