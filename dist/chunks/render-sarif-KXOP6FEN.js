import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-UDB3DOL4.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
