// Says a height that is not its own, to every window around it.
for (const around of [window.parent, window.top]) around.postMessage({ type: 'iframe-resized', width: 100, height: 4321 }, '*');
