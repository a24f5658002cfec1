/**
 * A part that is fetched when first asked for. The answer is undefined until it is there, and `whenLoaded` is called
 * then; what could not be fetched is asked for again the next time.
 */
export function lazily<Part>(load: () => Promise<Part>): (whenLoaded: () => void) => Part | undefined {
  let part: Part | undefined;
  let request: Promise<void> | undefined;
  return (whenLoaded) => {
    if (part !== undefined) return part;
    request ??= load().then(
      (loaded) => void (part = loaded),
      () => void (request = undefined),
    );
    void request.then(() => part !== undefined && whenLoaded());
    return undefined;
  };
}
