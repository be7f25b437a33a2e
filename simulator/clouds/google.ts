import { type Cloud, type CloudAnswer, json } from './cloud.ts';

/** Buckets of Google Cloud Storage. */
export interface GoogleOptions {
  /** Bucket → object → text. */
  buckets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Access token that may read; absent: nobody is asked for one, as with the vendor's emulator. */
  token?: string;
  /** Access token that is known, but may read nothing. */
  strangersToken?: string;
  /** Base64 key of the customer, with which every object is encrypted. */
  encryptionKey?: string;
}

const refusal = (code: number, message: string): CloudAnswer => json(code, { error: { code, message, errors: [{ message, domain: 'global' }] } });

/** Google Cloud Storage as far as a state needs it: the content of one object, by the JSON API. */
export const googleStorage = ({ buckets, token, strangersToken, encryptionKey }: GoogleOptions): Cloud => ({ segments, headers, url }) => {
  const [storage, version, b, bucket = '', o, object = ''] = segments;
  if (storage !== 'storage' || version !== 'v1' || b !== 'b' || o !== 'o') return undefined;
  const given = /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1];
  if (given !== undefined && given === strangersToken) {
    return refusal(403, `ci@project.iam.gserviceaccount.com does not have storage.objects.get access to the Google Cloud Storage object.`);
  }
  if (token !== undefined && given !== token) return refusal(401, 'Invalid Credentials');
  const objects = buckets[bucket];
  if (objects === undefined) return refusal(404, 'The specified bucket does not exist.');
  const text = objects[object];
  if (text === undefined) return refusal(404, `No such object: ${bucket}/${object}`);
  if (encryptionKey !== undefined && headers['x-goog-encryption-key'] !== encryptionKey) return refusal(400, 'The target object is encrypted by a customer-supplied encryption key.');
  return url.searchParams.get('alt') === 'media' ? { status: 200, body: text } : json(200, { name: object, bucket, size: String(text.length) });
};
