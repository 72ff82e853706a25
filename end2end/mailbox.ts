// The mails that the server writes as files when it has no SMTP server: found by recipient and words, decoded, with their links.

import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { expect } from "@playwright/test";

/** A mail as a person reads it. */
export interface Mail {
  recipient: string;
  subject: string;
  /** The part in plain text. */
  text: string;
}

/** All mails so far, oldest first. */
export function mails(): Mail[] {
  const outbox = path.join(process.env.END2END_FOLDER ?? "", "data/outbox");
  if (!existsSync(outbox)) {
    return [];
  }
  const names = readdirSync(outbox).filter((name) => name.endsWith(".eml"));
  return names.sort().map((name) => readMail(readFileSync(path.join(outbox, name), "utf8")));
}

/** Waits for the mail to a recipient (`undefined`: to anybody) with these words in its subject or text. The outbox is emptied every two seconds. */
export async function mailWith(words: string, recipient?: string): Promise<Mail> {
  let found: Mail | undefined;
  const isWanted = (mail: Mail) =>
    (recipient === undefined || mail.recipient.includes(recipient)) && `${mail.subject}\n${mail.text}`.includes(words);
  const look = () => {
    found = mails().findLast(isWanted);
    return found !== undefined;
  };
  await expect.poll(look, { message: `a mail to ${recipient ?? "anybody"} with "${words}"`, timeout: 12_000, intervals: [250] }).toBe(true);
  return found as Mail;
}

/** Path and query of the first link in a mail that leads to a page of this kind, such as `/answer/`. */
export function linkIn(mail: Mail, kind: string): string {
  const link = mail.text.match(/https?:\/\/\S+/g)?.find((address) => address.includes(kind));
  expect(link, `a link to ${kind} in the mail "${mail.subject}"`).toBeDefined();
  const { pathname, search } = new URL(link as string);
  return pathname + search;
}

function readMail(raw: string): Mail {
  const lines = raw.replaceAll("\r\n", "\n");
  const headers = lines.slice(0, lines.indexOf("\n\n"));
  return { recipient: header(headers, "To"), subject: decodeWords(header(headers, "Subject")), text: plainText(lines) };
}

function header(headers: string, name: string): string {
  const unfolded = headers.replace(/\n[ \t]+/g, " ");
  return unfolded.match(new RegExp(`^${name}: *(.*)$`, "im"))?.[1] ?? "";
}

/** The first part of the type text/plain, decoded. */
function plainText(mail: string): string {
  const start = mail.search(/^Content-Type: *text\/plain/im);
  const boundary = [...mail.slice(0, start).matchAll(/boundary="([^"]+)"/gi)].at(-1)?.[1];
  const part = mail.slice(mail.lastIndexOf("\n\n", start) + 1).replace(/^\n+/, "");
  const whole = boundary === undefined ? part : part.slice(0, Math.max(part.indexOf(`\n--${boundary}`), 0) || undefined);
  // The headers of a part may stand before or after its type.
  const beginning = boundary === undefined ? 0 : whole.search(/^Content-/im);
  const end = whole.indexOf("\n\n", beginning);
  const encoding = header(whole.slice(0, end), "Content-Transfer-Encoding").toLowerCase();
  return decodeBody(whole.slice(end + 2), encoding);
}

function decodeBody(body: string, encoding: string): string {
  if (encoding === "base64") {
    return Buffer.from(body, "base64").toString("utf8");
  }
  return encoding === "quoted-printable" ? decodeQuoted(body.replace(/=\n/g, "")) : body;
}

function decodeQuoted(text: string): string {
  const bytes = text.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** Words of a header outside ASCII (RFC 2047). */
function decodeWords(text: string): string {
  const joined = text.replace(/\?=\s+=\?/g, "?==?");
  return joined.replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, word) =>
    kind.toLowerCase() === "b" ? Buffer.from(word, "base64").toString("utf8") : decodeQuoted(word.replaceAll("_", " ")),
  );
}
