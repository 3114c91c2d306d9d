import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-ASOTVGMY.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
