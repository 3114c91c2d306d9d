import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-76ID6GB6.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
