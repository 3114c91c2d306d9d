import {INFORMATION_URI, omittedText, renderSarif, sarifLog} from "./chunk-DP272SOM.js";
export {INFORMATION_URI, omittedText, renderSarif, sarifLog};
