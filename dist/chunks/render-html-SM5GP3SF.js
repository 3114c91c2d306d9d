import {renderHtml} from "./chunk-X2KLOGL2.js";
export {renderHtml};
