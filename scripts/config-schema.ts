// The JSON Schema of the config, made from the table that the parser reads: editors and the action cannot disagree.
import { type Keys, type KeyShape, type KeySpec, configKeys } from '../src/config/keys.ts';

type Schema = Record<string, unknown>;

const durationPattern = '^\\+?(\\d+(\\.\\d*)?|\\.\\d+)(ns|us|µs|ms|s|m|h)((\\d+(\\.\\d*)?|\\.\\d+)(ns|us|µs|ms|s|m|h))*$|^\\d+(\\.\\d+)?$|\\{\\{';

function shapeSchema(shape: KeyShape): Schema {
  switch (shape.kind) {
    case 'string':
    case 'path':
      return { type: ['string', 'null'] };
    case 'duration':
      return { type: ['string', 'number', 'null'], pattern: durationPattern, minimum: 0 };
    case 'anything':
      return {};
    case 'free':
      return { type: ['object', 'null'] };
    case 'object':
      return objectSchema(shape.keys);
    case 'list':
      return { type: ['array', 'null'], items: shapeSchema(shape.items) };
    default:
      return shape satisfies never;
  }
}

function keySchema({ shape, description, default: usual, examples, deprecated, required }: KeySpec): Schema {
  return {
    ...(required === true ? withoutNull({ ...shapeSchema(shape), minLength: 1 }) : shapeSchema(shape)),
    description,
    ...(usual === undefined ? {} : { default: usual }),
    ...(examples === undefined ? {} : { examples }),
    ...(deprecated === undefined ? {} : { deprecated: true, deprecationMessage: deprecated }),
  };
}

/** Null stands for absent, so it will not do where something must be given. */
const withoutNull = (schema: Schema): Schema => ({ ...schema, type: (schema['type'] as string[]).filter((type) => type !== 'null') });

function objectSchema(keys: Keys): Schema {
  const required = Object.entries(keys).filter(([, spec]) => spec.required === true).map(([key]) => key);
  const schema = {
    type: ['object', 'null'],
    properties: Object.fromEntries(Object.entries(keys).map(([key, spec]) => [key, keySchema(spec)])),
    // Unknown keys only warn in the action; in an editor they are worth a squiggle.
    additionalProperties: false,
  };
  return required.length === 0 ? schema : withoutNull({ ...schema, required });
}

/** Text of schema/ecspresso.schema.json. */
export const generatedSchema = (): string =>
  `${JSON.stringify({ $schema: 'http://json-schema.org/draft-07/schema#', title: 'ecspresso configuration file', ...objectSchema(configKeys) }, null, 2)}\n`;
