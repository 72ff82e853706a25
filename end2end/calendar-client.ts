// A calendar program as far as the site can tell: it subscribes to an address, asks again with the validator it was given, and reads
// iCalendar with the parser of Thunderbird.

import { expect } from "@playwright/test";
import ICAL from "ical.js";

/** An event as the calendar program has understood it. */
export interface Entry {
  uid: string;
  title: string;
  sequence: number;
  status: string;
  /** The wall clock at the place of the event: `2026-12-15T10:00:00`. */
  local: string;
  zone: string;
  start: Date;
  end: Date;
}

/** A subscription to one feed. */
export class CalendarClient {
  readonly address: string;
  /** The answer to the last question: 200, or 304 when nothing was new. */
  status = 0;
  /** The bytes of the last answer. */
  body = "";
  entries: Entry[] = [];
  private etag: string | undefined;

  constructor(address: string) {
    this.address = new URL(address, `http://127.0.0.1:${process.env.END2END_PORT}`).href;
  }

  /** Asks for what is new. Entries stay as they are after a 304. */
  async poll(): Promise<this> {
    const headers: Record<string, string> = this.etag === undefined ? {} : { "If-None-Match": this.etag };
    const response = await fetch(this.address, { headers });
    this.status = response.status;
    this.body = await response.text();
    expect([200, 304], `status of ${this.address}: ${this.body.slice(0, 200)}`).toContain(this.status);
    if (this.status === 200) {
      expect(response.headers.get("content-type")).toContain("text/calendar");
      this.etag = response.headers.get("etag") ?? undefined;
      this.entries = readCalendar(this.body);
    }
    return this;
  }

  /** The entries with this title. */
  titled(title: string): Entry[] {
    return this.entries.filter((entry) => entry.title.includes(title));
  }
}

/** Reads a calendar. */
export function readCalendar(text: string): Entry[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents("vevent").map(readEvent);
}

function readEvent(component: ICAL.Component): Entry {
  const event = new ICAL.Event(component);
  const zone = event.startDate.zone;
  return {
    uid: event.uid,
    title: event.summary,
    sequence: event.sequence,
    status: String(component.getFirstPropertyValue("status")),
    local: event.startDate.toString(),
    zone: zone.tzid,
    start: event.startDate.toJSDate(),
    end: event.endDate.toJSDate(),
  };
}
