import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-SJRICRQX.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
