import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-VACMD5QG.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
