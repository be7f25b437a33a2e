import type { Core, CoreBind, CoreClause, CoreField, CoreObject } from './core.ts';
import { StaticError } from './failure.ts';
import type { Span } from './source.ts';
import type { Bind, Clause, Member, ObjectSyntax, StringSyntax, Syntax } from './syntax.ts';
import { unescape } from './unescape.ts';

/** Syntax → the forms that evaluation knows. Errors: StaticError for what no program may say (escapes, two fields of one name). */
export const desugar = (program: Syntax): Core => expression(program, false);

/** `inObject`: whether `$` is bound already. Operators and calls lean to the left: their chains are walked in a loop. */
function expression(node: Syntax, inObject: boolean): Core {
  const spine: Syntax[] = [];
  let base = node;
  for (let left = leftOf(base); left !== undefined; left = leftOf(base)) {
    spine.push(base);
    base = left;
  }
  let core = leading(base, inObject);
  for (let step = spine.pop(); step !== undefined; step = spine.pop()) core = onto(step, core, inObject);
  return core;
}

/** The part of a node that may itself be as long as the program. */
function leftOf(node: Syntax): Syntax | undefined {
  switch (node.kind) {
    case 'binary':
    case 'in-super':
    case 'extend':
      return node.left;
    case 'index':
    case 'slice':
    case 'apply':
      return node.target;
    default:
      return undefined;
  }
}

function onto(node: Syntax, left: Core, inObject: boolean): Core {
  const { at } = node;
  switch (node.kind) {
    case 'binary':
      return { kind: 'binary', operator: node.operator, left, right: expression(node.right, inObject), at };
    case 'in-super':
      return { kind: 'in-super', left, at };
    case 'extend':
      return { kind: 'binary', operator: '+', left, right: object(node.right, inObject), at };
    case 'index':
      return { kind: 'index', target: left, index: expression(node.index, inObject), at };
    case 'slice':
      return slice(left, node.bounds, inObject, at);
    case 'apply': {
      const positional = node.positional.map((argument) => expression(argument, inObject));
      const named = node.named.map(({ name, value }) => ({ name, value: expression(value, inObject) }));
      return { kind: 'apply', target: left, positional, named, tailstrict: node.tailstrict, at };
    }
    default:
      return leading(node, inObject);
  }
}

function slice(target: Core, bounds: readonly (Syntax | undefined)[], inObject: boolean, at: Span): Core {
  const [from, to, step] = [0, 1, 2].map((i): Core => {
    const bound = bounds[i];
    return bound === undefined ? { kind: 'literal', value: null, at } : expression(bound, inObject);
  }) as [Core, Core, Core];
  return { kind: 'apply', target: { kind: 'standard', name: 'slice', at }, positional: [target, from, to, step], named: [], tailstrict: false, at };
}

/** `local`, `assert` and `else if` lean to the right: their chains, too, are walked in a loop. */
function leading(node: Syntax, inObject: boolean): Core {
  const leads: Syntax[] = [];
  let last = node;
  for (let rest = restOf(last); rest !== undefined; rest = restOf(last)) {
    leads.push(last);
    last = rest;
  }
  let core = leads.length === 0 ? terminal(last, inObject) : expression(last, inObject);
  for (let lead = leads.pop(); lead !== undefined; lead = leads.pop()) core = before(lead, core, inObject);
  return core;
}

function restOf(node: Syntax): Syntax | undefined {
  switch (node.kind) {
    case 'local':
    case 'assert':
      return node.body;
    case 'if':
      return node.otherwise;
    default:
      return undefined;
  }
}

function before(node: Syntax, rest: Core, inObject: boolean): Core {
  const { at } = node;
  switch (node.kind) {
    case 'local':
      return { kind: 'local', binds: binds(node.binds, inObject), body: rest, at };
    case 'assert':
      return assertion(node, rest, 'Assertion failed', inObject);
    case 'if':
      return { kind: 'if', condition: expression(node.condition, inObject), then: expression(node.then, inObject), otherwise: rest, at };
    default:
      return rest;
  }
}

/** `if !condition then error message else rest`, so that chains of assertions, too, lean to the right. */
function assertion(node: { condition: Syntax; message: Syntax | undefined; at: Span }, rest: Core, standard: string, inObject: boolean): Core {
  const { at } = node;
  const message: Core = node.message === undefined ? { kind: 'literal', value: standard, at } : expression(node.message, inObject);
  const fails: Core = { kind: 'unary', operator: '!', operand: expression(node.condition, inObject), at };
  return { kind: 'if', condition: fails, then: { kind: 'error', message, at }, otherwise: rest, at };
}

function terminal(node: Syntax, inObject: boolean): Core {
  const { at } = node;
  switch (node.kind) {
    case 'null':
      return { kind: 'literal', value: null, at };
    case 'true':
    case 'false':
      return { kind: 'literal', value: node.kind === 'true', at };
    case 'number': {
      const value = Number(node.text.replaceAll('_', ''));
      return Number.isFinite(value) ? { kind: 'literal', value, at } : { kind: 'error', message: { kind: 'literal', value: 'overflow', at }, at };
    }
    case 'string':
      return { kind: 'literal', value: stringValue(node), at };
    case 'group':
      return { kind: 'literal', value: stringValue(node.inner), at };
    case 'variable':
      return { kind: 'variable', name: node.name, at };
    case 'self':
      return { kind: 'self', at };
    case 'dollar':
      return { kind: 'variable', name: '$', at };
    case 'array':
      return { kind: 'array', items: node.items.map((item) => expression(item, inObject)), at };
    case 'array-comprehension':
      return { kind: 'array-comprehension', body: expression(node.body, inObject), clauses: clauses(node.clauses, inObject), at };
    case 'object':
      return object(node, inObject);
    case 'super-index':
      return { kind: 'super-index', index: expression(node.index, inObject), at };
    case 'unary':
      return { kind: 'unary', operator: node.operator, operand: expression(node.operand, inObject), at };
    case 'if':
      return { kind: 'if', condition: expression(node.condition, inObject), then: expression(node.then, inObject), otherwise: { kind: 'literal', value: null, at }, at };
    case 'error':
      return { kind: 'error', message: expression(node.message, inObject), at };
    case 'function': {
      const parameters = node.parameters.map(({ name, fallback }) => ({ name, fallback: fallback === undefined ? undefined : expression(fallback, inObject) }));
      return { kind: 'function', parameters, body: expression(node.body, inObject), at };
    }
    case 'import':
      return { kind: 'import', form: node.form, path: stringValue(node.path), at };
    // Reached through the loops above only.
    case 'binary':
    case 'in-super':
    case 'extend':
    case 'index':
    case 'slice':
    case 'apply':
    case 'local':
    case 'assert':
      return expression(node, inObject);
    default:
      return node satisfies never;
  }
}

function stringValue({ form, text, at }: StringSyntax): string {
  if (form !== 'string-single' && form !== 'string-double') return text.toWellFormed();
  return unescape(text, (message) => new StaticError(message, at));
}

function binds(all: readonly Bind[], inObject: boolean): CoreBind[] {
  checkUnique(all);
  return all.map(({ name, value, at }) => ({ name, value: expression(value, inObject), at }));
}

function checkUnique(all: readonly Bind[]): void {
  const seen = new Set<string>();
  for (const { name, at } of all) {
    if (seen.has(name)) throw new StaticError(`Duplicate local var: ${name}`, at);
    seen.add(name);
  }
}

const clauses = (all: readonly Clause[], inObject: boolean): CoreClause[] =>
  all.map((clause) =>
    clause.kind === 'for' ? { ...clause, items: expression(clause.items, inObject) } : { ...clause, condition: expression(clause.condition, inObject) },
  );

function object(node: ObjectSyntax, inObject: boolean): Core {
  const { members, at } = node;
  checkUnique(members.flatMap((member) => (member.kind === 'local' ? [member.bind] : [])));
  const core: CoreObject = {
    kind: 'object',
    locals: members.flatMap((member) => (member.kind === 'local' ? [{ ...member.bind, value: expression(member.bind.value, true) }] : [])),
    fields: fields(members, inObject),
    asserts: members.flatMap((member) => (member.kind === 'assert' ? [objectAssertion(member)] : [])),
    outermost: !inObject,
    at,
  };
  if (node.clauses === undefined) return core;
  return { kind: 'object-comprehension', object: core, clauses: clauses(node.clauses, inObject), at };
}

const objectAssertion = (member: Extract<Member, { kind: 'assert' }>): Core =>
  assertion(member, { kind: 'literal', value: null, at: member.at }, 'Object assertion failed.', true);

function fields(members: readonly Member[], inObject: boolean): CoreField[] {
  const seen = new Set<string>();
  return members.flatMap((member): CoreField[] => {
    if (member.kind !== 'field') return [];
    const { visibility, plus, at } = member;
    const value = expression(member.value, true);
    if (member.name.kind === 'computed') return [{ name: expression(member.name.name, inObject), visibility, plus, value, at }];
    const name = stringValue(member.name.name);
    if (seen.has(name)) throw new StaticError(`Duplicate field: ${name}`, member.name.name.at);
    seen.add(name);
    return [{ name: { kind: 'literal', value: name, at: member.name.name.at }, visibility, plus, value, at }];
  });
}
