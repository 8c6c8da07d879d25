/**
 * Laws are tried on the same examples each time, so that a run can be repeated and a failure is of
 * the change at hand; the long run draws others each time, and prints the seed of what it finds.
 */
import fc from 'fast-check';

if (process.env.MIZAN_LONG !== '1') fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 2024 });
