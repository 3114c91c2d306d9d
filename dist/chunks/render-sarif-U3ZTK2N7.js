import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-VGOLIUQP.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
