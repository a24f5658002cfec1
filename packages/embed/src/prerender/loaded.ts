/** Waits for a part that is fetched when first asked for. */
export function loaded<Part>(ask: (whenLoaded: () => void) => Part | undefined): Promise<Part> {
  return new Promise((fulfil) => {
    const look = (): void => {
      const part = ask(look);
      if (part !== undefined) fulfil(part);
    };
    look();
  });
}
