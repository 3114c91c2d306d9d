import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-G6LSBFEQ.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
