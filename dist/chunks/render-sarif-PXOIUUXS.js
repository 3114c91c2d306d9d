import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-OGEJIZU6.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
