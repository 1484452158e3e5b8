/**
 * What a name is in a page that was sent: the text of an element, what is typed in a control, the start of an
 * element or of a row. Of markup as it is read (`dl.dd`, `form.input.value`), and of a tree in JSON, as recorders
 * of sessions send it (`childNodes[].textContent`). Source: rrweb-snapshot, HTML.
 */
import {kept, mostNamesKept} from '../kept.ts';
import {setOf} from '../set-of.ts';

export interface Node {
  /** `text` of an element; `typed` in a control, of a `type`; `chosen`: an option is; `tag`: an element opens. */
  readonly kind: 'text' | 'typed' | 'type' | 'chosen' | 'tag' | 'row';
  /** Element that the text stands in; empty where only a tree tells it. */
  readonly tag: string;
  /** Keys above the value, outermost first. */
  readonly path: readonly string[];
  /** Elements of a tree above the value; 0 in markup. */
  readonly depth: number;
}

/** Elements whose text is a label, a value, or neither: a link, a heading of a menu. */
const elements = setOf(
  'dt dd th td label legend span div p strong b em i small h1 h2 h3 h4 h5 h6 li a button option textarea output section',
);
const texts = /(?:textContent|text_content|nodeValue|text)$/;
const branches = /(?:childNodes|children|child_nodes)\[\]/g;
const tags = /(?:tagName|tag_name|nodeName|tag)$/;

/** The last letters of every name that is one: most names of most sendings are none. */
const mayBe =
  /(?:[.\]]|^)(?:d[dtv]|t[dhr]|div|span|p|b|i|a|em|li|h[1-6]|strong|label|legend|small|button|option|textarea|output|section|value|type|checked|selected|textContent|text_content|nodeValue|text|tagName|tag_name|nodeName|tag)$/;

/** The node that a name stands for, if any. */
export const nodeOf = kept(mostNamesKept, (name): Node | undefined =>
  mayBe.test(name) ? (inTree(name) ?? inMarkup(name)) : undefined,
);

function inTree(name: string): Node | undefined {
  const depth = name.match(branches)?.length ?? 0;
  const at = {tag: '', path: [], depth};
  const isNode = depth > 0 || /(?:^|[.\]])node\./.test(name);
  const [, own = ''] = /(?:^|[.\]])(?:attributes|attrs)\.(value|type|selected|checked)$/.exec(name) ?? [];
  if (own !== '') return {...at, kind: kindOf(own)};
  if (tags.test(name)) return {...at, kind: 'tag'};
  return isNode && texts.test(name) ? {...at, kind: 'text'} : undefined;
}

function inMarkup(name: string): Node | undefined {
  const path = name.split('.');
  const tag = path.at(-1) ?? '';
  const holder = path.at(-2) ?? '';
  if (tag === 'tr') return {kind: 'row', tag, path, depth: 0};
  if (elements.has(tag)) return {kind: 'text', tag, path, depth: 0};
  const isOwn =
    holder === 'input' ? /^(?:value|type|checked)$/ : holder === 'option' ? /^selected$/ : undefined;
  return isOwn?.test(tag) === true ? {kind: kindOf(tag), tag: holder, path, depth: 0} : undefined;
}

/** What an attribute of a control tells. */
const kindOf = (attribute: string): Node['kind'] =>
  attribute === 'value' ? 'typed' : attribute === 'type' ? 'type' : 'chosen';
