import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-ORVFAGQZ.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
