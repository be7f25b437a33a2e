/** A structure of the API: its members by canonical name, and those it cannot do without. */
export interface StructureShape {
  readonly kind: 'structure';
  readonly name: string;
  readonly members: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

/** What the API takes at one place: a plain tree, so that the checks depend on no SDK. `any` is a free-form document. */
export type Shape =
  | StructureShape
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'string' }
  | { readonly kind: 'number' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'any' };

/** Everything that the checks of both files need to know of the API. */
export interface DefinitionShapes {
  /** What RegisterTaskDefinition takes. */
  taskDefinition: StructureShape;
  /** What CreateService and UpdateService take together. */
  service: StructureShape;
  /** Members that describing a task definition yields and registering does not take. */
  describedTaskDefinition: readonly string[];
  /** Members that describing a service yields and neither creating nor updating takes. */
  describedService: readonly string[];
}
