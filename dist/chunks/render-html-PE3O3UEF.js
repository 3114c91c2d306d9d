import {renderHtml} from "./chunk-HNIUWMON.js";
export {renderHtml};
