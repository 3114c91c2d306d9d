/** Rules for the secrets of databases and data storage services. */

import { findConnectionPassword } from '../connection-password.ts';
import { assigned, custom, type SecretRule, token } from '../rule.ts';
import { findDatabaseUrl } from '../url-password.ts';

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const DATABASE_URL = ['database-url', 'database password in a URL'] as const;
const ATLAS = ['mongodb-atlas-secret', 'MongoDB Atlas secret'] as const;
const SUPABASE = ['supabase-key', 'Supabase key'] as const;
const CONFLUENT = ['confluent-key', 'Confluent Cloud key'] as const;
const AIRTABLE = ['airtable-token', 'Airtable token'] as const;
const SNOWFLAKE = ['snowflake-token', 'Snowflake token'] as const;

export const DATA_RULES: readonly SecretRule[] = [
  custom(
    DATABASE_URL,
    [
      'postgres://',
      'postgresql://',
      'mysql://',
      'mysqlx://',
      'mariadb://',
      'mongodb://',
      'mongodb+srv://',
      'redis://',
      'rediss://',
      'amqp://',
      'amqps://',
      'mssql://',
      'sqlserver://',
      'cockroachdb://',
      'clickhouse://',
      'oracle://',
      '+psycopg2://',
      '+pymysql://',
      '+asyncpg://',
      '+psycopg://',
    ],
    findDatabaseUrl,
  ),
  custom(DATABASE_URL, ['password=', 'password =', 'pwd=', 'pwd ='], findConnectionPassword),
  token(
    ['databricks-token', 'Databricks token'],
    ['dapi', 'dkea', 'dose'],
    '(?:dapi[a-f0-9]{32}|d(?:kea|ose)[a-f0-9]{32})(?:-\\d)?',
    { minEntropy: 3 },
  ),
  token(SNOWFLAKE, ['ver:1-hint:'], 'ver:1-hint:\\d{4,20}-ETMsDgAAA[\\w+/=-]{100,512}'),
  assigned(SNOWFLAKE, ['snowflake'], '[\\w.-]{100,512}', { minEntropy: 4 }),
  token(
    ['planetscale-token', 'PlanetScale credential'],
    ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    'pscale_(?:tkn|pw|oauth)_[\\w.=-]{32,64}',
    { minEntropy: 3 },
  ),
  token(ATLAS, ['mdb_sa_sk_'], 'mdb_sa_sk_[\\w-]{36,60}', {
    revokeUrl: 'https://cloud.mongodb.com/',
  }),
  assigned(ATLAS, ['atlas_private', 'mongodb_atlas', 'atlas_api', 'mcli_private'], UUID),
  assigned(['influxdb-token', 'InfluxDB token'], ['influx'], '[\\w-]{86}==', { minEntropy: 3.5 }),
  token(
    SUPABASE,
    ['sbp_', 'sb_secret_'],
    '(?:sbp_(?:oauth_|v0_)?[a-z0-9]{40}|sb_secret_[\\w-]{31})',
    { revokeUrl: 'https://supabase.com/dashboard/account/tokens' },
  ),
  token(['neon-key', 'Neon API key'], ['napi_'], 'napi_[a-z0-9]{40,70}', {
    minEntropy: 3,
    revokeUrl: 'https://console.neon.tech/app/settings/api-keys',
  }),
  token(CONFLUENT, ['cflt'], 'cflt[A-Za-z0-9+/]{60}', { minEntropy: 3.5 }),
  assigned(CONFLUENT, ['confluent'], '[A-Za-z0-9+/]{64}|[A-Z0-9]{16}', {
    minEntropy: 3,
    revokeUrl: 'https://confluent.cloud/settings/api-keys',
  }),
  assigned(['algolia-key', 'Algolia API key'], ['algolia'], '[a-f0-9]{32}|[a-z0-9]{32}', {
    minEntropy: 3,
    revokeUrl: 'https://dashboard.algolia.com/account/api-keys',
  }),
  token(AIRTABLE, ['pat'], 'pat[A-Za-z0-9]{14}\\.[a-f0-9]{64}', {
    revokeUrl: 'https://airtable.com/create/tokens',
  }),
  assigned(AIRTABLE, ['airtable'], 'key[A-Za-z0-9]{14}|[a-z0-9]{17}', { minEntropy: 2.8 }),
  token(['clickhouse-key', 'ClickHouse Cloud key'], ['4b1d'], '4b1d[A-Za-z0-9]{38}', {
    minEntropy: 3.5,
  }),
];
