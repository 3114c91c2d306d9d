import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-URYCJBDM.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
