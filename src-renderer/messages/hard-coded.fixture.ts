// Finds the texts that a source of the face says by itself instead of by the catalogue: words between tags, in
// what people read or hear of an element or a column, and sentences anywhere else. What is thrown is left aside:
// a failure is said by its code, and the sentence with it is marked as the English that it is.

import { type ESTree, parseSync } from 'vite'

/** Properties of elements, columns and fields that people read or hear. */
const spoken = new Set([
  'alt',
  'aria-description',
  'aria-label',
  'aria-placeholder',
  'aria-roledescription',
  'aria-valuetext',
  'children',
  'copyLabel',
  'description',
  'error',
  'header',
  'hint',
  'inOrder',
  'label',
  'message',
  'nothingFoundMessage',
  'placeholder',
  'sentence',
  'submit',
  'subtitle',
  'thumbLabel',
  'title',
])

/**
 * Names, formats and addresses are the same in every language: `SHA-256`, `-----BEGIN …`, `http://…`, `{issuer}`; keys go
 * by one name until they are said (key-names.ts): `Ctrl K`.
 */
const untranslated = /^[\p{Lu}\d\s#.:–-]*$|^https?:|^(?:Ctrl|Shift) \S+$|^\{\w+\}$/u
const words = /\p{L}{2}/u
/** In an object, a small word may be one of the contract's. */
const saidInObject = /\p{L}{2}.*\s|\s.*\p{L}{2}|^\p{Lu}\p{Ll}/u
const sentence = /^\p{Lu}[\p{Ll}’']*,? \p{L}|^\p{Lu}\p{Ll}+[.…!?]$/u

type Node = ESTree.Node
type Context = 'spoken' | 'named' | 'aside' | 'elsewhere'

/** The texts of that source that no catalogue has. Throws when it can't be parsed. */
export function hardCodedTexts(path: string, source: string): string[] {
  const { program, errors } = parseSync(path, source)
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`)
  const found: string[] = []
  visit(program, 'elsewhere', (text) => found.push(text))
  return found
}

function visit(node: Node, context: Context, report: (text: string) => void): void {
  const text = textOf(node)
  if (text !== null && isHardCoded(text, context)) report(text.trim())
  const within = contextOf(node, context)
  for (const child of childrenOf(node)) visit(child, within, report)
}

function isHardCoded(text: string, context: Context): boolean {
  if (context === 'aside' || untranslated.test(text.trim())) return false
  return { spoken: words, named: saidInObject, elsewhere: sentence }[context].test(text)
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null
  if (node.type === 'TemplateElement') return node.value.cooked ?? null
  return node.type === 'JSXText' ? node.value : null
}

/** What is said of everything below a node, until something below says otherwise. */
function contextOf(node: Node, context: Context): Context {
  switch (node.type) {
    case 'JSXElement':
      return isStyle(node.openingElement) ? 'aside' : 'spoken'
    case 'JSXFragment':
      return 'spoken'
    case 'JSXOpeningElement':
    case 'BinaryExpression':
    case 'MemberExpression':
    case 'CallExpression':
    case 'ObjectExpression':
    case 'ArrowFunctionExpression':
      return context === 'aside' ? 'aside' : 'elsewhere'
    case 'JSXAttribute':
      return spoken.has(String(node.name.name)) ? 'spoken' : 'elsewhere'
    case 'Property':
      return node.key.type === 'Identifier' && spoken.has(node.key.name) ? 'named' : context
    case 'ImportDeclaration':
    case 'TSLiteralType':
    case 'NewExpression':
      return 'aside'
    default:
      return context
  }
}

function isStyle({ name }: ESTree.JSXOpeningElement): boolean {
  return name.type === 'JSXIdentifier' && name.name === 'style'
}

function childrenOf(node: Node): Node[] {
  return Object.values(node)
    .flatMap((value: unknown) => (Array.isArray(value) ? value : [value]))
    .filter(isNode)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}
