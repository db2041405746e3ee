/**
 * Compares 1,000 with 1,000 and 10,000 with 10,000 tasks, one in ten of them changed, in process and after reading:
 * what grows with the product of the two would show as a hundredfold. Prints the two medians and whether the changes
 * found are those made.
 */
/** Deterministic numbers (mulberry32), so that every run compares the same registries. */
function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const VERBS =
  'rà soát;xây dựng;tổ chức;kiểm tra;tham mưu;nâng cấp;bố trí;phối hợp;tuyên truyền;tổng hợp'.split(';')
const NOUNS =
  'hồ sơ;dữ liệu;kinh phí;hạ tầng;chương trình;nhân lực;thiết bị;trường học;trạm y tế;công trình;quy hoạch;đường giao thông;hợp tác xã;nước sạch;rừng phòng hộ;di tích;lễ hội;thư viện;chợ;kênh mương'.split(
    ';',
  )
const PLACES = 'miền núi;ven biển;nông thôn;đô thị;biên giới;vùng trũng;khu công nghiệp;làng nghề'.split(';')
const UNITS = ['Sở Tài chính', 'Sở Nội vụ', 'Sở Y tế', 'Sở Xây dựng', 'Công an tỉnh']

/** A registry of `count` tasks whose texts are made of the same words over and over, as in real plans. */
export function registryOf(count) {
  const random = randomOf(count)
  const pick = (list) => list[Math.floor(random() * list.length)]
  return {
    version: 1,
    document: { number: '1/KH-UBND', date: '2025-01-02' },
    source: { path: '1.md', format: 'markdown', kind: 'document', digest: 'sha256:0' },
    tasks: Array.from({ length: count }, (_, index) => ({
      id: `${1 + Math.floor(index / 100)}.${1 + (index % 100)}`,
      part: 'content',
      heading: [`Phần ${1 + Math.floor(index / 100)}`],
      content: `${pick(VERBS)} ${pick(NOUNS)}, ${pick(VERBS)} ${pick(NOUNS)} ${pick(PLACES)} và ${pick(NOUNS)} số ${index} trên địa bàn ${pick(PLACES)} theo kế hoạch được phê duyệt`,
      units: [
        { name: pick(UNITS), role: 'lead' },
        { name: 'các sở, ban, ngành', role: 'coordinate' },
      ],
      time: { text: 'trước ngày 30/6/2025', kind: 'deadline', end: '2025-06-30' },
      at: '1:1-1:9',
    })),
  }
}

/** The same with one task in ten changed: reworded, removed, added, renumbered, of another unit. */
export function changedOf(registry) {
  const tasks = []
  const made = { reworded: 0, removed: 0, added: 0, moved: 0, unit: 0 }
  for (const [index, task] of registry.tasks.entries()) {
    const kind = index % 50
    if (kind === 3) {
      tasks.push({ ...task, content: task.content.replace('trên địa bàn', 'tại các vùng') })
      made.reworded++
    } else if (kind === 13) made.removed++
    else if (kind === 23) {
      tasks.push(task, {
        ...task,
        id: `${task.id}.a`,
        content: `Giám sát độc lập lần ${index} về an toàn bức xạ hạt nhân ${index * 7}`,
      })
      made.added++
    } else if (kind === 33) {
      tasks.push({ ...task, id: `${task.id}.b` })
      made.moved++
    } else if (kind === 43) {
      tasks.push({ ...task, units: [{ name: 'Sở Tư pháp', role: 'lead' }] })
      made.unit++
    } else tasks.push(task)
  }
  return { changed: { ...registry, tasks }, made }
}

/** Medians in milliseconds of both sizes, their ratio, and whether the changes found are those made. */
export function measureDiff(diffRegistries, rounds = 7) {
  const results = [1000, 10_000].map((count) => {
    const before = registryOf(count)
    const { changed, made } = changedOf(before)
    const times = []
    let changes = []
    for (let round = 0; round < rounds + 3; round++) {
      const [old, fresh] = [structuredClone(before), structuredClone(changed)]
      const start = performance.now()
      changes = diffRegistries([old], [fresh])
      if (round >= 3) times.push(performance.now() - start)
    }
    const found = (...kinds) => changes.filter(({ kind }) => kinds.includes(kind)).length
    const right =
      found('reworded') === made.reworded &&
      found('removed') === made.removed &&
      found('added') === made.added &&
      found('moved', 'renumbered') === made.moved &&
      found('unit-added') === made.unit
    return { count, time: times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)], right }
  })
  const [small, large] = results
  return { small, large, ratio: large.time / small.time, right: small.right && large.right }
}

if (process.argv[1]?.endsWith('bench/diff.mjs')) {
  const { diffRegistries } = await import('../dist/index.js')
  const { small, large, ratio, right } = measureDiff(diffRegistries)
  process.stdout.write(
    `diff of 1,000 tasks ${small.time.toFixed(1)} ms, of 10,000 ${large.time.toFixed(1)} ms: ${ratio.toFixed(1)} × (at most 15); changes ${right ? 'right' : 'WRONG'}\n`,
  )
  if (ratio > 15 || !right) process.exitCode = 1
}
