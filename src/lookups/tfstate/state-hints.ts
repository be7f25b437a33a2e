import { isObject, type JsonObject } from './json-object.ts';

/** What the text of a broken state probably is, and what to do; undefined when nothing can be said. */
export function hintForText(text: string): string | undefined {
  const start = text.slice(0, 4096).trimStart();
  if (text.trim() === '') return 'The state is empty: nothing has been applied there yet, or the path is wrong. Apply once, or set `optional: true` while no lookup needs it.';
  if (start.startsWith('<')) return 'This is an HTML or XML page, perhaps a login or error page. Check the address and its credentials.';
  if (text.startsWith('\ufeff')) return 'The file begins with a byte order mark. Save it as UTF-8 without one.';
  if (start.startsWith('\x1f')) return 'The file is compressed. Terraform states are plain JSON.';
  const lock = lockIn(text);
  if (lock !== undefined) return lock;
  if (/^(?:resource|terraform|module|data|variable|provider|output|locals)\s/.test(start)) return 'This is Terraform configuration. Point the plugin at the state (terraform.tfstate, or the backend that holds it).';
  if (start.startsWith('{')) return 'The state is cut off or damaged. `terraform state pull` gives a good copy.';
  return 'A Terraform state is a JSON object. Check what the path or url of the plugin leads to.';
}

/** What a text says that Terraform writes into a lock; undefined when it is none. */
export function lockIn(text: string): string | undefined {
  let value: unknown;
  try {
    value = text.length > 10_000 ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || typeof value['ID'] !== 'string' || typeof value['Operation'] !== 'string') return undefined;
  const who = typeof value['Who'] === 'string' && value['Who'] !== '' ? ` by ${value['Who']}` : '';
  const since = typeof value['Created'] === 'string' && value['Created'] !== '' ? ` since ${value['Created']}` : '';
  return `The state is locked${who}${since} (${value['Operation']}). Wait until that run is over; a lock that was left behind is removed with terraform force-unlock ${value['ID']}.`;
}

/** What a state of another version than 4 is, and what to do. */
export function hintForVersion(version: number, root: JsonObject): string {
  if (typeof root['encrypted_data'] === 'string') {
    return 'The state is encrypted by OpenTofu. Lookups need a plain state: publish the values elsewhere, for example as SSM parameters, and use ssm.';
  }
  if ('format_version' in root) return 'This is the output of terraform show -json. Point the plugin at the state itself (terraform state pull prints it).';
  if (version === 0) return 'The file has no member "version": it is JSON, but no Terraform state. Check what the path or url of the plugin leads to.';
  if (version < 4) return 'Terraform 0.12 and later write version 4: run terraform apply (or terraform refresh) once with a current Terraform.';
  return 'Only version 4 is known, which Terraform and OpenTofu have written since 2019.';
}
