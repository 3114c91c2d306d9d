import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-4BK6XRQ7.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
