import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-22BXAZHD.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
