export { ANSWER } from './answer-address.ts';
export { Inspector } from './inspector.tsx';
