import { parse } from './parse.ts';
import { SourceText } from './source.ts';
import type { Bind, Member, Syntax } from './syntax.ts';

/** Where a member is written: its name, or the item of a list, and its value. Line and column from 1. */
export interface MemberPlace {
  key: { line: number; column: number };
  value: { line: number; column: number };
}

type Step = string | number;
type Field = Member & { kind: 'field' };

/** A piece of the program with the names that are known there. */
interface Seen {
  node: Syntax;
  binds: readonly Bind[];
}

/** Ends what would go round in circles. */
const mostSteps = 1000;

/**
 * Finds where the members of the value are written that a program makes, without running it: as far as the text shows
 * them, through `local`, `+` and names. Of what is computed or imported the nearest that can be seen is given. The
 * program has been parsed before, so it parses.
 */
export function memberPlaces({ path, text }: { path: string; text: string }): (steps: readonly Step[]) => MemberPlace | undefined {
  const source = new SourceText(path, text);
  let program: Syntax | undefined;
  return (steps) => {
    const finder = new Finder();
    program ??= parse(source);
    return finder.find({ node: program, binds: [] }, steps, source);
  };
}

class Finder {
  #left = mostSteps;

  find(program: Seen, steps: readonly Step[], source: SourceText): MemberPlace | undefined {
    let at = program;
    let place: { key: number; value: number } | undefined;
    for (const step of steps) {
      const next = this.#into(at, step);
      if (next === undefined) break;
      place = { key: next.key, value: next.node.at.start };
      at = next;
    }
    return place === undefined ? undefined : { key: source.positionOf(place.key), value: source.positionOf(place.value) };
  }

  #into(seen: Seen, step: Step): (Seen & { key: number }) | undefined {
    this.#left -= 1;
    if (this.#left < 0) return undefined;
    const { node, binds } = seen;
    switch (node.kind) {
      case 'local':
        return this.#into({ node: node.body, binds: [...binds, ...node.binds] }, step);
      case 'assert':
        return this.#into({ node: node.body, binds }, step);
      case 'variable': {
        const bind = binds.findLast(({ name }) => name === node.name);
        return bind === undefined ? undefined : this.#into({ node: bind.value, binds }, step);
      }
      case 'extend':
        return this.#into({ node: node.right, binds }, step) ?? this.#into({ node: node.left, binds }, step);
      case 'binary':
        return node.operator === '+' ? (this.#into({ node: node.right, binds }, step) ?? this.#into({ node: node.left, binds }, step)) : undefined;
      case 'index': {
        const target = node.index.kind === 'string' ? this.#into({ node: node.target, binds }, node.index.text) : undefined;
        return target === undefined ? undefined : this.#into(target, step);
      }
      case 'array': {
        const item = typeof step === 'number' ? node.items[step] : undefined;
        return item === undefined ? undefined : { node: item, binds, key: item.at.start };
      }
      case 'object': {
        if (node.clauses !== undefined) return undefined;
        const inside = [...binds, ...node.members.flatMap((member) => (member.kind === 'local' ? [member.bind] : []))];
        const field = fieldOf(node.members.filter((member) => member.kind === 'field'), String(step));
        return field === undefined ? undefined : { node: field.value, binds: inside, key: field.name.name.at.start };
      }
      default:
        return undefined;
    }
  }
}

/** The field of that name, else the one whose name differs in case only. */
function fieldOf(fields: readonly Field[], wanted: string): Field | undefined {
  const named = (accept: (name: string) => boolean): Field | undefined => fields.find(({ name: { name } }) => name.kind === 'string' && accept(name.text));
  return named((name) => name === wanted) ?? named((name) => name.toLowerCase() === wanted.toLowerCase());
}
