import { createServer } from 'node:http';
import _ from 'lodash';
import ms from 'ms';

const startedAt = Date.now();

createServer((request, response) => {
  response.end(`${_.startCase('shop')} is up for ${ms(Date.now() - startedAt)}: ${request.url}\n`);
}).listen(8080);
