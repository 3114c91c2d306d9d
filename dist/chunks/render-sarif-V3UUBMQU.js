import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-PJQ3HZON.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
