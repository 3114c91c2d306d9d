import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-7ORPTTFO.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
