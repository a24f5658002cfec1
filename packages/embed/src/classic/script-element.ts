interface ScriptPolicies {
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL(url: string): string };
}

declare global {
  interface Window {
    trustedTypes?: ScriptPolicies;
  }
}

/**
 * A classic script from our own folder, which loads once it is appended. A page that requires Trusted Types lets it
 * pass under the one name of a policy that our pages allow. Throws where even that name is refused.
 */
export function scriptElement(url: string): HTMLScriptElement {
  const script = document.createElement('script');
  const policies = window.trustedTypes;
  script.src = policies
    ? policies.createPolicy('lit-html', { createScriptURL: (trusted) => trusted }).createScriptURL(url)
    : url;
  return script;
}
