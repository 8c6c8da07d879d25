/** What was asked of another program did not come; told in one line, exit 1. */
export class AnswerFailure extends Error {}
