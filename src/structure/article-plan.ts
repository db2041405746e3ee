import type { Catalogue } from '../catalogue/catalogue.ts'
import type { Block } from '../document/source-document.ts'
import { readArticle } from './article.ts'
import type { Claim, PlanDocument } from './plan-document.ts'
import { readReportedAct } from './reported-act.ts'

/**
 * An article as the plan it reports: header of the reported act, the article's paragraphs as its opening, no
 * outline (an article's numbers and bullets are read with its sentences), nothing of the page around it.
 */
export function readArticlePlan(
  plan: PlanDocument,
  blocks: readonly Block[],
  catalogue: Catalogue,
): PlanDocument {
  const article = readArticle(blocks, catalogue)
  const texts = article.body.map((paragraph) => paragraph.text)
  const header = readReportedAct(
    article.title === undefined ? texts : [...texts, article.title],
    article.published?.value,
    catalogue,
  )
  const kept = plan.claims.filter((claim) => claim.kind === 'rule' || claim.kind === 'page-number')
  const claims: Claim[] = [...kept, ...article.claims]
  return {
    source: plan.source,
    kind: 'article',
    article: {
      ...(article.title !== undefined && { title: article.title.text }),
      ...(article.publisher !== undefined && { publisher: article.publisher.value }),
      ...(article.published !== undefined && { published: article.published.value }),
    },
    header,
    parts: [{ kind: 'main', opening: article.body, sections: [] }],
    recipients: [],
    footnotes: [],
    complete: true,
    claims,
  }
}
