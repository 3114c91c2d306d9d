import { describe, expect, it } from '@jest/globals';
import { DATA_RULES } from '../../../../shared/secrets/rules/data.ts';
import { describeRules } from '../../../support/describe-secret-rules.ts';
import { findIn } from '../../../support/secret-examples.ts';

describe('DATA_RULES', () => {
  describeRules(DATA_RULES, [
    ['database-url', 'postgres://shop:{A16}@db.acme.dev:5432/shop'],
    ['database-url', 'mongodb+srv://shop:{A16}@cluster0.acme.dev/shop'],
    ['database-url', 'Server=db.acme.dev;User Id=shop;Password={A16};'],
    ['databricks-token', 'dapi{h32}'],
    ['snowflake-token', 'ver:1-hint:{n12}-ETMsDgAAA{b180}'],
    ['snowflake-token', 'SNOWFLAKE_VALUE={A120}'],
    ['planetscale-token', 'pscale_tkn_{w43}'],
    ['mongodb-atlas-secret', 'mdb_sa_sk_{w40}'],
    ['mongodb-atlas-secret', 'MONGODB_ATLAS_VALUE={uuid}'],
    ['influxdb-token', 'INFLUX_VALUE={w86}=='],
    ['supabase-key', 'sbp_{h40}'],
    ['supabase-key', 'sb_secret_{w31}'],
    ['neon-key', 'napi_{a64}'],
    ['confluent-key', 'cflt{b60}'],
    ['confluent-key', 'CONFLUENT_VALUE={b64}'],
    ['algolia-key', 'ALGOLIA_VALUE={h32}'],
    ['airtable-token', 'pat{A14}.{h64}'],
    ['airtable-token', 'AIRTABLE_VALUE=key{A14}'],
    ['clickhouse-key', '4b1d{A38}'],
  ]);

  it.each([
    'postgres://postgres:postgres@localhost:5432/app',
    'mysql://user:password@db.acme.dev/app',
    'redis://:${REDIS_PASSWORD}@cache:6379',
  ])('do not report %s, whose password is a default or a template', (text) => {
    expect(findIn(text)).toEqual([]);
  });
});
