/** All the injected articles, and many answers at random. */
import { fuzzedAnswers, injectionCases } from '../model/injection.cases.ts';

injectionCases(200);
fuzzedAnswers(process.env.MIZAN_LONG ? 10_000 : 1000);
