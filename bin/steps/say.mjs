/** A failure that the person can mend: its message is all they need to read. */
export class Refusal extends Error {}

export function say(line = "") {
  console.log(line);
}

/** "0.4 s" since `start`, a value of performance.now(). */
export function since(start) {
  const seconds = (performance.now() - start) / 1000;
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`;
}

export function tellWait(pid) {
  say(`Waiting: another start (process ${pid}) is preparing this folder`);
}
