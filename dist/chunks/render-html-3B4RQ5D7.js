import {renderHtml} from "./chunk-VNZQ2GBG.js";
export {renderHtml};
