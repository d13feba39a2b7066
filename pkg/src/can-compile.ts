/** Whether a page may have WebAssembly: asked of the browser by the smallest module there is, as each has its own words for a refusal. */
export async function canCompile(): Promise<boolean> {
  try {
    await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
    return true;
  } catch {
    return false;
  }
}
