import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-DMRNNIRE.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
