import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-KTOO5J42.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
