import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-FS63SXWE.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
