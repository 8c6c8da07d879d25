export function isPartialDate(text: string): boolean {
  return /^[0-9]{4}(-[0-9]{2}){0,2}(\/(\.\.|[0-9]{4}(-[0-9]{2}){0,2}))?$/.test(text);
}
