import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-EDJSFXJZ.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
