/** A statement of time as one line that can be typed, and back. */
import {isMembers, listOf} from './draft.ts';
import type {Members} from './draft.ts';

/** `2024-06-19`, `2024-06-18/2024-06-19`; undefined for what one line cannot say: several statements, a margin. */
export function whenText(when: unknown): string | undefined {
  if (when === undefined) return '';
  if (typeof when === 'string') return when;
  if (!isMembers(when)) return undefined;
  const {on, from, to} = when;
  if (typeof on === 'string') return on;
  if (typeof from !== 'string' || typeof to !== 'string') return undefined;
  return from === '..' && to === '..' ? '' : `${from}/${to}`;
}

/** What was typed, with the source, the words and the rest of what was said before. */
export function typedWhen(text: string, before: unknown): unknown {
  const typed = text.trim();
  const kept = isMembers(before) ? restOf(before) : {};
  const [from, to] = typed.split('/');
  if (!typed) return Object.keys(kept).length > 0 ? {from: '..', to: '..', ...kept} : undefined;
  if (Object.keys(kept).length === 0) return typed;
  return to === undefined ? {on: typed, ...kept} : {from: from || '..', to: to || '..', ...kept};
}

function restOf({on: _on, from: _from, to: _to, ...rest}: Members): Members {
  return rest;
}

/** The event that a single plain relation names; undefined for what a menu cannot say. */
export function relationText(relation: unknown): string | undefined {
  if (relation === undefined) return '';
  return typeof relation === 'string' && listOf(relation).length === 1 ? relation : undefined;
}
