import type { Core, CoreField, CoreObject } from '../core.ts';
import { RuntimeError } from '../failure.ts';
import { hasField } from '../names.ts';
import { fieldCost, objectCost, superValue } from '../object.ts';
import { add } from '../operate.ts';
import type { Span } from '../source.ts';
import { type Code, Env, type Field, type Lazy, ObjectValue, type ObjectScope, typeName, type Value } from '../value.ts';
import type { Compiler, Delayed } from './compiler.ts';
import { loopsOf } from './comprehensions.ts';
import { Scope } from './scope.ts';

const frameName = 'object <anonymous>';

/** The scope of an object's fields at compile time, and how to make it for an object and a layer. */
interface Inside {
  scope: Scope;
  open(outer: Env): ObjectScope;
}

function insideOf(compiler: Compiler, { locals, outermost }: CoreObject, scope: Scope): Inside {
  const names = [...(outermost ? ['$'] : []), ...locals.map(({ name }) => name)];
  const inner = new Scope(names, scope, { inObject: true, context: frameName });
  const first = outermost ? 1 : 0;
  const binds: readonly Delayed[] = locals.map(({ name, value }) => compiler.delayed(value, inner, name));
  return {
    scope: inner,
    open: (outer) => (self, layer) => {
      const slots: Lazy[] = outermost ? [self] : [];
      const env = new Env(outer, slots, self, layer);
      for (let i = 0; i < binds.length; i++) slots[first + i] = (binds[i] as Delayed)(env);
      return env;
    },
  };
}

/** `{ … }`. Where all names are written out, every evaluation shares one table of fields. */
export function objectCode(compiler: Compiler, node: CoreObject, scope: Scope): Code {
  const { machine } = compiler.host;
  const inside = insideOf(compiler, node, scope);
  const asserts = node.asserts.map((check) => compiler.code(check, inside.scope));
  const definitions = node.fields.map((field) => definition(compiler, field, scope, inside.scope));
  const fields = new Map(definitions.flatMap(({ fixed, make }) => (fixed === undefined ? [] : [[fixed, make(fixed)] as const])));
  if (fields.size === definitions.length) {
    return (env) => {
      machine.spend(objectCost, node.at);
      return new ObjectValue({ fields, asserts, scope: inside.open(env), shared: true });
    };
  }
  return (env) => {
    const fields = new Map<string, Field>();
    for (const { name, make, at } of definitions) put(fields, name(env), node.at, at, make);
    machine.spend(objectCost + fieldCost * fields.size, node.at);
    return new ObjectValue({ fields, asserts, scope: inside.open(env), shared: false });
  };
}

/** `{ [name]: value for … }`: every field has a scope of its own, behind the variables of the loops. */
export function objectComprehension(compiler: Compiler, node: Extract<Core, { kind: 'object-comprehension' }>, scope: Scope): Code {
  const { object, clauses, at } = node;
  const [field] = object.fields;
  if (field === undefined) throw new RangeError('an object comprehension has one field');
  const { machine } = compiler.host;
  const loops = loopsOf(compiler, clauses, scope);
  const inside = insideOf(compiler, object, loops.scope);
  const { name, make } = definition(compiler, field, loops.scope, inside.scope);
  return (env) => {
    const fields = new Map<string, Field>();
    const scopes: Env[] = [];
    machine.within(at, () => {
      loops.run(env, (inner) => scopes.push(inner));
      for (const inner of scopes) put(fields, name(inner), at, at, (text) => make(text, inside.open(inner)));
    });
    machine.spend(objectCost + fieldCost * fields.size, at);
    return new ObjectValue({ fields, asserts: [], scope: inside.open(env), shared: false });
  };
}

function put(fields: Map<string, Field>, name: Value, object: Span, at: Span, make: (name: string) => Field): void {
  if (name === null) return;
  if (typeof name !== 'string') throw new RuntimeError(`Field name must be string, got ${typeName(name)}`, object);
  if (fields.has(name)) throw new RuntimeError(`Duplicate field name: ${JSON.stringify(name)}`, at);
  fields.set(name, make(name));
}

interface Definition {
  /** A name that is written out. */
  fixed: string | undefined;
  name: Code;
  make(name: string, scope?: ObjectScope): Field;
  at: Span;
}

function definition(compiler: Compiler, field: CoreField, outer: Scope, inner: Scope): Definition {
  const { visibility, plus, at } = field;
  const fixed = field.name.kind === 'literal' && typeof field.name.value === 'string' ? field.name.value : undefined;
  const own = compiler.code(field.value, inner, fixed);
  return {
    fixed,
    name: compiler.code(field.name, outer),
    make: (name, scope) => ({ visibility, code: plus ? added(compiler, name, own, at) : own, scope, name: frameName }),
    at,
  };
}

/** `name+: value`: what lies below, if there is something, plus the value. */
function added(compiler: Compiler, name: string, own: Code, at: Span): Code {
  const { machine } = compiler.host;
  return (env) => {
    const { self, layer } = env;
    if (self === undefined || layer === 0 || !hasField(self, name, layer)) return own(env);
    const below = superValue(machine, self, layer, name, at);
    return add(machine, below, own(env), at);
  };
}
