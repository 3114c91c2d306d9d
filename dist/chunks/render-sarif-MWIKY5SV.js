import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-J7ZCHRZE.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
