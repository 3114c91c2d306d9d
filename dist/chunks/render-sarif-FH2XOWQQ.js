import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-L7RQ4B4K.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
