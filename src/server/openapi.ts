/** The routes as an OpenAPI 3.1 document, made from their schemas. */
import { z } from 'zod';
import { answers, bodies, situationSchema } from './contract.ts';
import { type Route, routes } from './route-table.ts';

const NAMED = [
  ...Object.values(answers),
  bodies.text,
  bodies.answers,
  bodies.review,
  bodies.report,
  bodies.read,
  bodies.job,
];

export function openApiText(): string {
  const { schemas, nameOf } = namedSchemas();
  const paths: Record<string, Record<string, unknown>> = {};
  for (const [operationId, route] of Object.entries<Route>(routes)) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method]: operation(operationId, route, nameOf) };
  }
  const document = {
    openapi: '3.1.0',
    info: {
      title: 'Mizan',
      version: '1',
      description: 'The server of the workbench. Made from the schemas by `npm run generate`.',
    },
    security: [{ session: [] }],
    paths,
    components: {
      securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'mizan-PORT' } },
      schemas,
    },
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

type NameOf = (schema: z.ZodType) => string;

function namedSchemas(): { schemas: Record<string, unknown>; nameOf: NameOf } {
  const names = new Map<z.ZodType, string>();
  const registry = z.registry<{ id: string }>();
  const add = (schema: z.ZodType, id: string) => {
    names.set(schema, id);
    registry.add(schema, { id });
  };
  add(situationSchema, 'Situation');
  for (const schema of NAMED) add(schema, String(schema.meta()?.id));
  const made = z.toJSONSchema(registry, {
    io: 'input',
    uri: (id) => `#/components/schemas/${id}`,
  });
  const { __shared: shared, ...own } = made.schemas;
  const all = { ...own, ...(shared?.$defs as Record<string, Record<string, unknown>>) };
  // The one definition without a name of its own is that of any JSON value.
  const text = JSON.stringify(all)
    .replaceAll('#/components/schemas/__shared#/$defs/', '#/components/schemas/')
    .replaceAll('__schema0', 'json');
  const schemas = Object.fromEntries(
    Object.entries<Record<string, unknown>>(JSON.parse(text)).map(
      ([name, { $schema, $id, id, ...schema }]) => [name, schema],
    ),
  );
  return { schemas, nameOf: (schema) => names.get(schema)! };
}

function operation(operationId: string, route: Route, nameOf: NameOf) {
  const parameters = [
    ...[...route.path.matchAll(/:(\w+)/g)].map((part) => ({
      name: part[1],
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...Object.entries(route.query?.shape ?? {}).map(([name, schema]) => ({
      name,
      in: 'query',
      schema: plain(z.toJSONSchema(schema as z.ZodType, { io: 'input' })),
    })),
    ...(route.ifMatch
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: route.ifMatch === 'required',
            schema: { type: 'string' },
          },
        ]
      : []),
  ];
  return {
    operationId,
    summary: route.summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(route.body ? { requestBody: { required: true, content: json(nameOf(route.body)) } } : {}),
    responses: Object.fromEntries(
      Object.entries(route.answers).map(([status, schema]) => [
        status,
        {
          description: MEANING[Number(status)],
          ...(schema === null ? {} : { content: json(nameOf(schema)) }),
        },
      ]),
    ),
  };
}

function json(name: string) {
  return { 'application/json': { schema: { $ref: `#/components/schemas/${name}` } } };
}

function plain({ $schema, ...schema }: Record<string, unknown>) {
  return schema;
}

const MEANING: Readonly<Record<number, string>> = {
  200: 'Done',
  201: 'Made',
  202: 'Begun',
  304: 'As the client has it',
  401: 'No session',
  403: 'Not from a page of this server, or not JSON',
  404: 'Not there',
  409: 'There already',
  412: 'Another write came first',
  413: 'Too large',
  421: 'Not this server',
  422: 'The document or the body is at fault',
  423: 'Nothing can be written now',
  428: 'If-Match is missing',
  429: 'Too many jobs',
  501: 'Not written yet',
  503: 'The work stopped',
  504: 'The work took too long',
  507: 'The disk is full, or refused the write',
};
