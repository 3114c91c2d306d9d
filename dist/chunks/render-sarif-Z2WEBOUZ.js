import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-6TIL7H2I.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
