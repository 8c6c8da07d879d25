/** The one place that a key is taken from: not the command line, which others can see. */
export const MODEL_KEY = 'MIZAN_MODEL_KEY';
