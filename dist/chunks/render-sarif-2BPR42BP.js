import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-HWUA54ZR.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
