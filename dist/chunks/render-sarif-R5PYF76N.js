import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-MRQGUTCB.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
