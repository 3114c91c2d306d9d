import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-TRMA4XS5.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
