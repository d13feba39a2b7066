export function useProcesReady(_: () => Promise<void>): void {}
