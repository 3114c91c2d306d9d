import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-PAXTH7FR.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
