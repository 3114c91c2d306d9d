import { type Ran, runNode } from '../measure.ts';

/**
 * Measures the minimum time that Node and the registry need for the requests. One process sends the same requests as
 * the gate for the same images, but does not verify anything.
 *
 * @param images References `host/name@digest`, all in one registry.
 * @returns The time, and the number of requests as the output.
 */
export async function requestsAlone(images: readonly string[]): Promise<Ran> {
  const ran = await runNode(['--input-type=commonjs', '-e', SOURCE, ...images]);
  if (ran.code !== 0) throw new Error(ran.output);
  return ran;
}

/** The program is plain JavaScript. Node would otherwise spend time on removing types. */
const SOURCE = `
const { Agent, get } = require('node:http');
const agent = new Agent({ keepAlive: true });
const accept = ['oci.image.manifest.v1', 'oci.image.index.v1', 'docker.distribution.manifest.v2']
  .map((type) => 'application/vnd.' + type + '+json').join(', ');
let requests = 0;
const ask = (url) => new Promise((resolve, reject) => {
  requests += 1;
  get(url, { agent, headers: { accept } }, async (answer) => {
    const body = Buffer.concat(await answer.toArray());
    resolve(answer.statusCode === 200 ? body : undefined);
  }).on('error', reject);
});
const parse = (body) => body === undefined ? {} : JSON.parse(body);
async function evidenceOf(image) {
  const [, host, name, algorithm, hex] = /^([^/]+)\\/(.+)@(\\w+):(\\w+)$/.exec(image);
  const base = 'http://' + host + '/v2/' + name;
  const tag = base + '/manifests/' + algorithm + '-' + hex;
  const [listed, tagged, sig, att] = await Promise.all([
    ask(base + '/referrers/' + algorithm + ':' + hex),
    ask(tag), ask(tag + '.sig'), ask(tag + '.att'),
  ]);
  const { manifests = [] } = parse(listed ?? tagged);
  const found = await Promise.all(manifests.map(({ digest }) => ask(base + '/manifests/' + digest)));
  // The gate computes the payload of a legacy signature.
  const layers = [...found, att].flatMap((body) => parse(body).layers ?? []);
  await Promise.all(layers.map(({ digest }) => ask(base + '/blobs/' + digest)));
}
async function all(images, work) {
  const queue = images.values();
  const turns = Array.from({ length: 6 }, async () => { for (const image of queue) await work(image); });
  await Promise.all(turns);
}
async function run(images) {
  await all(images, (image) => {
    const [, host, name, digest] = /^([^/]+)\\/(.+)@(.+)$/.exec(image);
    return ask('http://' + host + '/v2/' + name + '/manifests/' + digest);
  });
  await all(images, evidenceOf);
  process.stdout.write(String(requests), () => process.exit(0));
}
run(process.argv.slice(1));
`;
