import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-X3TJOH5O.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
