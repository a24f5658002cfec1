const script = document.currentScript;

/** Address of the folder that the classic script stands in, with its closing slash. */
export const ownFolder = script instanceof HTMLScriptElement ? script.src.replace(/[^/]*$/, '') : '';
