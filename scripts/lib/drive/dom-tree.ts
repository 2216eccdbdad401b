/** The parts used of a node as the debugging protocol describes it, with all roots inside it. */
export interface TreeNode {
  nodeName: string;
  nodeValue: string;
  backendNodeId: number;
  attributes?: string[];
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
  shadowRootType?: string;
}

const walk = (node: TreeNode): TreeNode[] => [
  node,
  ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(walk),
];

/** The closed shadow roots a script made, wherever they are. */
export const closedRoots = (node: TreeNode): TreeNode[] =>
  walk(node).filter(({ shadowRootType }) => shadowRootType === 'closed');

/** Its text, style sheets left out. */
export const textOf = (node: TreeNode): string =>
  node.nodeName === 'STYLE'
    ? ''
    : node.nodeName === '#text'
      ? node.nodeValue
      : (node.children ?? []).map(textOf).join(' ');

export const buttonsIn = (node: TreeNode): TreeNode[] =>
  walk(node).filter(({ nodeName }) => nodeName === 'BUTTON');

/** A button's accessible name. */
export const nameOf = (node: TreeNode): string => {
  const label = node.attributes?.indexOf('aria-label') ?? -1;
  return (label >= 0 ? (node.attributes?.[label + 1] ?? '') : textOf(node)).replace(/\s+/g, ' ').trim();
};
