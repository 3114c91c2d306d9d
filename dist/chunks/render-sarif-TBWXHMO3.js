import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-LVPJDDSG.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
