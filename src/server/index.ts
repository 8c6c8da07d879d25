/** The server of the workbench. */
export { openApiText } from './openapi.ts';
export type { ModelPart } from './route/model.ts';
export { type RunningServer, type ServerSettings, startServer } from './server.ts';
