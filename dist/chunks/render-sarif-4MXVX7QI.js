import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-ZQPHVQ6M.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
