import type { ReactiveController, ReactiveControllerHost } from 'lit';

const seen = new WeakMap<Element, () => void>();
let observer: IntersectionObserver | undefined;

/** One observer for the page, made where no element is in reach of its callback, which would keep it alive. */
function observerOfThePage(): IntersectionObserver {
  observer ??= new IntersectionObserver(
    (entries, own) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        own.unobserve(target);
        seen.get(target)?.();
      }
    },
    { rootMargin: '100% 0px' },
  );
  return observer;
}

/** Calls `notify` once the element is near; returns what stops the waiting. */
function onNear(element: Element, notify: () => void): () => void {
  seen.set(element, notify);
  observerOfThePage().observe(element);
  return () => observer?.unobserve(element);
}

/** Tells whether an element has come within one screen of the window; printing brings every element near. */
export class NearViewport implements ReactiveController {
  isNear = false;
  readonly #host: ReactiveControllerHost & Element;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.isNear) return;
    this.#stop = onNear(this.#host, this.#come);
    window.addEventListener('beforeprint', this.#come);
  }

  hostDisconnected(): void {
    this.#stop?.();
    window.removeEventListener('beforeprint', this.#come);
  }

  readonly #come = (): void => {
    this.isNear = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
  };
}
