import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from '@jest/globals';
import { readTable } from '../../../../shared/ecosystems/rpm/sqlite.ts';
import { temporaryFolder } from '../../../support/programs.ts';

/** Returns a database that SQLite itself wrote, with its log, and the same database after SQLite closed it. */
function written(pageBytes: number, statements: (database: DatabaseSync) => void) {
  const path = join(temporaryFolder('sqlite'), 'db');
  const database = new DatabaseSync(path);
  database.exec(
    `PRAGMA page_size = ${pageBytes}; PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0;`,
  );
  database.exec('CREATE TABLE other (x); CREATE TABLE t (id INTEGER PRIMARY KEY, a, b);');
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  statements(database);
  const wal = readFileSync(`${path}-wal`);
  const bytes = readFileSync(path);
  database.close();
  return { bytes, wal, closed: readFileSync(path) };
}

function rows(bytes: Buffer, wal?: Buffer) {
  return [...readTable(bytes, wal, 't', 'db')];
}

const many = (database: DatabaseSync) => {
  const insert = database.prepare('INSERT INTO t (a, b) VALUES (?, ?)');
  for (let index = 0; index < 500; index++) insert.run(index, 'x'.repeat(index * 20));
};

/** Adds all rows in a single transaction, because a transaction for each row fills the log with pages and is slow. */
const manyAtOnce = (database: DatabaseSync) => {
  database.exec('BEGIN');
  many(database);
  database.exec('COMMIT');
};

describe('readTable', () => {
  it.each([512, 4096, 65_536])('returns all rows if the page size is %d bytes', (pageBytes) => {
    const found = rows(written(pageBytes, manyAtOnce).closed);
    expect(found).toHaveLength(500);
    expect(found.every(([, a, b], index) => a === index && b === 'x'.repeat(index * 20))).toBe(
      true,
    );
  });

  it('returns values of every type', () => {
    const { closed } = written(4096, (database) => {
      database
        .prepare('INSERT INTO t (a, b) VALUES (?, ?), (?, ?), (?, ?), (?, ?)')
        .run(null, 'text', 0, 1, -3, 2.5, 300_000_000_000, new Uint8Array([1, 2]));
    });
    expect(rows(closed).map(([, a, b]) => [a, b])).toEqual([
      [null, 'text'],
      [0, 1],
      [-3, 2.5],
      [300_000_000_000, Buffer.from([1, 2])],
    ]);
  });

  it('returns rows that only committed pages in the write-ahead log contain', () => {
    const { bytes, wal } = written(4096, many);
    expect(rows(bytes)).toHaveLength(0);
    expect(rows(bytes, wal)).toHaveLength(500);
  });

  it('skips an incomplete transaction in the write-ahead log', () => {
    const { bytes, wal } = written(4096, manyAtOnce);
    expect(rows(bytes, wal.subarray(0, wal.length - 4096 - 24))).toHaveLength(0);
  });

  it('throws an error if the table is missing', () => {
    const { closed } = written(4096, manyAtOnce);
    expect(() => [...readTable(closed, undefined, 'Packages', 'db')]).toThrow(
      'the database has no table Packages',
    );
  });
});
