// A self-signed certificate made at run time: Node has the cryptography but no X.509 writer, and `openssl` is not
// on every machine. The test browsers are told to accept it, so it carries only what TLS needs to start.
import { generateKeyPairSync, sign } from "node:crypto";

/** @param {number} tag @param {Buffer[]} parts one DER element around the parts */
function der(tag, ...parts) {
  const body = Buffer.concat(parts);
  if (body.length < 128) return Buffer.concat([Buffer.from([tag, body.length]), body]);
  const size = Buffer.from(body.length.toString(16).padStart(body.length > 255 ? 4 : 2, "0"), "hex");
  return Buffer.concat([Buffer.from([tag, 0x80 | size.length]), size, body]);
}

/** @param {Buffer[]} parts */
const sequence = (...parts) => der(0x30, ...parts);
const ecdsaWithSha256 = sequence(der(0x06, Buffer.from("2a8648ce3d040302", "hex")));
const commonName = Buffer.from("550403", "hex");

/** @param {Date} date as UTCTime, YYMMDDHHMMSSZ */
const utcTime = (date) => der(0x17, Buffer.from(`${date.toISOString().replace(/[-:T]/g, "").slice(2, 14)}Z`));

/**
 * Key and certificate in PEM, valid from yesterday for a month.
 * @param {string} name
 * @returns {{ key: string, cert: string }}
 */
export function selfSigned(name) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const holder = sequence(der(0x31, sequence(der(0x06, commonName), der(0x0c, Buffer.from(name)))));
  const day = 86_400_000;
  const facts = sequence(
    der(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    holder,
    sequence(utcTime(new Date(Date.now() - day)), utcTime(new Date(Date.now() + 30 * day))),
    holder,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(0x03, Buffer.from([0]), sign("sha256", facts, privateKey));
  const lines = sequence(facts, ecdsaWithSha256, signature).toString("base64").replace(/.{64}/g, "$&\n");
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
  };
}
