import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-5CWPUP3N.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
