// Takes away what the framed page tests for, as in a browser that cannot read our modules.
delete Array.prototype.at;
