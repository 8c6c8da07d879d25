export { type Address, modelAddress } from './address.ts';
export {
  EndpointFailure,
  type EndpointSettings,
  type ModelEndpoint,
  modelEndpoint,
} from './model-endpoint.ts';
