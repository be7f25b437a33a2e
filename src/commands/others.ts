/** The commands besides deploy, which are loaded together. */
export { diff } from './diff.ts';
export { register } from './register.ts';
export { render } from './render.ts';
