import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-YPFXFLFV.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
