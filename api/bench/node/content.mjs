// The content of a release in memory, with indexes; nothing of it changes after it was read.
import { readFileSync } from 'node:fs'
import { parts } from './parts.mjs'

const grouped = (list, key) => {
  const groups = new Map()
  for (const element of list) {
    const group = groups.get(key(element))
    if (group) {
      group.push(element)
    } else {
      groups.set(key(element), [element])
    }
  }
  return groups
}

const globalId = (type, key) => Buffer.from(`${type}:${key}`).toString('base64url')

const encoded = (text) => encodeURIComponent(text).replace(/[!'()*]/g, (c) => '%' + c.charCodeAt(0).toString(16).toUpperCase())

const linked = (file) => ({ ...file, url: `/files/${file.sha256}/${encoded(file.name)}` })

function duration(seconds) {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `PT${hours ? hours + 'H' : ''}${minutes ? minutes + 'M' : ''}${rest ? rest + 'S' : ''}`
}

function frameworkOf(content) {
  const tubes = grouped(content.tubes, (tube) => tube.competence)
  const competence = (c) => ({
    ...c,
    thematics: c.thematics.map((thematic) => ({
      ...thematic,
      tubes: (tubes.get(c.index) ?? []).filter((tube) => tube.thematic === thematic.id)
    }))
  })
  return {
    ...content.framework,
    __typename: 'Framework',
    id: globalId('Framework', content.framework.code),
    areas: content.framework.areas.map((area) => ({
      ...area,
      competences: content.competences.filter((c) => c.area === area.code).map(competence)
    }))
  }
}

// min(4, 8 / n) for each of n skills in use at one level of a competence
function pixOf(content, tubes) {
  const challenged = new Set(content.challenges.filter((c) => c.status === 'VALIDATED').map((c) => c.skill))
  const counting = content.skills.filter((s) => s.status === 'ACTIVE' && challenged.has(s.id))
  const rung = (skill) => `${tubes.get(skill.tube).competence} ${skill.level}`
  const rungs = grouped(counting, rung)
  return new Map(counting.map((skill) => [skill.id, Math.min(4, 8 / rungs.get(rung(skill)).length)]))
}

function skillsOf(content) {
  const tubes = new Map(content.tubes.map((tube) => [tube.id, tube]))
  const tutorials = new Map(content.tutorials.map((tutorial) => [tutorial.id, { ...tutorial, url: tutorial.link }]))
  const pix = pixOf(content, tubes)
  const named = (ids) => ids.map((id) => tutorials.get(id)).filter((tutorial) => tutorial)
  return new Map(content.skills.map((skill) => [skill.id, {
    ...skill,
    name: tubes.get(skill.tube).name + skill.level,
    pix: pix.get(skill.id) ?? 0,
    tutorials: named(skill.tutorials),
    learnMore: named(skill.learnMore)
  }]))
}

function promptOf(challenge, skill) {
  const shown = parts(challenge)
  return {
    ...challenge,
    __typename: 'ChallengePrompt',
    id: globalId('ChallengePrompt', challenge.id),
    format: shown.find((part) => part.__typename === 'TextField')?.format ?? null,
    illustration: challenge.illustration ? linked(challenge.illustration) : null,
    attachments: challenge.attachments.map(linked),
    parts: shown,
    timer: challenge.timer ? duration(challenge.timer.seconds) : null,
    skill
  }
}

export function read(file) {
  const content = JSON.parse(readFileSync(file, 'utf8'))
  const framework = frameworkOf(content)
  const skills = skillsOf(content)
  const nodes = new Map([[framework.id, framework]])
  for (const challenge of content.challenges) {
    const skill = skills.get(challenge.skill)
    if (challenge.status === 'VALIDATED' && challenge.usage !== 'CERTIFICATION' && skill.status === 'ACTIVE') {
      const prompt = promptOf(challenge, skill)
      nodes.set(prompt.id, prompt)
    }
  }
  return { framework, nodes }
}
