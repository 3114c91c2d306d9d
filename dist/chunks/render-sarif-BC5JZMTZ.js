import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-A64ZNATK.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
