import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-SG7PJK7V.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
