// shared/json/line-counter.ts
function lineCounter(text) {
  const first = text.indexOf("\n");
  let line = 1;
  let next = first;
  let last = 0;
  return (offset) => {
    if (offset < last) [line, next] = [1, first];
    last = offset;
    while (next !== -1 && next < offset) {
      line++;
      next = text.indexOf("\n", next + 1);
    }
    return line;
  };
}

export {
  lineCounter
};
