import {renderHtml} from "./chunk-TGCJQDTV.js";
export {renderHtml};
