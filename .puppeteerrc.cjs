// The tests use the browsers of the operating system; nothing may download one of its own.
module.exports = { skipDownload: true };
