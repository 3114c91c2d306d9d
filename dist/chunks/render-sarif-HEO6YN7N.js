import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-KBT2VKMC.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
