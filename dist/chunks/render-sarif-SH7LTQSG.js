import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-SQ65SNLY.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
