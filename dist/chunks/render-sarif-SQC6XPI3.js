import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-GELIKC3A.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
