import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-KGVREFUF.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
