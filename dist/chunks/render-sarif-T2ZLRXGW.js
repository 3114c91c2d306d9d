import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-NV66YTJI.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
