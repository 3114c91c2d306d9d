import { containsPort, type Port } from './read-ports.ts';

/**
 * Ports of databases, caches, queues and container engines. Most of these programs do not require a password by
 * default.
 */
const DATA_PORTS: ReadonlySet<number> = new Set([
  1433, 1521, 2181, 2375, 2376, 2379, 2380, 3306, 4369, 5432, 5672, 5984, 6379, 6380, 7000, 7199,
  7474, 7687, 8086, 8123, 8529, 9000, 9042, 9092, 9200, 9300, 11211, 15672, 26257, 26379, 27017,
  27018, 27019, 28015, 33060,
]);

/** Data ports that other programs use just as often. They count only for the image of a database, cache or queue. */
const AMBIGUOUS: ReadonlySet<number> = new Set([7000, 8123, 9000, 2181]);

const CLEAR: ReadonlySet<number> = new Set([...DATA_PORTS].filter((port) => !AMBIGUOUS.has(port)));

/** Matches the images of databases, caches and queues. */
const DATA_IMAGE =
  /(?:^|[/_-])(?:postgres|postgresql|postgis|timescaledb|mysql|mariadb|percona|mongo|mongodb|redis|valkey|memcached|elasticsearch|opensearch|cassandra|couchdb|influxdb|clickhouse(?:-server)?|neo4j|rabbitmq|kafka|zookeeper|etcd|cockroach|rethinkdb|arangodb|minio|mssql|dind)(?=$|[-_/:@.])/i;

/**
 * Returns true if the container port and the image show that a port gives access to data. Returns false if the engine
 * chooses the host port, because such a port is hard to find.
 */
export function isDataPort(
  { target, published }: Pick<Port, 'target' | 'published'>,
  image: string | undefined,
): boolean {
  const isData = image !== undefined && DATA_IMAGE.test(image);
  return published !== undefined && containsPort(target, isData ? DATA_PORTS : CLEAR);
}
