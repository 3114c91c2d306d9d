import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-YI4GWZ6I.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
