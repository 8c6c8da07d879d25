/** `mizan serve --model`: the language model that pages of the workbench may have a text read by. */
import { EndpointFailure, modelEndpoint } from '../model-endpoint/index.ts';
import { readByModel } from '../model-reader/index.ts';
import type { ModelPart } from '../server/route/model.ts';
import { CallFailure } from './failure.ts';
import type { ModelChoice } from './read-model.ts';

/** @throws CallFailure when the packages that ask a model are not installed */
export async function modelPart(choice: ModelChoice): Promise<ModelPart> {
  try {
    const { address } = await modelEndpoint(choice);
    return {
      model: choice.model,
      endpoint: address.shown,
      isLocal: address.isLocal,
      async read(text, rules, taken, signal) {
        const { ask } = await modelEndpoint({ ...choice, signal });
        const { published } = rules.source;
        const dated = published === undefined ? {} : { published };
        const options = { model: choice.model, ...dated, rules: rules.proposals, taken };
        return readByModel(text, options, ask);
      },
    };
  } catch (error) {
    if (error instanceof EndpointFailure) throw new CallFailure(error.message);
    throw error;
  }
}
