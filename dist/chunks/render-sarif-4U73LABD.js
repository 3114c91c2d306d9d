import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-OVEDFYG2.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
