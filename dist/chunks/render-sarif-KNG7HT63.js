import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-42RKHL2D.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
