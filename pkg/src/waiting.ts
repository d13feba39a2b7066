// What is thrown through a call that waits for an answer (answers.ts), and is no fault of the engine.
export class Waiting extends Error {}
