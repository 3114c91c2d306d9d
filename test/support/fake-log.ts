import type { Log, MessageLevel, MessagePlace } from '../../shared/host/log.ts';

/** All messages to a fake log, in order. */
export interface HeardMessages {
  readonly infos: string[];
  readonly annotations: { level: MessageLevel; message: string; place?: MessagePlace }[];
}

export interface FakeLog extends Log {
  readonly heard: HeardMessages;
}

/** Creates a log that records its messages. */
export function fakeLog(): FakeLog {
  const heard: HeardMessages = { infos: [], annotations: [] };
  return {
    info: (message) => void heard.infos.push(message),
    annotate: (level, message, place) =>
      void heard.annotations.push({ level, message, ...(place === undefined ? {} : { place }) }),
    progress: () => undefined,
    heard,
  };
}
