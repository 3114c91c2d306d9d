import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-EBD6G5TG.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
