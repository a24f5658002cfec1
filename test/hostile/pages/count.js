// The first script of a counted page: tells what scripts hold on to: listeners on what outlives a widget, observed nodes, timers.
(function () {
  const listeners = new Map();
  const observed = new Map();
  const timers = new Set();
  const frames = new Set();

  const outlives = (target) => target === window || !(target instanceof Element) || /^(html|head|body|main|section|iframe)$/.test(target.localName);
  const keyOf = (type, options) => `${type} ${Boolean(typeof options === 'object' && options ? options.capture : options)}`;

  const { addEventListener, removeEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const target = this ?? window;
    if (listener && (target === window || (target instanceof Node && outlives(target)))) {
      if (!listeners.has(listener)) listeners.set(listener, new Set());
      listeners.get(listener).add(keyOf(type, options));
    }
    return addEventListener.call(target, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const target = this ?? window;
    const keys = target === window || (target instanceof Node && outlives(target)) ? listeners.get(listener) : undefined;
    keys?.delete(keyOf(type, options));
    if (keys?.size === 0) listeners.delete(listener);
    return removeEventListener.call(target, type, listener, options);
  };

  for (const Observer of [ResizeObserver, IntersectionObserver, MutationObserver]) {
    const { observe, unobserve, disconnect } = Observer.prototype;
    Observer.prototype.observe = function (target, options) {
      if (!observed.has(this)) observed.set(this, new Set());
      observed.get(this).add(target);
      return observe.call(this, target, options);
    };
    if (unobserve) {
      Observer.prototype.unobserve = function (target) {
        observed.get(this)?.delete(target);
        return unobserve.call(this, target);
      };
    }
    Observer.prototype.disconnect = function () {
      observed.delete(this);
      return disconnect.call(this);
    };
  }

  const counted = (start, stop, running, isRepeated) => {
    const [begin, end] = [window[start], window[stop]];
    window[start] = (callback, ...rest) => {
      const id = begin.call(window, (...values) => {
        if (!isRepeated) running.delete(id);
        callback(...values);
      }, ...rest);
      running.add(id);
      return id;
    };
    window[stop] = (id) => {
      running.delete(id);
      end.call(window, id);
    };
  };
  counted('setTimeout', 'clearTimeout', timers, false);
  counted('setInterval', 'clearInterval', timers, true);
  counted('requestAnimationFrame', 'cancelAnimationFrame', frames, false);

  window.standing = () => ({
    listeners: [...listeners.values()].flatMap((keys) => [...keys]).sort(),
    observed: [...observed].flatMap(([observer, targets]) => [...targets].map((target) => `${observer.constructor.name} ${target.nodeName} ${target.ownerDocument === document || target === document}`)).sort(),
    timers: timers.size,
    frames: frames.size,
  });
})();
