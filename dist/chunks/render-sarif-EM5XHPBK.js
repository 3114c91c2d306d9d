import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-IUAV4RNF.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
