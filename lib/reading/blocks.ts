import type { Role } from '../engine/types.ts';

/** What an element is for the walk, by its tag and attributes alone. `unsettled`: only its rendering can tell. */
export type Kind = 'skip' | 'block' | 'inline' | 'unsettled';

const words = (list: string) => new Set(list.split(' '));

/** Nothing in these is text of the page; what people type is theirs and is never read. */
const SKIPPED = words(
  'script style noscript template svg math select input textarea option datalist head title iframe frame object embed ' +
    'canvas video audio picture img meter progress map area param source track br link meta base col colgroup noframes',
);
const BLOCKS = words(
  'html body div p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr td th nav ' +
    'header footer main section article aside address figure figcaption form fieldset legend details summary dialog ' +
    'hr hgroup menu search center button label optgroup frameset',
);
/** Marks on words within a sentence: seldom anything else, so their rendering isn't asked for. */
const PHRASES = words(
  'b strong i em u s small sub sup mark abbr acronym cite dfn q code kbd samp var time data del ins bdi bdo big font tt ' +
    'ruby rb rt rp wbr nobr strike',
);
const EDITABLE_ROLES = words('textbox searchbox combobox spinbutton');
const roles = (table: Partial<Record<Role, string>>): ReadonlyMap<string, Role> =>
  new Map(
    Object.entries(table).flatMap(([role, names]) => names.split(' ').map((name) => [name, role as Role])),
  );
const ROLE_OF_TAG = roles({
  heading: 'h1 h2 h3 h4 h5 h6 summary',
  bullet: 'li',
  quotation: 'blockquote',
  code: 'pre',
  control: 'button label',
  furniture: 'nav search',
});
const ROLE_OF_ARIA = roles({
  heading: 'heading',
  bullet: 'listitem',
  control: 'button menuitem tab switch',
  furniture: 'navigation menu menubar search contentinfo toolbar',
});
/** Words in id, class or label of what surrounds a page rather than being it. Whole words, since "social care" is not a share bar. */
const FURNITURE_WORDS =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|ccpa|onetrust|cookiebot|breadcrumbs?|skip-?(?:links?|nav|to)|share-?(?:bar|buttons?|links?|icons?)|social-?(?:links?|icons?|share|media|bar))(?=$|[\s_-])/i;
const WHOLE_PAGE = words('html body main article h1 h2 h3 h4 h5 h6 p li a span');
const SCOPES = words('article section blockquote figure aside main');

/** Elements of our own: never read, never a change of the page. */
export const ours = new WeakSet<Node>();

/** What an element is for the walk; see Kind. */
export function kindOf(element: Element): Kind {
  const name = element.localName;
  if (SKIPPED.has(name) || ours.has(element)) return 'skip';
  const byName = BLOCKS.has(name) ? 'block' : PHRASES.has(name) ? 'inline' : 'unsettled';
  if (!element.hasAttributes()) return byName;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return 'skip';
  const role = element.getAttribute('role') ?? '';
  if (EDITABLE_ROLES.has(role)) return 'skip';
  return ROLE_OF_ARIA.has(role) ? 'block' : byName;
}

/** True for an inline element that has a block for a child: what stands around that block belongs to no sentence of ours. */
export function holdsBlock(element: Element): boolean {
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    if (BLOCKS.has(child.localName)) return true;
  return false;
}

/** What passages inherit from the elements around them. */
export interface Surroundings {
  role: Role;
  /** Inside a section of its own, where a footer closes the section and not the page. */
  scoped: boolean;
}

/** The surroundings inside an element, from those outside it. Furniture stays furniture whatever is in it. */
export function within(element: Element, outer: Surroundings): Surroundings {
  const name = element.localName;
  const scoped = outer.scoped || SCOPES.has(name);
  if (outer.role === 'furniture') return outer;
  const own = ownRole(element, name, outer);
  const role = own === 'bullet' && outer.role === 'quotation' ? outer.role : (own ?? outer.role);
  return role === outer.role && scoped === outer.scoped ? outer : { role, scoped };
}

function ownRole(element: Element, name: string, outer: Surroundings): Role | undefined {
  const plain = !element.hasAttributes();
  if (!plain && isFurniture(element, name)) return 'furniture';
  const aria = plain ? '' : (element.getAttribute('role') ?? '');
  if (name === 'footer') return outer.scoped ? undefined : 'furniture';
  if (aria === 'banner' || (name === 'header' && !outer.scoped))
    return isLinkBar(element) ? 'furniture' : undefined;
  if (name === 'table') return isData(element, aria) ? 'table' : undefined;
  if (name === 'pre' && element.ownerDocument.contentType === 'text/plain') return undefined;
  return ROLE_OF_ARIA.get(aria) ?? ROLE_OF_TAG.get(name);
}

function isFurniture(element: Element, name: string): boolean {
  if (WHOLE_PAGE.has(name)) return false;
  const said = `${element.id} ${element.getAttribute('class') ?? ''} ${element.getAttribute('aria-label') ?? ''}`;
  return said.length > 2 && FURNITURE_WORDS.test(said) && !element.querySelector('main, h1');
}

/** A header of links and no words to read. One with a heading or a paragraph is a hero, and heroes are where pitches begin. */
function isLinkBar(element: Element): boolean {
  return element.querySelectorAll('a').length > 2 && !element.querySelector('h1, h2, p');
}

/** Mails and old pages are laid out in tables: only one that says it holds data is a table to us. */
function isData(table: Element, aria: string): boolean {
  if (aria === 'presentation' || aria === 'none') return false;
  const sign = table.querySelector('th, caption, thead, table');
  return sign !== null && sign.localName !== 'table';
}

/** The role of a run that stands whole inside one link or one `q`: a link is a control, unless it says a sentence. */
export function loneRole(role: Role, wrapper: string, text: string): Role {
  if (role !== 'paragraph' && role !== 'bullet') return role;
  if (wrapper === 'q') return 'quotation';
  return text.length <= 80 && !/[.!?…]['"”’]?$/.test(text) ? 'control' : role;
}
