import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A key and a certificate that it signs itself, as PEM. */
export interface Certificate {
  key: string;
  certificate: string;
}

/** One DER value: tag, length, content. */
function der(tag: number, ...content: readonly Buffer[]): Buffer {
  const body = Buffer.concat(content);
  const bytes = body.length < 0x80 ? [body.length] : body.length < 0x100 ? [0x81, body.length] : [0x82, body.length >> 8, body.length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...bytes]), body]);
}

const sequence = (...content: readonly Buffer[]): Buffer => der(0x30, ...content);
const octets = (content: Buffer): Buffer => der(0x04, content);
const boolean = Buffer.from([0x01, 0x01, 0xff]);
const explicit = (number: number, content: Buffer): Buffer => der(0xa0 + number, content);
const utcTime = (time: Date): Buffer => der(0x17, Buffer.from(`${time.toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

/** Object identifiers in their encoded form. */
const oid = (hex: string): Buffer => der(0x06, Buffer.from(hex, 'hex'));
const ecdsaWithSha256 = sequence(oid('2a8648ce3d040302'));
const commonName = oid('550403');
const subjectAltName = oid('551d11');
const basicConstraints = oid('551d13');

const nameOf = (name: string): Buffer => sequence(der(0x31, sequence(commonName, der(0x0c, Buffer.from(name)))));
const spki = (key: KeyObject): Buffer => key.export({ type: 'spki', format: 'der' });

/**
 * A certificate for these hosts (`*.` for one label), good for a day and trusted by nobody who is not told to
 * (`NODE_EXTRA_CA_CERTS`). It is made anew each time, so that no key lies about.
 */
export function makeCertificate(hosts: readonly string[]): Certificate {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const name = nameOf('loopback test');
  const now = Date.now();
  const hour = 3_600_000;
  const extensions = sequence(
    sequence(subjectAltName, octets(sequence(...hosts.map((host) => der(0x82, Buffer.from(host)))))),
    sequence(basicConstraints, boolean, octets(sequence(boolean))),
  );
  const serial = Buffer.concat([Buffer.from([0x01]), randomBytes(15)]);
  const body = sequence(
    explicit(0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    ecdsaWithSha256,
    name,
    sequence(utcTime(new Date(now - hour)), utcTime(new Date(now + 24 * hour))),
    name,
    spki(publicKey),
    explicit(3, extensions),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, privateKey));
  return { key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), certificate: pem(sequence(body, ecdsaWithSha256, signature)) };
}

const pem = (bytes: Buffer): string => `-----BEGIN CERTIFICATE-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
