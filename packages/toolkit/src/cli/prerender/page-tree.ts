import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The elements of a page in the order of its text; what stands in a `<template>` is on no page yet. */
export function elementsOf(text: string): readonly Tree.Element[] {
  // A byte-order mark would count as text of the body. With scripting on, what stands in <noscript> is text.
  return below(parse(text.replace(/^\ufeff/u, ' '), { sourceCodeLocationInfo: true, scriptingEnabled: true }));
}

function below(node: Tree.ParentNode): readonly Tree.Element[] {
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...below(child)] : []));
}

/** The value of an attribute; undefined where the tag has none. */
export function attributeOf(element: Tree.Element, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The element itself and what it stands in, from the inside out. */
export function lineOf(element: Tree.Element): readonly Tree.Element[] {
  const { parentNode } = element;
  return parentNode && 'tagName' in parentNode ? [element, ...lineOf(parentNode)] : [element];
}

/** The value of an attribute of the element or of the nearest one around it that has it. */
export function nearestAttribute(element: Tree.Element, name: string): string {
  return lineOf(element).flatMap((one) => attributeOf(one, name) ?? [])[0] ?? '';
}
