import { describe, expect, it } from '@jest/globals';
import { ask, closeAfterEach, start } from './ask.ts';

closeAfterEach();

const comment = (body: string) => ({ body: { body } });

describe("GitHub's OpenAPI description", () => {
  const description = (schema: object) => ({
    openapi: '3.0.3',
    paths: {
      '/repos/{owner}/{repo}/issues/{issue_number}/comments': {
        post: {
          parameters: [{ $ref: '#/components/parameters/number' }],
          requestBody: { content: { 'application/json': { schema } } },
          responses: { 201: { content: { 'application/json': { schema: { required: ['id'] } } } } },
        },
        get: {
          responses: { 200: { content: { 'application/json': { schema: { type: 'object' } } } } },
        },
      },
    },
    components: {
      parameters: {
        number: { name: 'issue_number', in: 'path', required: true, schema: { type: 'integer' } },
      },
    },
  });
  const body = { type: 'object', properties: { body: { type: 'string', nullable: true } } };

  it('is compared with the requests and responses of its operations', async () => {
    const server = await start({ openapi: description(body) });
    await ask(server, 'POST $/issues/7/comments', comment('x'));
    await ask(server, 'GET $');
    expect(server.violations).toEqual([]);
    await ask(server, 'POST $/issues/seven/comments', comment('x'));
    await ask(server, 'GET $/issues/7/comments');
    expect(server.violations.map(({ kind }) => kind)).toEqual(['request', 'reply']);
  });

  it('rejects unknown operations', async () => {
    const server = await start({ openapi: description({ type: 'object', properties: {} }) });
    const answer = await ask(server, 'POST $/issues/7/comments', comment('x'));
    expect(answer.status).toBe(422);
    expect(server.violations).toMatchObject([{ problems: ["unknown key 'body' in the body"] }]);
  });
});
