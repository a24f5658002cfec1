/** Address of the folder that this build stands in, with its closing slash. */
export const ownFolder = import.meta.url.replace(/(?:(?:chunks|elements)\/)?[^/]*$/, '');
