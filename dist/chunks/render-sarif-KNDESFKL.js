import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-YZO6BI4I.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
