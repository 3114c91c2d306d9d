import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-NVFPTJJJ.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
