import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-U5D3LOO5.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
