import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-ZUC666SH.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
