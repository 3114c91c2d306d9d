import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-P2T3ER7W.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
