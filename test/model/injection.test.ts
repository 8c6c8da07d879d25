/** A part of the injected articles and of the answers at random, in the quick check. */
import { fuzzedAnswers, injectionCases } from './injection.cases.ts';

injectionCases(60);
fuzzedAnswers(200);
