import {expect} from 'chai';
import {epochMs} from '../../src/time/units.ts';
import {toInstant, wallClock} from '../../src/time/wall-clock.ts';
import {isTimeZone, offsetAt} from '../../src/time/zone.ts';
import {placeOfZone} from '../../src/words/time/zone-names.ts';

const at = (text: string): ReturnType<typeof epochMs> => epochMs(Date.parse(text));
const HOUR = 3_600_000;

/** `2024-03-31T02:30` on the wall in the zone. */
const fromWall = (text: string, zone: string): string => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = (text.match(/\d+/g) ?? []).map(Number);
  return new Date(toInstant({year, month, day, hour, minute}, zone)).toISOString().replace(/:00\.000Z$/, 'Z');
};

describe('isTimeZone', () => {
  it('knows IANA names and nothing else', () => {
    for (const zone of [
      'UTC',
      'Asia/Pyongyang',
      'America/Argentina/Buenos_Aires',
      'Etc/GMT+5',
      'Asia/Kathmandu',
    ])
      expect(isTimeZone(zone), zone).to.equal(true);
    for (const zone of ['', '+09:00', 'Asia/Pyong', 'reader', 'UTC+9', '9', 'Europe/Madrid ', '__proto__'])
      expect(isTimeZone(zone), zone).to.equal(false);
  });
});

describe('A zone that needs no formatter', () => {
  const made: unknown[] = [];
  const own = Intl.DateTimeFormat;

  before(() => {
    Intl.DateTimeFormat = new Proxy(own, {
      construct: (target, parts: ConstructorParameters<typeof own>) => {
        made.push(parts);
        return new target(...parts);
      },
    });
  });
  after(() => (Intl.DateTimeFormat = own));
  afterEach(() => (made.length = 0));

  it('is UTC: it is known, and told, without', () => {
    expect([isTimeZone('UTC'), offsetAt(at('2024-06-19T12:00Z'), 'UTC')]).to.deep.equal([true, 0]);
    expect(made).to.deep.equal([]);
  });

  it('is none with clocks that change: here one is made', () => {
    isTimeZone('Antarctica/Troll');
    expect(made).to.have.length(1);
  });

  it('has no place: none is looked for', () => {
    const names = ['UTC', 'GMT', 'Etc/UTC', 'Etc/GMT+5'].map((zone) =>
      placeOfZone(zone, at('2024-06-19'), 'en'),
    );
    expect(names).to.deep.equal(['UTC', 'GMT', 'UTC', 'GMT+5']);
    expect(made).to.deep.equal([]);
  });
});

describe('offsetAt', () => {
  it('knows the history of a zone', () => {
    const table: readonly (readonly [zone: string, instant: string, hours: number])[] = [
      ['Asia/Pyongyang', '2024-06-19T00:00Z', 9],
      ['Asia/Pyongyang', '2018-05-04T14:59:59.999Z', 8.5],
      ['Asia/Pyongyang', '2018-05-04T15:00Z', 9],
      ['Asia/Pyongyang', '2015-08-14T14:59:59.999Z', 9],
      ['Asia/Pyongyang', '2015-08-14T15:00Z', 8.5],
      ['Asia/Kathmandu', '2024-06-19T00:00Z', 5.75],
      ['Asia/Kathmandu', '1985-12-31T12:00Z', 5.5],
      ['America/Sao_Paulo', '2018-12-01T00:00Z', -2],
      ['America/Sao_Paulo', '2024-12-01T00:00Z', -3],
      ['Europe/Madrid', '2024-03-31T00:59:59.999Z', 1],
      ['Europe/Madrid', '2024-03-31T01:00Z', 2],
      ['Europe/Madrid', '2024-10-27T00:59:59.999Z', 2],
      ['Europe/Madrid', '2024-10-27T01:00Z', 1],
      // Within a week there and back: the shortest change in the IANA data.
      ['America/Recife', '2000-10-07T12:00Z', -3],
      ['America/Recife', '2000-10-10T12:00Z', -2],
      ['America/Recife', '2000-10-16T12:00Z', -3],
      ['UTC', '1500-01-01T00:00Z', 0],
    ];
    for (const [zone, instant, hours] of table)
      expect(offsetAt(at(instant), zone) / HOUR, `${zone} ${instant}`).to.equal(hours);
  });

  it('is the local mean time of the zone before all clocks', () => {
    const lmt = offsetAt(at('1653-02-10T00:00Z'), 'Europe/Rome');
    expect(lmt / 1000).to.equal(49 * 60 + 56);
    for (const instant of [-4.35e20, -8.64e15, -1e14])
      expect(offsetAt(epochMs(instant), 'Europe/Rome')).to.equal(lmt);
  });

  it('repeats the last rules for ever', () => {
    for (const year of [2400, 9999, 275_000, 1_000_000]) {
      const summer = toInstant({year, month: 7}, 'Europe/Madrid');
      const winter = toInstant({year, month: 1}, 'Europe/Madrid');
      expect(offsetAt(summer, 'Europe/Madrid'), `${year}`).to.equal(2 * HOUR);
      expect(offsetAt(winter, 'Europe/Madrid'), `${year}`).to.equal(HOUR);
    }
  });

  it('agrees with Intl at every hour of a year', () => {
    for (const zone of ['Europe/Madrid', 'America/Sao_Paulo', 'Australia/Lord_Howe', 'Africa/Casablanca']) {
      const format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        hour: '2-digit',
        minute: '2-digit',
      });
      for (let hour = 0; hour < 366 * 24; hour++) {
        const instant = epochMs(Date.UTC(2016, 0) + hour * HOUR);
        const wall = new Date(instant + offsetAt(instant, zone)).toISOString().slice(11, 16);
        expect(wall, `${zone} ${hour}`).to.equal(format.format(instant));
      }
    }
  });

  it('throws a RangeError that names an unknown zone', () => {
    expect(() => offsetAt(epochMs(0), 'Mars/Olympus')).to.throw(RangeError, 'Mars/Olympus');
    expect(() => offsetAt(epochMs(0), '+09:00')).to.throw(RangeError, '+09:00');
  });
});

describe('toInstant', () => {
  it('takes a time in a gap as far after it, and a time in a fold for the first', () => {
    const table: readonly (readonly [zone: string, wall: string, instant: string])[] = [
      ['Europe/Madrid', '2024-03-31T01:59', '2024-03-31T00:59Z'],
      ['Europe/Madrid', '2024-03-31T02:00', '2024-03-31T01:00Z'],
      ['Europe/Madrid', '2024-03-31T02:30', '2024-03-31T01:30Z'],
      ['Europe/Madrid', '2024-03-31T03:00', '2024-03-31T01:00Z'],
      ['Europe/Madrid', '2024-10-27T01:59', '2024-10-26T23:59Z'],
      ['Europe/Madrid', '2024-10-27T02:30', '2024-10-27T00:30Z'],
      ['Europe/Madrid', '2024-10-27T03:00', '2024-10-27T02:00Z'],
      // At midnight: the day begins at one o'clock, and the evening before comes twice.
      ['America/Sao_Paulo', '2018-11-04T00:00', '2018-11-04T03:00Z'],
      ['America/Sao_Paulo', '2018-02-17T23:30', '2018-02-18T01:30Z'],
      ['America/Sao_Paulo', '2018-02-18T00:00', '2018-02-18T03:00Z'],
      ['Asia/Pyongyang', '2018-05-04T23:29', '2018-05-04T14:59Z'],
      ['Asia/Pyongyang', '2018-05-04T23:45', '2018-05-04T15:15Z'],
      ['Asia/Pyongyang', '2018-05-05T00:00', '2018-05-04T15:00Z'],
      // The island went to the other side of the date line.
      ['Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00Z'],
      ['Asia/Kathmandu', '2024-06-19T02:22', '2024-06-18T20:37Z'],
    ];
    for (const [zone, wall, instant] of table)
      expect(fromWall(wall, zone), `${zone} ${wall}`).to.equal(instant);
  });

  it('is undone by wallClock wherever the wall shows a time once', () => {
    for (const zone of ['UTC', 'Asia/Kathmandu', 'America/Sao_Paulo', 'Asia/Pyongyang', 'Europe/Madrid'])
      for (let i = 0; i < 500; i++) {
        const instant = epochMs(Date.UTC(1900, 0) + i * 7.4321e9);
        const fields = wallClock(instant, zone);
        const again = toInstant(fields, zone);
        if (again !== instant) expect(wallClock(again, zone), `${zone} ${instant}`).to.deep.equal(fields);
      }
  });

  it('shows every field of the clock, and an astronomical year', () => {
    expect(wallClock(epochMs(0), 'UTC')).to.deep.equal({
      year: 1970,
      month: 1,
      day: 1,
      hour: 0,
      minute: 0,
      second: 0,
      millisecond: 0,
      weekday: 4,
    });
    expect(wallClock(at('-000043-03-15T12:00Z'), 'UTC')).to.deep.include({year: -43, month: 3, day: 15});
  });
});
